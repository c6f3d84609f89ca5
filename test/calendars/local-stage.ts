import { fillCalendar, importCalendar } from '../../src/calendars/local/calendar-book';
import { localCalendars } from '../../src/calendars/local/local-calendars';
import type { WorkingHours } from '../../src/interviews';
import type { Documents } from '../../src/usecases/ports';
import type { MailMessage } from '../../src/mail/mail';
import { NOBODY, OTHER_ROOM, ROOM, type CalendarsStage, type Given } from './contract';
import { ownStore } from './documents';

const OUTLOOK_STATUS = {
  free: 'FREE',
  tentative: 'TENTATIVE',
  busy: 'BUSY',
  outOfOffice: 'OOF',
  workingElsewhere: 'WORKINGELSEWHERE',
} as const;

const compact = (text: string): string => text.replace(/[-:]/g, '');

/** An event of a calendar file as Outlook writes it. */
const eventLines = (
  zone: string,
  { at, minutes, status, isPrivate, weeks }: Given,
  n: number,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${n}@outlook`,
  `SUMMARY:${isPrivate === true ? 'Legetime' : 'Avdelingsmøte'}`,
  ...(isPrivate === true ? ['CLASS:PRIVATE'] : []),
  `DTSTART;TZID=${zone}:${compact(at)}00`,
  `DURATION:PT${minutes}M`,
  ...(weeks === undefined ? [] : [`RRULE:FREQ=WEEKLY;COUNT=${weeks}`]),
  `X-MICROSOFT-CDO-BUSYSTATUS:${OUTLOOK_STATUS[status]}`,
  'END:VEVENT',
];

/** The embedded calendars, filled from calendar files. */
export function localStage(): Promise<CalendarsStage & { readonly documents: Documents }> {
  const store = ownStore();
  const letters = new Map<string, MailMessage>();
  const calendars = localCalendars({
    documents: store.documents,
    mail: {
      send: (message) => {
        if (!letters.has(message.id)) letters.set(message.id, message);
        return Promise.resolve();
      },
    },
    clock: { now: () => '2026-02-20T08:00:00.000Z' },
    zone: 'Europe/Oslo',
    rooms: [ROOM, OTHER_ROOM, 'vidde@eksempel.no'].map((email) => ({ name: email, email })),
    isOurs: (email) => email !== NOBODY,
  });
  return Promise.resolve({
    calendars,
    documents: store.documents,
    fill: async (email, zone, given, hours) => {
      const workingHours: WorkingHours | undefined =
        hours && Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [hours]]));
      await fillCalendar(store.documents, email, zone, [], workingHours);
      const file = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        ...given.flatMap((one, n) => eventLines(zone, one, n)),
        'END:VCALENDAR',
        '',
      ].join('\r\n');
      const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z', zone };
      const read = await importCalendar(store.documents, email, file, window);
      if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
    },
    sentTo: (email) =>
      Promise.resolve(
        [...letters.values()]
          .filter(({ to }) => to.address === email)
          .map(({ calendar, text }) => ({
            kind: calendar?.method === 'CANCEL' ? ('cancellation' as const) : ('invitation' as const),
            text,
          })),
      ),
    close: () => {
      store.close();
      return Promise.resolve();
    },
  });
}
