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
  'erase.onHold':
    'Ingenting er sletta. Saka er sperra for sletting sidan {{since}}, til dømes på grunn av ei klage. Den som driv tenesta, kan oppheve sperra.',
  'erase.notFound': 'Eg fann ikkje éin søkjar som passar til «{{asked}}». Skriv nummeret frå «søkjarar».',
  'erase.whom':
    'Kven gjeld det? Skriv til dømes «slett søkjar 3» eller «innsyn 3», med nummeret frå «søkjarar».',
  'export.title': 'Det som er lagra om {{who}}',
  'export.speak': 'Det som er lagra om ein søkjar',
  'export.intro':
    'Fila inneheld alt som er lagra om søkjaren i denne saka, til den som har bede om innsyn. Les gjennom ho før du gir ho frå deg: Tekstane kan òg nemne andre. Lenkja verkar i ein time.',
  'export.open': 'Last ned (JSON)',
};
