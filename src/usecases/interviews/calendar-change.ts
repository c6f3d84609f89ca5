import type { CommandOf } from '../../hiring/commands';
import { CALENDAR } from '../../hiring/outsiders';
import type { Organisation } from '../../hiring/people';
import { isSecond } from '../../hiring/interview-series';
import type { Instant } from '../../hiring/time';
import type { HandleCommand } from '../handle-command';
import type { CaseStore } from '../ports';
import { readEventId } from './event-id';

/** Something that somebody did in the calendars to an event that was booked. */
export interface NoticedChange {
  /** The same for the same change, however often it is told. */
  readonly id: string;
  /** The id under which the event was booked: the case's and the applicant's. */
  readonly eventId: string;
  /** The organiser's. */
  readonly mailbox: string;
  readonly change: 'moved' | 'cancelled' | 'accepted' | 'tentative' | 'declined' | 'proposedTime';
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  /** The address of whoever answered. */
  readonly who?: string | undefined;
}

export interface NoteChangeParts {
  readonly cases: CaseStore;
  readonly handle: HandleCommand;
  /** Those that are served now. */
  readonly organisations: () => readonly Organisation[];
}

type Noted = Omit<CommandOf<'NoteCalendarChange'>, 'type' | 'applicant'>;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What the change means in the case; undefined when it means nothing: who said perhaps, or was only forwarded it. */
function notedAs(
  { change, who, start, end }: NoticedChange,
  { people, rooms }: Organisation,
  applicantEmail: string | undefined,
): Noted | undefined {
  if (change === 'tentative') return undefined;
  if (who === undefined) return { change, start, end };
  if (rooms.some(({ email }) => isSame(email, who)))
    return change === 'declined' ? { change: 'roomTaken' } : undefined;
  const person = people.find(({ email }) => isSame(email, who))?.id;
  if (person !== undefined) return { change, person, start, end };
  return applicantEmail !== undefined && isSame(applicantEmail, who) ? { change, start, end } : undefined;
}

/**
 * Takes what was noticed in the calendars into the case that the event belongs to. The same change twice is one;
 * what belongs to no case of ours any more is passed over.
 */
export const noteChange =
  ({ cases, handle, organisations }: NoteChangeParts) =>
  async (noticed: NoticedChange): Promise<void> => {
    const organisation = organisations().find(({ people }) =>
      people.some(({ email }) => isSame(email, noticed.mailbox)),
    );
    const event = readEventId(noticed.eventId);
    if (!organisation || !event) return;
    const { applicant } = event;
    const ref = { organisation: organisation.id, id: event.caseId };
    const interview = (await cases.load(ref))?.hiring.interviews[applicant];
    // What happens to the entry of the first round is no news any more when the second is booked.
    if (!interview || isSecond(interview) !== event.second) return;
    const email = (await cases.applicants(ref, [applicant]))[applicant]?.email;
    const noted = notedAs(noticed, organisation, email);
    if (!noted) return;
    await handle(
      ref,
      { type: 'NoteCalendarChange', applicant, ...noted },
      { organisation, by: CALENDAR, commandId: `calendar/${noticed.id}` },
    );
  };
