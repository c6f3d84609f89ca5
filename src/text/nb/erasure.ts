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
  'erase.onHold':
    'Ingenting er slettet. Saken er sperret for sletting siden {{since}}, for eksempel på grunn av en klage. Den som driver tjenesten, kan oppheve sperren.',
  'erase.notFound': 'Jeg fant ikke én søker som passer til «{{asked}}». Skriv nummeret fra «søkere».',
  'erase.whom':
    'Hvem gjelder det? Skriv for eksempel «slett søker 3» eller «innsyn 3», med nummeret fra «søkere».',
  'export.title': 'Det som er lagret om {{who}}',
  'export.speak': 'Det som er lagret om en søker',
  'export.intro':
    'Filen inneholder alt som er lagret om søkeren i denne saken, til den som har bedt om innsyn. Les gjennom den før du gir den fra deg: Tekstene kan også nevne andre. Lenken virker i en time.',
  'export.open': 'Last ned (JSON)',
} as const satisfies Texts<`erase.reason.${ErasureReason}`> & Readonly<Record<string, string>>;
