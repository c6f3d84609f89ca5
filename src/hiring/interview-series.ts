import { stays } from './staying';
import type { CommandOf } from './commands';
import type { ApplicantId, Hiring, Interview, InterviewPlan, Proposal, SeriesWishes, Slot } from './hiring';
import type { Instant, LocalDate } from './time';

/** How a series was asked for, without what was found for it. */
export type SeriesPlan = Omit<InterviewPlan, 'proposals' | 'moving' | 'at'>;

/** How the series is, or was last, asked for; undefined before anything was planned. */
export function seriesPlanOf({ interviewPlan, bookedPlan }: Hiring): SeriesPlan | undefined {
  if (!interviewPlan) return bookedPlan;
  const { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer } = interviewPlan;
  return { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer };
}

/** Whether an interview is in the calendars. */
export const stands = ({ cancelled }: Interview): boolean => cancelled === undefined;

/** Whether an interview was held, or has begun: it is not planned any more. */
export const isHeld = (interview: Interview | undefined, at: Instant): boolean =>
  interview !== undefined && (interview.record !== undefined || (stands(interview) && interview.start <= at));

/** Whether the applicant said no to being interviewed. */
const hasDeclined = (interview: Interview | undefined): boolean => interview?.answer?.kind === 'declined';

/** Whose interview has to be found a time for, in the order of the shortlist. `again`: declined before, asked again. */
export const toBePlanned = (
  { shortlist, interviews }: Hiring,
  at: Instant,
  again: readonly ApplicantId[] = [],
): readonly ApplicantId[] =>
  (shortlist?.applicants ?? []).filter(
    (id) => !isHeld(interviews[id], at) && (again.includes(id) || !hasDeclined(interviews[id])),
  );

/** Interviews that lie ahead and stand in the calendars, in order of time. */
export const standing = ({ interviews }: Hiring, at: Instant): readonly (Interview & Slot)[] =>
  Object.entries(interviews)
    .map(([applicant, interview]) => ({ ...interview, applicant }))
    .filter((interview) => stands(interview) && !isHeld(interview, at))
    .sort((a, b) => a.start.localeCompare(b.start));

/** Interviews that cannot stay as they are: somebody who is needed, the room or the applicant cannot, or they are gone. */
export const troubled = (hiring: Hiring, at: Instant): readonly ApplicantId[] =>
  Object.entries(hiring.interviews).flatMap(([id, interview]) => {
    const { cancelled, declinedBy = [], roomLost, answer } = interview;
    if (isHeld(interview, at) || hasDeclined(interview) || !stays(hiring, id)) return [];
    return cancelled !== undefined ||
      declinedBy.length > 0 ||
      roomLost === true ||
      answer?.kind === 'anotherTime'
      ? [id]
      : [];
  });

/** Whether two times touch each other's minutes. */
export const overlap = (one: Pick<Slot, 'start' | 'end'>, other: Pick<Slot, 'start' | 'end'>): boolean =>
  one.start < other.end && other.start < one.end;

/** Whether a proposal is for those whose time has to be found: everybody of them once, and nobody else. */
export function fits({ slots }: Proposal, hiring: Hiring, at: Instant): boolean {
  const planned = slots.map(({ applicant }) => applicant);
  const chosen = hiring.shortlist?.applicants ?? [];
  return (
    new Set(planned).size === planned.length &&
    planned.every((id) => chosen.includes(id)) &&
    toBePlanned(hiring, at).every((id) => planned.includes(id))
  );
}

/**
 * The wishes with which some interviews are moved: the time they have now is not offered again, unless only the room
 * is lost.
 */
function wishesForMoving(
  { interviews }: Hiring,
  applicants: readonly ApplicantId[],
  wishes: SeriesWishes = {},
): SeriesWishes {
  const left = applicants.flatMap((applicant) => {
    const interview = interviews[applicant];
    const isOnlyRoom =
      interview?.roomLost === true &&
      (interview.declinedBy ?? []).length === 0 &&
      interview.answer?.kind !== 'anotherTime';
    return interview && !isOnlyRoom ? [{ applicant, start: interview.start, end: interview.end }] : [];
  });
  const known = wishes.away ?? [];
  const fresh = left.filter(
    (one) => !known.some(({ applicant, start }) => applicant === one.applicant && start === one.start),
  );
  return fresh.length === 0 ? wishes : { ...wishes, away: [...known, ...fresh] };
}

/** How the series is asked for when some interviews are moved: from today on, without the times they have now. */
export function movingPlan(
  hiring: Hiring,
  { applicants, wishes, lastDay }: Pick<CommandOf<'MoveInterviews'>, 'applicants' | 'wishes' | 'lastDay'>,
  today: LocalDate,
): SeriesPlan | undefined {
  const known = seriesPlanOf(hiring);
  return (
    known && {
      ...known,
      firstDay: known.firstDay < today ? today : known.firstDay,
      lastDay: lastDay ?? known.lastDay,
      wishes: wishesForMoving(hiring, applicants, wishes ?? known.wishes),
    }
  );
}
