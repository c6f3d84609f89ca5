import type { delivery as bokmaal } from '../nb/delivery';
import type { SameKeys } from '../texts';

export const delivery: SameKeys<typeof bokmaal> = {
  'digest.title': 'Påmindelser {{date}}',
  'digest.intro_one': '{{count}} opgave venter på dig.',
  'digest.intro_other': '{{count}} opgaver venter på dig.',
  'digest.open': 'Åbn',
  'digest.openNamed': 'Åbn {{title}}',
  'digest.more_one': 'Og {{count}} mere: se dine sager.',
  'digest.more_other': 'Og {{count}} mere: se dine sager.',

  'delivery.deputy': '{{who}} er fraværende. Du er stedfortræder for opgaven »{{task}}«.',
  'delivery.unreachable':
    '{{who}} kan hverken nås i Teams eller på e-mail. Kontakt vedkommende på en anden måde.',
  'delivery.mailHint':
    'Du får denne e-mail, fordi du ikke kunne nås i Teams. Åbn Innstilt i Teams for at se mere og svare.',
  'delivery.title': 'Hvem har fået besked?',
  'delivery.nobody': 'Ingen har fået besked endnu.',
  'delivery.reminder': 'Påmindelse: {{task}}',
  'delivery.notice': 'Nyt i sagen',
  'delivery.other': 'Besked',
  'delivery.more_one': 'Og {{count}} ældre.',
  'delivery.more_other': 'Og {{count}} ældre.',
  'delivery.read': 'Læst {{when}}.',
  'delivery.state.queued': 'Venter på at blive sendt siden {{when}}.',
  'delivery.state.trying': 'Nåede ikke frem endnu; sat i kø {{when}}, prøves igen.',
  'delivery.state.sent': 'Sendt i Teams {{when}}.',
  'delivery.state.mailed': 'Sendt på e-mail {{when}}, fordi Teams ikke nåede frem.',
  'delivery.state.dropped': 'Blev ikke nødvendig at sende ({{when}}).',
  'delivery.state.failed': 'Nåede ikke frem; sat i kø {{when}}, opgivet.',

  'messages.title': 'Beskeder',
  'messages.intro': 'Uden for arbejdstiden ({{from}}–{{to}}) får du kun det, der ikke kan vente.',
  'messages.digestAt': 'Samlet påmindelse klokken',
  'messages.turn': 'Når det er din tur',
  'messages.event': 'Når der sker noget i en sag',
  'messages.reminder': 'Påmindelser om frister',
  'messages.save': 'Gem',
  'messages.how.atOnce': 'Med det samme',
  'messages.how.digest': 'Samlet, én gang om dagen',
  'messages.how.off': 'Ikke',
};
