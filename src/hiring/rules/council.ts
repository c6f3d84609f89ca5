import type { Check } from './checks';
import { deadline, type Explained } from '../calendar';
import type { Context } from '../decision';
import type { RuleUse } from '../profile';
import type { LocalDate } from '../time';

/** The last day on which the case can reach the council before a meeting, and how it was counted [nav.council.week] [cal.no.back]. */
export const councilHasCaseBy = (meetingOn: LocalDate, use: RuleUse, { calendar }: Context): Explained =>
  deadline(
    meetingOn,
    { count: Number(use.parameters['days']), unit: 'days', direction: 'before', roll: 'back' },
    calendar,
  );

/** The case is with the council in time before the meeting [nav.council.week]. Nothing to say before a meeting is named. */
export const weekBeforeMeeting: Check = (hiring, use, context, command) => {
  if (command?.type !== 'SendToCouncil') return [];
  const by = councilHasCaseBy(command.meetingOn, use, context).date;
  return context.today <= by
    ? []
    : [{ code: 'meetingTooSoon', params: { meetingOn: command.meetingOn, by } }];
};

/** A chair, and as many members from one side as from the other [nav.council.compose]. */
export const balancedCouncil: Check = (hiring, use, { organisation: { council } }) => {
  const count = (side: string): number => council.members.filter((member) => member.side === side).length;
  const [employer, employees] = [count('employer'), count('employees')];
  return employer === employees && employer > 0
    ? []
    : [{ code: 'councilUnbalanced', params: { employer, employees } }];
};

/** Quorum, majority and tie stand in the staff regulations; without them nobody can vote [nav.council.vote]. */
export const regulationsSet: Check = (hiring, use, { organisation: { council } }) =>
  council.regulations ? [] : [{ code: 'regulationsMissing' }];

/** Whoever votes has confirmed the duty of secrecy together with the declaration of impartiality [no.secrecy]. */
export const secrecyConfirmed: Check = ({ council }, use, { by }, command) =>
  command?.type !== 'CastVote' || council?.impartiality[by]?.secrecy === true
    ? []
    : [{ code: 'secrecyNotConfirmed' }];
