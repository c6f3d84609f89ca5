import { z } from 'zod';
import { invitation } from '../../documents/invitation';
import type { Mail } from '../../mail/mail';
import {
  Conflict,
  type Busy,
  type CalendarEvent,
  type Calendars,
  type Clock,
  type Documents,
  type Schedule,
} from '../../usecases/ports';

const SPACE = 'calendar';
const EVENTS = 'calendarEvents';

const busySchema = z.object({
  start: z.string(),
  end: z.string(),
  status: z.enum(['free', 'tentative', 'busy', 'outOfOffice', 'workingElsewhere']),
  event: z.string().optional(),
});
const calendarSchema = z.object({ zone: z.string(), busy: z.array(busySchema) });
type Calendar = z.infer<typeof calendarSchema>;

export interface LocalCalendarsParts {
  readonly documents: Documents;
  readonly mail: Mail;
  readonly clock: Clock;
  /** The zone of a calendar that has nothing in it yet. */
  readonly zone: string;
}

/** Writes what is in a calendar; for samples and imports. */
export const fillCalendar = async (
  documents: Documents,
  email: string,
  zone: string,
  busy: readonly Busy[],
): Promise<void> => {
  await documents.write(SPACE, email, { zone, busy });
};

/** Calendars on the embedded store. Invitations go out as iCalendar by mail, as Exchange would send them. */
export function localCalendars({ documents, mail, clock, zone }: LocalCalendarsParts): Calendars {
  const read = async (email: string): Promise<Calendar> => {
    const stored = await documents.read(SPACE, email);
    return stored ? calendarSchema.parse(stored.value) : { zone, busy: [] };
  };
  /** Two cases can book the same person at once: whoever comes second reads again. */
  const replaceEvent = async (
    email: string,
    id: string,
    busy: Calendar['busy'][number] | undefined,
  ): Promise<void> => {
    const stored = await documents.read(SPACE, email);
    const calendar = stored ? calendarSchema.parse(stored.value) : { zone, busy: [] };
    const others = calendar.busy.filter(({ event }) => event !== id);
    const changed = { ...calendar, busy: busy ? [...others, busy] : others };
    try {
      await documents.write(SPACE, email, changed, stored?.etag ?? 'none');
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      await replaceEvent(email, id, busy);
    }
  };
  const everybody = ({ attendees, room, organiser }: CalendarEvent): readonly string[] => [
    ...new Set([organiser.email, ...attendees.map(({ email }) => email), ...(room ? [room.email] : [])]),
  ];
  const mailTo = async (event: CalendarEvent, method: 'REQUEST' | 'CANCEL', text: string): Promise<void> => {
    const content = invitation({
      method,
      uid: `${event.id}@innstilt`,
      sequence: event.sequence,
      stamp: clock.now(),
      zone: event.zone,
      start: event.start,
      end: event.end,
      summary: event.subject,
      description: text,
      location: event.location,
      organizer: { name: event.organiser.name, address: event.organiser.email },
      attendees: event.attendees.map(({ name, email }) => ({
        name,
        address: email,
        isRequired: true,
        kind: 'person',
      })),
    });
    for (const { name, email } of event.attendees)
      await mail.send({
        id: `${event.id}/${event.sequence}/${method}/${email}`,
        to: { name, address: email },
        subject: event.subject,
        text,
        calendar: { method, content },
      });
  };

  return {
    async schedules(emails, from, to) {
      const entries = await Promise.all(
        emails.map(async (email): Promise<[string, Schedule]> => {
          const calendar = await read(email);
          const busy = calendar.busy.filter(({ start, end }) => start < to && end > from);
          return [email, { zone: calendar.zone, busy }];
        }),
      );
      return new Map(entries);
    },
    async put(event) {
      const known = await documents.read(EVENTS, event.id);
      const before = z.object({ sequence: z.number() }).safeParse(known?.value);
      if (before.success && before.data.sequence >= event.sequence) return;
      for (const email of everybody(event))
        await replaceEvent(email, event.id, {
          start: event.start,
          end: event.end,
          status: 'busy',
          event: event.id,
        });
      await mailTo(event, 'REQUEST', event.body);
      await documents.write(EVENTS, event.id, { sequence: event.sequence });
    },
    async cancel(event, message) {
      for (const email of everybody(event)) await replaceEvent(email, event.id, undefined);
      await mailTo(event, 'CANCEL', message);
      await documents.remove(EVENTS, event.id);
    },
  };
}
