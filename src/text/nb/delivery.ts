import type { Delivery } from '../../usecases/ports';
import type { Texts } from '../texts';

/** Messages: several in one, for a deputy, by e-mail, and who has been told what. Nothing about applicants. */
export const delivery = {
  'digest.title': 'Påminnelser {{date}}',
  'digest.intro_one': '{{count}} oppgave venter på deg.',
  'digest.intro_other': '{{count}} oppgaver venter på deg.',
  'digest.open': 'Åpne',
  'digest.openNamed': 'Åpne {{title}}',
  'digest.more_one': 'Og {{count}} til: se sakene dine.',
  'digest.more_other': 'Og {{count}} til: se sakene dine.',

  'delivery.deputy': '{{who}} er borte. Du er stedfortreder for oppgaven «{{task}}».',
  'delivery.unreachable':
    '{{who}} kan ikke nås, verken i Teams eller på e-post. Kontakt vedkommende på en annen måte.',
  'delivery.mailHint':
    'Du får denne e-posten fordi du ikke kunne nås i Teams. Åpne Innstilt i Teams for å se mer og svare.',
  'delivery.title': 'Hvem har fått beskjed?',
  'delivery.nobody': 'Ingen har fått beskjed ennå.',
  'delivery.reminder': 'Påminnelse: {{task}}',
  'delivery.notice': 'Nytt i saken',
  'delivery.other': 'Melding',
  'delivery.more_one': 'Og {{count}} eldre.',
  'delivery.more_other': 'Og {{count}} eldre.',
  'delivery.read': 'Lest {{when}}.',
  'delivery.state.queued': 'Venter på å bli sendt siden {{when}}.',
  'delivery.state.trying': 'Kom ikke fram ennå; lagt i kø {{when}}, prøves igjen.',
  'delivery.state.sent': 'Sendt i Teams {{when}}.',
  'delivery.state.mailed': 'Sendt på e-post {{when}}, fordi Teams ikke nådde fram.',
  'delivery.state.dropped': 'Ble ikke nødvendig å sende ({{when}}).',
  'delivery.state.failed': 'Kom ikke fram; lagt i kø {{when}}, oppgitt.',

  'messages.title': 'Varsler',
  'messages.intro': 'Utenom arbeidstid ({{from}}–{{to}}) får du bare det som ikke kan vente.',
  'messages.digestAt': 'Samlet påminnelse klokka',
  'messages.turn': 'Når det er din tur',
  'messages.event': 'Når noe skjer i en sak',
  'messages.reminder': 'Påminnelser om frister',
  'messages.save': 'Lagre',
  'messages.how.atOnce': 'Med en gang',
  'messages.how.digest': 'Samlet, én gang om dagen',
  'messages.how.off': 'Ikke',
} as const satisfies Texts<`delivery.state.${Delivery['state']}`> & Readonly<Record<string, string>>;
