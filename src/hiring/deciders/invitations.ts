import { stays } from '../staying';
import type { CommandOf } from '../commands';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { ApplicantId, Hiring, Proposal } from '../hiring';
import { fits, isHeld, movingPlan, overlap, standing, stands } from '../interview-series';
import { asApplicant } from '../outsiders';
import { sameFacts } from '../same-facts';

/** Texts that one applicant can leave about one interview. */
const MOST_WORDS = 10;

const isOnlyAbout = ({ slots }: Proposal, [only, ...more]: readonly ApplicantId[]): boolean =>
  more.length === 0 && slots.length === 1 && slots[0]?.applicant === only;

/**
 * Other times for interviews that cannot stay where they are, as whole series that were found for it; booking one of
 * them moves what differs.
 */
export function moveInterviews(
  hiring: Hiring,
  command: CommandOf<'MoveInterviews'>,
  context: Context,
): Decision {
  const { at } = context;
  const { applicants, proposals } = command;
  const known = movingPlan(hiring, command, context);
  if (hiring.council) return refuse('tooLate');
  if (applicants.some((id) => !hiring.interviews[id])) return refuse('unknownApplicant');
  if (applicants.some((id) => isHeld(hiring.interviews[id], at))) return refuse('tooLate');
  const isMeant = (one: Proposal): boolean =>
    command.byHand === true ? isOnlyAbout(one, applicants) : fits(one, hiring, at, known ?? {});
  if (!known || proposals.length === 0 || !proposals.every(isMeant)) return refuse('noSuchProposal');
  const plan = { ...known, moving: applicants, proposals };
  if (sameFacts<object>(hiring.interviewPlan, plan)) return accept();
  return accept([{ type: 'InterviewsPlanned', plan }]);
}

/** An interview is taken out of the calendars; it can be planned again. */
export function cancelInterview(
  hiring: Hiring,
  { applicant }: CommandOf<'CancelInterview'>,
  { at }: Context,
): Decision {
  const interview = hiring.interviews[applicant];
  if (!interview) return refuse('unknownApplicant');
  if (hiring.council || isHeld(interview, at)) return refuse('tooLate');
  return stands(interview) ? accept([{ type: 'InterviewCancelled', applicant }]) : accept();
}

/** What somebody did to an interview in the calendars. What makes no difference is not recorded. */
export function noteCalendarChange(
  hiring: Hiring,
  { applicant, change, person, start, end }: CommandOf<'NoteCalendarChange'>,
): Decision {
  const interview = hiring.interviews[applicant];
  if (!interview || !stands(interview) || interview.record !== undefined) return accept();
  const isNews = {
    moved: start !== undefined && end !== undefined && (start !== interview.start || end !== interview.end),
    cancelled: true,
    roomTaken: interview.roomLost !== true,
    noCalendar: true,
    proposedTime: start !== undefined,
    accepted: person === undefined && interview.answer?.kind !== 'accepted',
    declined:
      person === undefined
        ? interview.answer?.kind !== 'anotherTime'
        : interview.declinedBy?.includes(person) !== true,
  }[change];
  return isNews ? accept([{ type: 'CalendarChangeNoted', applicant, change, person, start, end }]) : accept();
}

/**
 * The applicant's answer to the invitation, given without signing in: the time fits, another of the free ones, no, or
 * what is needed. `booking` is the one that was looked at; times are checked against the calendars before.
 */
export function answerInvitation(
  hiring: Hiring,
  { applicant, booking, answer, slot, words }: CommandOf<'AnswerInvitation'>,
  { by, at }: Context,
): Decision {
  const interview = hiring.interviews[applicant];
  if (by !== asApplicant(applicant)) return refuse('notYourRole', { params: { roles: [] } });
  if (!interview || !stays(hiring, applicant)) return refuse('unknownApplicant');
  if (hiring.council || isHeld(interview, at)) return refuse('tooLate');
  if (interview.booking !== booking || !stands(interview)) return refuse('invitationChanged');
  const others = standing(hiring, at).filter((other) => other.applicant !== applicant);
  if (slot && (slot.start <= at || others.some((other) => overlap(other, slot)))) return refuse('timeTaken');
  if ((interview.words?.length ?? 0) >= MOST_WORDS && words !== undefined) return refuse('tooLate');
  const pen = penFor(hiring);
  const written = pen.writeAny(words, applicant);
  const isNews =
    slot !== undefined ||
    written !== undefined ||
    (answer !== undefined && answer !== interview.answer?.kind);
  if (!isNews) return accept();
  return accept([{ type: 'InvitationAnswered', applicant, answer, slot, words: written }], {
    texts: pen.texts,
  });
}
