import type { Context } from '../../hiring/decision';
import type { ApplicantId, Hiring, Proposal, Slot } from '../../hiring/hiring';
import { seriesPlanFor, type SeriesPlan } from '../../hiring/interview-series';
import { later } from '../../hiring/time';
import { openTimes } from '../../interviews';
import type { Calendars } from '../ports';
import { bookedOf, requestFor, schedulesFor } from './series-request';

/** Nobody is asked to come, or to wait, on shorter notice; our own choice. */
const NOTICE_MS = 24 * 60 * 60 * 1000;
/** More than this nobody reads through. */
const MOST_OFFERED = 40;

/**
 * The times one applicant's interview could have while all others stay, as the calendars are now, in order of time.
 * Times at which the whole panel is there are preferred.
 * @throws Unavailable, MailboxFault
 */
async function timesIn(
  plan: SeriesPlan,
  hiring: Hiring,
  applicant: ApplicantId,
  { organisation, at }: Context,
  calendars: Calendars,
): Promise<readonly Slot[]> {
  const schedules = await schedulesFor(plan, organisation, calendars);
  const request = requestFor(plan, hiring, organisation, schedules, [applicant], at);
  const found = openTimes(request, bookedOf(hiring, plan), applicant, at);
  if (found.kind === 'faulty') return [];
  const complete = found.times.filter(({ absent }) => absent.length === 0);
  return (complete.length > 0 ? complete : found.times).map(({ start, end, roomId }) => ({
    applicant,
    start,
    end,
    room: roomId,
  }));
}

/**
 * The times an applicant could have instead of the one that was booked. Nothing of anybody else is in them.
 * @throws Unavailable, MailboxFault
 */
export async function freeTimes(
  hiring: Hiring,
  applicant: ApplicantId,
  context: Context,
  calendars: Calendars,
): Promise<readonly Slot[]> {
  const plan = seriesPlanFor(hiring, applicant);
  if (!plan) return [];
  const times = await timesIn(plan, hiring, applicant, context, calendars);
  const soonest = later(context.at, NOTICE_MS);
  return times.filter(({ start }) => start >= soonest).slice(0, MOST_OFFERED);
}

/**
 * The free times that a leader can move one interview to by hand, each a proposal of its own.
 * @throws Unavailable, MailboxFault
 */
export async function timesByHand(
  plan: SeriesPlan,
  hiring: Hiring,
  applicant: ApplicantId,
  context: Context,
  calendars: Calendars,
): Promise<readonly Proposal[]> {
  const times = await timesIn(plan, hiring, applicant, context, calendars);
  return times.slice(0, MOST_OFFERED).map((slot) => ({ strengths: ['byHand'], slots: [slot] }));
}
