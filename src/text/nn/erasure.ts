import type { erasure as bokmaal } from '../nb/erasure';
import type { SameKeys } from '../texts';

export const erasure: SameKeys<typeof bokmaal> = {
  'erase.title': 'Slett {{who}}',
  'erase.speak': 'Slett ein søkjar',
  'erase.intro':
    'Namnet, alt søknaden inneheldt, og alt som er skrive om søkjaren i saka, blir sletta for godt. Søkjaren står att som eit nummer, og loggen er framleis heil. Det som alt er sendt på e-post eller i Teams, blir ikkje sletta her.',
  'erase.why': 'Kvifor blir søkjaren sletta?',
  'erase.button': 'Slett for godt',
  'erase.typed': 'Du kan òg skrive «slett søkjar {{number}}, 1» med nummeret på grunnen.',
  'erase.reason.asked': 'Søkjaren har bede om det',
  'erase.reason.keptLongEnough': 'Opplysningane trengst ikkje lenger',
  'erase.reason.mistake': 'Søkjaren kom med ved ein feil',
  'erase.reason.otherGround': 'Anna rettsleg grunnlag',
  'erase.done': 'Søkjar {{number}} er sletta. Det er ført opp kven som sletta, når og kvifor.',
  'erase.notFound': 'Eg fann ikkje éin søkjar som passar til «{{asked}}». Skriv nummeret frå «søkjarar».',
  'erase.whom':
    'Kven gjeld det? Skriv til dømes «slett søkjar 3» eller «innsyn 3», med nummeret frå «søkjarar».',
  'hold.title': 'Sletting er sperra',
  'hold.stands': '{{who}} sperra sletting i saka {{since}}. Grunn: «{{reason}}»',
  'hold.nothingErased': 'Ingenting er sletta, for saka er sperra for sletting.',
  'hold.already': 'Ingenting er endra, for saka er alt sperra for sletting.',
  'hold.mayLift': 'Skriv «opphev sperra» når sperra ikkje trengst lenger.',
  'hold.none': 'Saka er ikkje sperra for sletting, så ingenting er endra.',
  'hold.setAside': 'Greitt, ingenting er endra.',
  'hold.reason': 'Grunn',
  'hold.reasonHelp': 'Skriv ikkje noko om søkjarar her: grunnen blir ståande når dei er sletta òg.',
  'hold.next': 'Vidare',
  'hold.wayOut': 'Skriv «avbryt» for å la vere.',
  'hold.holdErasure.title': 'Sperr sletting',
  'hold.holdErasure.intro':
    'Så lenge sperra står, blir ingenting av saka sletta: ingen søkjarar, ingen tekstar, og ikkje saka sjølv når lagringstida er ute. Arbeidet i saka går som før.',
  'hold.holdErasure.ask': 'Kvifor skal sletting sperrast? Til dømes fordi det er komen ei klage.',
  'hold.holdErasure.confirm': 'Vil du sperre sletting i «{{title}}» (sak {{number}})?',
  'hold.holdErasure.done':
    'Sletting er sperra i denne saka. Det er ført opp kven som gjorde det, når og kvifor.',
  'hold.liftHold.title': 'Opphev sperra',
  'hold.liftHold.intro':
    'Når sperra er oppheva, kan søkjarar slettast igjen, og det som er lagra lenge nok, blir sletta av seg sjølv.',
  'hold.liftHold.ask': 'Kvifor blir sperra oppheva?',
  'hold.liftHold.confirm': 'Vil du oppheve sperra for sletting i «{{title}}» (sak {{number}})?',
  'hold.liftHold.done': 'Sperra er oppheva. Det er ført opp kven som gjorde det, når og kvifor.',
  'practice.discard': 'Kast øvingssaka',
  'practice.confirm': 'Vil du kaste «{{title}}»?',
  'practice.confirmIntro':
    'Saka blir borte for alle som er med i henne, og alt i henne blir sletta for godt. Det kan ikkje angrast.',
  'practice.gone': 'Øvingssaka er borte. Ho vart kasta.',
  'practice.discarded': 'Øvingssaka er kasta, og alt i henne blir sletta.',
  'help.holdErasure.word': 'sperr sletting',
  'help.holdErasure.does': 'gjer at ingenting i saka blir sletta, til dømes medan ei klage blir behandla',
  'help.liftHold.word': 'opphev sperra',
  'help.liftHold.does': 'lèt det som er i saka, bli sletta igjen',
  'help.discardPractice.word': 'kast øvingssaka',
  'help.discardPractice.does': 'fjernar ei øvingssak med alt som er i henne',
  'export.title': 'Det som er lagra om {{who}}',
  'export.speak': 'Det som er lagra om ein søkjar',
  'export.intro':
    'Fila inneheld alt som er lagra om søkjaren i denne saka, til den som har bede om innsyn. Les gjennom ho før du gir ho frå deg: Tekstane kan òg nemne andre. Lenkja verkar i ein time.',
  'export.open': 'Last ned (JSON)',
};
