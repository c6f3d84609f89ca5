import { createHash } from 'node:crypto';
import type { Instant } from '../../../hiring/time';
import type { Booking } from '../bookings';

/** Something that somebody did to an interview in Outlook. */
export interface CalendarChange {
  /** The same for the same change, however often it is told. */
  readonly id: string;
  /** The id under which the event was booked. */
  readonly eventId: string;
  /** The organiser's. */
  readonly mailbox: string;
  readonly change: 'moved' | 'cancelled' | 'accepted' | 'tentative' | 'declined' | 'proposedTime';
  /** The new time, or the proposed one. */
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  /** The address of whoever answered; nobody's when the event itself was changed. */
  readonly who?: string | undefined;
}

/** An event as it is now; `undefined` when it is gone. */
export interface EventState {
  /** Changes with every version. */
  readonly version: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly attendees: readonly {
    readonly email: string;
    readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
    readonly proposed?: { readonly start: Instant; readonly end: Instant } | undefined;
  }[];
}

type Seen = NonNullable<Booking['seen']>;

/** Who answered is known by a digest: what is remembered names nobody. */
const keyOf = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 16);

/**
 * What has changed since it was last looked, and what to remember of it. Only the state counts, so notifications may
 * come twice, late or out of order. Nothing has changed in what we are taking away ourselves.
 */
export function changesOf(
  eventId: string,
  booking: Booking,
  state: EventState | undefined,
): { readonly changes: readonly CalendarChange[]; readonly seen: Seen } {
  const { organiser: mailbox, start, end, pending, room } = booking;
  const seen = booking.seen ?? { start, end, answers: {}, gone: false };
  if (booking.state !== 'booked') return { changes: [], seen };
  if (!state) {
    const cancelled: CalendarChange = { id: `${eventId}/cancelled`, eventId, mailbox, change: 'cancelled' };
    return { changes: seen.gone ? [] : [cancelled], seen: { ...seen, gone: true } };
  }
  const isAt = (times: { start: string; end: string } | undefined): boolean =>
    times?.start === state.start && times.end === state.end;
  const about = { eventId, mailbox };
  const moved: readonly CalendarChange[] =
    isAt(seen) || isAt(pending)
      ? []
      : [
          {
            ...about,
            id: `${eventId}/${state.version}/moved`,
            change: 'moved',
            start: state.start,
            end: state.end,
          },
        ];
  const answers: Record<string, string> = {};
  const answered = state.attendees.flatMap(({ email, response, proposed }): readonly CalendarChange[] => {
    const key = keyOf(email);
    const answer = proposed ? `${response} ${proposed.start}` : response;
    answers[key] = answer;
    const isNews = answer !== (seen.answers[key] ?? 'none') && response !== 'none';
    // A room that accepts does what was expected of it.
    if (!isNews || (email.toLowerCase() === room?.toLowerCase() && response === 'accepted')) return [];
    const id = `${eventId}/${state.version}/${key}`;
    return proposed
      ? [{ ...about, id, change: 'proposedTime', who: email, start: proposed.start, end: proposed.end }]
      : [{ ...about, id, change: response, who: email }];
  });
  return {
    changes: [...moved, ...answered],
    seen: { start: state.start, end: state.end, answers, gone: false },
  };
}
