import { stays } from './staying';
import type { CommandOf } from './commands';
import type { ApplicantId, Hiring, Interview, InterviewPlan, Proposal, SeriesWishes, Slot } from './hiring';
import { localDateOf } from './calendar';
import type { Context } from './decision';
import type { Instant } from './time';

/** How a series was asked for, without what was found for it. */
export type SeriesPlan = Omit<InterviewPlan, 'proposals' | 'moving' | 'at'>;

/** How the series is, or was last, asked for; undefined before anything was planned. */
export function seriesPlanOf({ interviewPlan, bookedPlan }: Hiring): SeriesPlan | undefined {
  if (!interviewPlan) return bookedPlan;
  const { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer, second } =
    interviewPlan;
  return { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer, second };
}

/** Which round it is: what has one before it is the second. */
export const isSecond = ({ earlier }: Pick<Interview, 'earlier'>): boolean => earlier !== undefined;

/** An applicant's interviews, the first round's first. */
export const roundsOf = (interview: Interview): readonly Interview[] =>
  interview.earlier ? [interview.earlier, interview] : [interview];

/** The applicant's interview of the round that a series is planned for; undefined when there is none yet. */
export const inRound = (
  { interviews }: Hiring,
  { second }: Pick<SeriesPlan, 'second'>,
  applicant: ApplicantId,
): Interview | undefined => {
  const interview = interviews[applicant];
  return interview && isSecond(interview) === (second !== undefined) ? interview : undefined;
};

/** When the record was written that an applicant's interviews still need; undefined while one is missing. */
export const recordedAt = (interview: Interview | undefined): Instant | undefined =>
  lacksRecord(interview) ? undefined : (interview?.recordedAt ?? interview?.earlier?.recordedAt);

/** Whether nothing is written yet about an interview that was to be; a second one that is called off needs no record. */
export const lacksRecord = (interview: Interview | undefined): boolean =>
  interview !== undefined && interview.record === undefined && (!isSecond(interview) || stands(interview));

/** Whether an interview is in the calendars. */
export const stands = ({ cancelled }: Interview): boolean => cancelled === undefined;

/** Whether an interview was held, or has begun: it is not planned any more. */
export const isHeld = (interview: Interview | undefined, at: Instant): boolean =>
  interview !== undefined && (interview.record !== undefined || (stands(interview) && interview.start <= at));

/** Whether the applicant said no to being interviewed. */
const hasDeclined = (interview: Interview | undefined): boolean => interview?.answer?.kind === 'declined';

/** Who can be called to the second round: the first is held and recorded, and the second is not held. */
export const canBeCalledAgain = (hiring: Hiring, at: Instant): readonly ApplicantId[] =>
  Object.entries(hiring.interviews).flatMap(([id, interview]) =>
    stays(hiring, id) && (isSecond(interview) ? !isHeld(interview, at) : interview.record !== undefined)
      ? [id]
      : [],
  );

/**
 * Whose interview has to be found a time for, in the order of the shortlist, or, in the second round, of the call.
 * `again`: declined before, asked again.
 */
export function toBePlanned(
  hiring: Hiring,
  at: Instant,
  plan: Pick<SeriesPlan, 'second'>,
  again: readonly ApplicantId[] = [],
): readonly ApplicantId[] {
  const callable = plan.second && canBeCalledAgain(hiring, at);
  const called = plan.second?.filter((id) => callable?.includes(id)) ?? hiring.shortlist?.applicants ?? [];
  return called.filter((id) => {
    const isOver = plan.second === undefined && isSecond(hiring.interviews[id] ?? {});
    const interview = inRound(hiring, plan, id);
    return !isOver && !isHeld(interview, at) && (again.includes(id) || !hasDeclined(interview));
  });
}

/** Interviews that lie ahead and stand in the calendars, in order of time. */
export const standing = ({ interviews }: Hiring, at: Instant): readonly (Interview & Slot)[] =>
  Object.entries(interviews)
    .map(([applicant, interview]) => ({ ...interview, applicant }))
    .filter((interview) => stands(interview) && !isHeld(interview, at))
    .sort((a, b) => a.start.localeCompare(b.start));

/** Those of them that belong to the round that a series is planned for: these the series can move. */
export const standingIn = (
  hiring: Hiring,
  at: Instant,
  { second }: Pick<SeriesPlan, 'second'>,
): readonly (Interview & Slot)[] =>
  standing(hiring, at).filter((interview) => isSecond(interview) === (second !== undefined));

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
export function fits(
  { slots }: Proposal,
  hiring: Hiring,
  at: Instant,
  plan: Pick<SeriesPlan, 'second'>,
): boolean {
  const planned = slots.map(({ applicant }) => applicant);
  const called = plan.second ?? hiring.shortlist?.applicants ?? [];
  return (
    new Set(planned).size === planned.length &&
    planned.every((id) => called.includes(id)) &&
    toBePlanned(hiring, at, plan).every((id) => planned.includes(id))
  );
}

/** One of the free times that one applicant's interview can be moved to, offered to be chosen from. */
export const isByHand = ({ strengths }: Proposal): boolean => strengths.includes('byHand');

/** The applicants who have a second interview. */
const calledAgain = ({ interviews }: Hiring): readonly ApplicantId[] =>
  Object.entries(interviews).flatMap(([id, interview]) => (isSecond(interview) ? [id] : []));

/** How the series that is booked was asked for: what was asked for since and not booked counts for nothing. */
export const bookedPlanOf = (hiring: Hiring): SeriesPlan | undefined =>
  hiring.bookedPlan ?? seriesPlanOf(hiring);

/** How the series that an applicant's interview belongs to was asked for. */
export function seriesPlanFor(
  hiring: Hiring,
  applicant: ApplicantId,
  known = bookedPlanOf(hiring),
): SeriesPlan | undefined {
  const interview = hiring.interviews[applicant];
  if (!known || !interview) return known;
  return { ...known, second: isSecond(interview) ? calledAgain(hiring) : undefined };
}

/** Whether these are the interviews that the proposals on the table are about. */
const isOnTheTable = ({ interviewPlan }: Hiring, applicants: readonly ApplicantId[]): boolean =>
  interviewPlan?.moving?.length === applicants.length &&
  interviewPlan.moving.every((id) => applicants.includes(id));

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

/** The window, stretched to the days that were chosen by hand. */
export function stretched(plan: SeriesPlan, zone: string): SeriesPlan {
  const days = (plan.wishes?.fixed ?? []).map(({ start }) => localDateOf(start, zone));
  const [firstDay = plan.firstDay] = [plan.firstDay, ...days].sort();
  const lastDay = [plan.lastDay, ...days].sort().at(-1) ?? plan.lastDay;
  return { ...plan, firstDay, lastDay };
}

/** How the series is asked for when some interviews are moved: from today on, without the times they have now. */
export function movingPlan(
  hiring: Hiring,
  { applicants, wishes, lastDay }: Pick<CommandOf<'MoveInterviews'>, 'applicants' | 'wishes' | 'lastDay'>,
  { today, organisation }: Pick<Context, 'today' | 'organisation'>,
): SeriesPlan | undefined {
  const from = isOnTheTable(hiring, applicants) ? seriesPlanOf(hiring) : bookedPlanOf(hiring);
  const known = seriesPlanFor(hiring, applicants[0] ?? '', from);
  if (!known) return undefined;
  const plan = {
    ...known,
    firstDay: known.firstDay < today ? today : known.firstDay,
    lastDay: lastDay ?? known.lastDay,
    wishes: wishesForMoving(hiring, applicants, wishes ?? known.wishes),
  };
  return stretched(plan, organisation.zone);
}
