import type { Context } from '../../hiring/decision';
import type { ApplicantId, Hiring, Slot } from '../../hiring/hiring';
import { seriesPlanOf } from '../../hiring/interview-series';
import { openTimes } from '../../interviews';
import type { Calendars } from '../ports';
import { bookedOf, requestFor, schedulesFor } from './series-request';

/** Nobody is asked to come, or to wait, on shorter notice; our own choice. */
const NOTICE_MS = 24 * 60 * 60 * 1000;
/** More than this nobody reads through. */
const MOST_OFFERED = 40;

/**
 * The times an applicant could have instead of the one that was booked, as the calendars are now, in order of time.
 * Nothing of anybody else is in them. Times at which the whole panel is there are preferred.
 * @throws Unavailable, MailboxFault
 */
export async function freeTimes(
  hiring: Hiring,
  applicant: ApplicantId,
  { organisation, at }: Context,
  calendars: Calendars,
): Promise<readonly Slot[]> {
  const plan = seriesPlanOf(hiring);
  if (!plan) return [];
  const schedules = await schedulesFor(plan, organisation, calendars);
  const request = requestFor(plan, hiring, organisation, schedules, [applicant], at);
  const found = openTimes(request, bookedOf(hiring), applicant, at);
  if (found.kind === 'faulty') return [];
  const soonest = new Date(Date.parse(at) + NOTICE_MS).toISOString();
  const times = found.times.filter(({ start }) => start >= soonest);
  const complete = times.filter(({ absent }) => absent.length === 0);
  return (complete.length > 0 ? complete : times)
    .slice(0, MOST_OFFERED)
    .map(({ start, end, roomId }) => ({ applicant, start, end, room: roomId }));
}
