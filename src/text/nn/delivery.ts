import type { delivery as bokmaal } from '../nb/delivery';
import type { SameKeys } from '../texts';

export const delivery: SameKeys<typeof bokmaal> = {
  'digest.title': 'Påminningar {{date}}',
  'digest.intro_one': '{{count}} oppgåve ventar på deg.',
  'digest.intro_other': '{{count}} oppgåver ventar på deg.',
  'digest.open': 'Opne',
  'digest.openNamed': 'Opne {{title}}',
  'digest.more_one': 'Og {{count}} til: sjå sakene dine.',
  'digest.more_other': 'Og {{count}} til: sjå sakene dine.',

  'delivery.deputy': '{{who}} er borte. Du er stadfortredar for oppgåva «{{task}}».',
  'delivery.unreachable':
    '{{who}} kan ikkje nåast, verken i Teams eller på e-post. Kontakt vedkomande på ein annan måte.',
  'delivery.mailHint':
    'Du får denne e-posten fordi du ikkje kunne nåast i Teams. Opne Innstilt i Teams for å sjå meir og svare.',
  'delivery.title': 'Kven har fått beskjed?',
  'delivery.nobody': 'Ingen har fått beskjed enno.',
  'delivery.reminder': 'Påminning: {{task}}',
  'delivery.notice': 'Nytt i saka',
  'delivery.other': 'Melding',
  'delivery.more_one': 'Og {{count}} eldre.',
  'delivery.more_other': 'Og {{count}} eldre.',
  'delivery.read': 'Lesen {{when}}.',
  'delivery.state.queued': 'Ventar på å bli send sidan {{when}}.',
  'delivery.state.trying': 'Kom ikkje fram enno; lagd i kø {{when}}, blir prøvd igjen.',
  'delivery.state.sent': 'Send i Teams {{when}}.',
  'delivery.state.mailed': 'Send på e-post {{when}}, fordi Teams ikkje nådde fram.',
  'delivery.state.dropped': 'Vart ikkje nødvendig å sende ({{when}}).',
  'delivery.state.failed': 'Kom ikkje fram; lagd i kø {{when}}, oppgitt.',

  'messages.title': 'Varsel',
  'messages.intro': 'Utanom arbeidstida ({{from}}–{{to}}) får du berre det som ikkje kan vente.',
  'messages.digestAt': 'Samla påminning klokka',
  'messages.turn': 'Når det er din tur',
  'messages.event': 'Når noko skjer i ei sak',
  'messages.reminder': 'Påminningar om fristar',
  'messages.save': 'Lagre',
  'messages.how.atOnce': 'Med ein gong',
  'messages.how.digest': 'Samla, éin gong om dagen',
  'messages.how.off': 'Ikkje',
};
