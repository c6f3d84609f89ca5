import { createHash } from 'node:crypto';
import type { Attendee, CalendarEvent } from '../../usecases/ports';
import { zonedTime } from './times';

/** Our own mark on an event, by which it is found again when its id in Graph was lost (a name of our own). */
const MARK = 'String {6f1c0c0e-6f0b-4a55-9a43-2a7c1d8a3f10} Name InnstiltEvent';

/** The id by which Graph knows a creation that is sent again: the same event, booking and try give the same one. */
export const transactionIdOf = ({ id, sequence }: CalendarEvent, withdrawn: number): string =>
  createHash('sha256').update(`${id}/${sequence}/${withdrawn}`).digest('hex').slice(0, 32);

/** The filter that finds the event with our mark. */
export const markedAs = (id: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq '${MARK}' and ep/value eq '${id.replaceAll("'", "''")}')`;

const person = ({ name, email, attendance }: Attendee): Record<string, unknown> => ({
  type: attendance === 'optional' ? 'optional' : 'required',
  emailAddress: { name, address: email },
});

const roomAttendee = (room: NonNullable<CalendarEvent['room']>): Record<string, unknown> => ({
  type: 'resource',
  emailAddress: { name: room.name, address: room.email },
});

/** Who is invited: everybody, or at first the room alone. */
export const attendeesOf = (
  { attendees, room }: CalendarEvent,
  who: 'everybody' | 'roomOnly',
): readonly Record<string, unknown>[] => [
  ...(who === 'everybody' ? attendees.map(person) : []),
  ...(room ? [roomAttendee(room)] : []),
];

/**
 * The event as Graph wants it. It is private: whoever may look into a panel member's calendar must not learn there who
 * has applied.
 */
export const bodyOf = (
  event: CalendarEvent,
  who: 'everybody' | 'roomOnly',
): Readonly<Record<string, unknown>> => ({
  subject: event.subject,
  // One event has one body, which the panel sees too: where the applicant answers stands in a letter of their own.
  body: { contentType: 'text', content: event.body },
  start: zonedTime(event.start, event.zone),
  end: zonedTime(event.end, event.zone),
  location: event.room
    ? {
        displayName: event.room.name,
        locationEmailAddress: event.room.email,
        locationType: 'conferenceRoom',
      }
    : { displayName: event.location },
  attendees: attendeesOf(event, who),
  isOnlineMeeting: event.online === true,
  ...(event.online === true ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
  sensitivity: 'private',
  showAs: 'busy',
  responseRequested: true,
  allowNewTimeProposals: true,
});

/** What only a creation carries. */
export const creationOf = (event: CalendarEvent, withdrawn: number): Readonly<Record<string, unknown>> => ({
  transactionId: transactionIdOf(event, withdrawn),
  singleValueExtendedProperties: [{ id: MARK, value: event.id }],
});
