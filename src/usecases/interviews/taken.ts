import type { Context } from '../../hiring/decision';
import type { Hiring, Proposal, Slot } from '../../hiring/hiring';
import { inRound, overlap, seriesPlanOf } from '../../hiring/interview-series';
import type { Calendars } from '../ports';
import { busyBeside, requiredOf, schedulesFor } from './series-request';

/**
 * The slots of a proposal that somebody who must be there or a room can no longer keep, read from the calendars right
 * before booking. Interviews that stay where they are do not count.
 * @throws Unavailable, MailboxFault
 */
export async function slotsTaken(
  hiring: Hiring,
  proposal: Proposal,
  { organisation, at }: Context,
  calendars: Calendars,
): Promise<readonly Slot[]> {
  const plan = seriesPlanOf(hiring);
  if (!plan) return [];
  const schedules = await schedulesFor(plan, organisation, calendars);
  const busy = busyBeside(plan, hiring, organisation, schedules, at);
  const keepsAway =
    plan.wishes?.tentativeFree === true ? ['busy', 'outOfOffice'] : ['busy', 'outOfOffice', 'tentative'];
  const members = requiredOf(plan, hiring)
    .flatMap(busy.member)
    .filter(({ showAs }) => keepsAway.includes(showAs));
  return proposal.slots.filter((slot) => {
    const booked = inRound(hiring, plan, slot.applicant);
    if (booked?.start === slot.start && booked.room === slot.room && booked.roomLost !== true) return false;
    const room = slot.room === undefined ? [] : busy.room(slot.room);
    return [...members, ...room].some((one) => overlap(one, slot));
  });
}
