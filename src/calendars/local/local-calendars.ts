import { z } from 'zod';
import { invitation } from '../../documents/invitation';
import type { Zone } from '../../hiring/time';
import type { Mail } from '../../mail/mail';
import {
  MailboxFault,
  type CalendarEvent,
  type CalendarRoom,
  type Calendars,
  type Clock,
  type Documents,
  type Schedule,
} from '../../usecases/ports';
import { makeCalendarBook } from './calendar-book';

const EVENTS = 'calendarEvents';

/** What is remembered of an event: which of our calendars it stands in. */
const eventSchema = z.object({
  sequence: z.number(),
  cancelled: z.boolean().default(false),
  calendars: z.array(z.string()).default([]),
});

export interface LocalCalendarsParts {
  readonly documents: Documents;
  readonly mail: Mail;
  readonly clock: Clock;
  /** The zone of a calendar that has nothing in it yet. */
  readonly zone: Zone;
  /** The rooms that can be booked. */
  readonly rooms?: readonly CalendarRoom[] | undefined;
  /** Whether somebody of ours has this address; everybody when left out. */
  readonly isOurs?: ((email: string) => boolean) | undefined;
}

/** The calendars in which an event stands; people from outside have none here. */
const calendarsOf = ({ attendees, room, organiser }: CalendarEvent): readonly string[] => [
  ...new Set([
    // The room comes first: without it there is nothing to put anywhere else.
    ...(room ? [room.email] : []),
    organiser.email,
    ...attendees.filter(({ attendance }) => attendance !== 'external').map(({ email }) => email),
  ]),
];

async function sendMail(
  mail: Mail,
  clock: Clock,
  event: CalendarEvent,
  method: 'REQUEST' | 'CANCEL',
  text: string,
): Promise<void> {
  const contentFor = (description: string): string =>
    invitation({
      method,
      uid: `${event.id}@innstilt`,
      sequence: event.sequence,
      stamp: clock.now(),
      zone: event.zone,
      start: event.start,
      end: event.end,
      summary: event.subject,
      description,
      location: event.location,
      organizer: { name: event.organiser.name, address: event.organiser.email },
      attendees: event.attendees.map(({ name, email, attendance }) => ({
        name,
        address: email,
        isRequired: attendance !== 'optional',
        kind: 'person',
      })),
    });
  for (const { name, email, attendance } of event.attendees) {
    const more = method === 'REQUEST' && attendance === 'external' ? event.forExternal : undefined;
    const said = more === undefined ? text : `${text}\n\n${more}`;
    await mail.send({
      id: `${event.id}/${event.sequence}/${method}/${email}`,
      to: { name, address: email },
      subject: event.subject,
      text: said,
      calendar: { method, content: contentFor(said) },
    });
  }
}

/** Calendars on the embedded store. Invitations go out as iCalendar by mail, as Exchange would send them. */
export function localCalendars({
  documents,
  mail,
  clock,
  zone,
  rooms = [],
  isOurs = () => true,
}: LocalCalendarsParts): Calendars {
  const book = makeCalendarBook(documents, zone);
  const remembered = async (id: string) => {
    const stored = await documents.read(EVENTS, id);
    return stored && eventSchema.parse(stored.value);
  };
  return {
    async schedules(emails, from, to) {
      const unknown = emails.filter((email) => !isOurs(email));
      if (unknown.length > 0)
        throw new MailboxFault(unknown.map((email) => ({ email, why: 'unknown' as const })));
      const entries = await Promise.all(
        emails.map(async (email): Promise<[string, Schedule]> => {
          const calendar = await book.read(email);
          const busy = calendar.busy.filter(({ start, end }) => start < to && end > from);
          return [email, { ...calendar, busy }];
        }),
      );
      return new Map(entries);
    },
    rooms: () => Promise.resolve(rooms),
    async put(event) {
      const before = await remembered(event.id);
      const { id, sequence, start, end, room } = event;
      if (before && (before.sequence > sequence || (before.sequence === sequence && !before.cancelled)))
        return { kind: 'booked' };
      const calendars = calendarsOf(event);
      for (const email of calendars) {
        const entry = { start, end, status: 'busy', event: id } as const;
        const isFree = await book.put(email, entry, email === room?.email ? 'onlyIfFree' : 'always');
        if (!isFree) return { kind: 'roomTaken', room: email };
      }
      for (const email of before?.calendars ?? [])
        if (!calendars.includes(email)) await book.remove(email, id);
      await sendMail(mail, clock, event, 'REQUEST', event.body);
      await documents.write(EVENTS, id, { sequence, cancelled: false, calendars });
      return { kind: 'booked' };
    },
    async cancel(event, message) {
      const before = await remembered(event.id);
      if (before && (before.cancelled || before.sequence > event.sequence)) return;
      for (const email of new Set([...(before?.calendars ?? []), ...calendarsOf(event)]))
        await book.remove(email, event.id);
      await sendMail(mail, clock, event, 'CANCEL', message);
      await documents.write(EVENTS, event.id, { sequence: event.sequence, cancelled: true, calendars: [] });
    },
  };
}
