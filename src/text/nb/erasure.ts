import type { ErasureReason } from '../../views/erase';
import type { Texts } from '../texts';

/** Erasing what is kept about an applicant, and handing it out to them. */
export const erasure = {
  'erase.title': 'Slett {{who}}',
  'erase.speak': 'Slett en søker',
  'erase.intro':
    'Navnet, alt søknaden inneholdt, og alt som er skrevet om søkeren i saken, slettes for godt. Søkeren står igjen som et nummer, og loggen forblir hel. Det som alt er sendt på e-post eller i Teams, slettes ikke her.',
  'erase.why': 'Hvorfor slettes søkeren?',
  'erase.button': 'Slett for godt',
  'erase.typed': 'Du kan også skrive «slett søker {{number}}, 1» med nummeret på grunnen.',
  'erase.reason.asked': 'Søkeren har bedt om det',
  'erase.reason.keptLongEnough': 'Opplysningene trengs ikke lenger',
  'erase.reason.mistake': 'Søkeren kom med ved en feil',
  'erase.reason.otherGround': 'Annet rettslig grunnlag',
  'erase.done': 'Søker {{number}} er slettet. Det er ført opp hvem som slettet, når og hvorfor.',
  'erase.notFound': 'Jeg fant ikke én søker som passer til «{{asked}}». Skriv nummeret fra «søkere».',
  'erase.whom':
    'Hvem gjelder det? Skriv for eksempel «slett søker 3» eller «innsyn 3», med nummeret fra «søkere».',
  'hold.title': 'Sletting er sperret',
  'hold.stands': '{{who}} sperret sletting i saken {{since}}. Grunn: «{{reason}}»',
  'hold.nothingErased': 'Ingenting er slettet, for saken er sperret for sletting.',
  'hold.already': 'Ingenting er endret, for saken er alt sperret for sletting.',
  'hold.mayLift': 'Skriv «opphev sperren» når sperren ikke trengs lenger.',
  'hold.none': 'Saken er ikke sperret for sletting, så ingenting er endret.',
  'hold.setAside': 'Greit, ingenting er endret.',
  'hold.reason': 'Grunn',
  'hold.reasonHelp': 'Skriv ikke noe om søkere her: grunnen blir stående også når de er slettet.',
  'hold.next': 'Videre',
  'hold.wayOut': 'Skriv «avbryt» for å la være.',
  'hold.holdErasure.title': 'Sperr sletting',
  'hold.holdErasure.intro':
    'Så lenge sperren står, slettes ingenting av saken: ingen søkere, ingen tekster, og ikke saken selv når lagringstiden er ute. Arbeidet i saken går som før.',
  'hold.holdErasure.ask': 'Hvorfor skal sletting sperres? For eksempel fordi det er kommet en klage.',
  'hold.holdErasure.confirm': 'Vil du sperre sletting i «{{title}}» (sak {{number}})?',
  'hold.holdErasure.done':
    'Sletting er sperret i denne saken. Det er ført opp hvem som gjorde det, når og hvorfor.',
  'hold.liftHold.title': 'Opphev sperren',
  'hold.liftHold.intro':
    'Når sperren er opphevet, kan søkere slettes igjen, og det som er lagret lenge nok, slettes av seg selv.',
  'hold.liftHold.ask': 'Hvorfor oppheves sperren?',
  'hold.liftHold.confirm': 'Vil du oppheve sperren for sletting i «{{title}}» (sak {{number}})?',
  'hold.liftHold.done': 'Sperren er opphevet. Det er ført opp hvem som gjorde det, når og hvorfor.',
  'practice.discard': 'Kast øvelsessaken',
  'practice.confirm': 'Vil du kaste «{{title}}»?',
  'practice.confirmIntro':
    'Saken blir borte for alle som er med i den, og alt i den slettes for godt. Det kan ikke angres.',
  'practice.gone': 'Øvelsessaken er borte. Den ble kastet.',
  'practice.discarded': 'Øvelsessaken er kastet, og alt i den slettes.',
  'help.holdErasure.word': 'sperr sletting',
  'help.holdErasure.does': 'gjør at ingenting i saken slettes, for eksempel mens en klage behandles',
  'help.liftHold.word': 'opphev sperren',
  'help.liftHold.does': 'lar det som er i saken, slettes igjen',
  'help.discardPractice.word': 'kast øvelsessaken',
  'help.discardPractice.does': 'fjerner en øvelsessak med alt som er i den',
  'export.title': 'Det som er lagret om {{who}}',
  'export.speak': 'Det som er lagret om en søker',
  'export.intro':
    'Filen inneholder alt som er lagret om søkeren i denne saken, til den som har bedt om innsyn. Les gjennom den før du gir den fra deg: Tekstene kan også nevne andre. Lenken virker i en time.',
  'export.open': 'Last ned (JSON)',
} as const satisfies Texts<`erase.reason.${ErasureReason}`> & Readonly<Record<string, string>>;
