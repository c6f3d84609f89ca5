import type { delivery as bokmaal } from '../nb/delivery';
import type { SameKeys } from '../texts';

export const delivery: SameKeys<typeof bokmaal> = {
  'digest.title': 'Reminders {{date}}',
  'digest.intro_one': '{{count}} task is waiting for you.',
  'digest.intro_other': '{{count}} tasks are waiting for you.',
  'digest.open': 'Open',
  'digest.openNamed': 'Open {{title}}',
  'digest.more_one': 'And {{count}} more: see your cases.',
  'digest.more_other': 'And {{count}} more: see your cases.',

  'delivery.deputy': '{{who}} is away. You are the deputy for the task “{{task}}”.',
  'delivery.unreachable':
    '{{who}} cannot be reached, neither in Teams nor by e-mail. Please get in touch some other way.',
  'delivery.mailHint':
    'You get this e-mail because you could not be reached in Teams. Open Innstilt in Teams to see more and answer.',
  'delivery.title': 'Who has been told?',
  'delivery.nobody': 'Nobody has been told yet.',
  'delivery.reminder': 'Reminder: {{task}}',
  'delivery.notice': 'News in the case',
  'delivery.other': 'Message',
  'delivery.more_one': 'And {{count}} older.',
  'delivery.more_other': 'And {{count}} older.',
  'delivery.read': 'Read {{when}}.',
  'delivery.state.queued': 'Waiting to be sent since {{when}}.',
  'delivery.state.trying': 'Has not arrived yet; queued {{when}}, will be tried again.',
  'delivery.state.sent': 'Sent in Teams {{when}}.',
  'delivery.state.mailed': 'Sent by e-mail {{when}}, because Teams did not get through.',
  'delivery.state.dropped': 'Turned out not to be needed ({{when}}).',
  'delivery.state.failed': 'Did not arrive; queued {{when}}, given up.',

  'messages.title': 'Notifications',
  'messages.intro': 'Outside working hours ({{from}}–{{to}}) you get only what cannot wait.',
  'messages.digestAt': 'Reminders together at',
  'messages.turn': 'When it is your turn',
  'messages.event': 'When something happens in a case',
  'messages.reminder': 'Reminders of deadlines',
  'messages.save': 'Save',
  'messages.how.atOnce': 'At once',
  'messages.how.digest': 'Together, once a day',
  'messages.how.off': 'Not at all',
};
