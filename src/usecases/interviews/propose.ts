import type { Context } from '../../hiring/decision';
import type { ApplicantId, Hiring, Proposal, SeriesCounts, Slot } from '../../hiring/hiring';
import { standingIn, toBePlanned, type SeriesPlan } from '../../hiring/interview-series';
import {
  explainInfeasible,
  MOST_APPLICANTS,
  planAlternatives,
  planSeries,
  replanSeries,
  type Infeasibility,
  type RequestFault,
  type Series,
  type SeriesRequest,
} from '../../interviews';
import type { Calendars } from '../ports';
import { bookedOf, readTo, requestFor, schedulesFor } from './series-request';

export type Planned =
  | { readonly kind: 'planned'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'infeasible'; readonly why: Infeasibility }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

const slotsOf = ({ interviews }: Series): readonly Slot[] =>
  interviews.map(({ applicantId, start, end, roomId }) => ({
    applicant: applicantId,
    start,
    end,
    room: roomId,
  }));

const countsOf = ({ figures }: Series, moved?: number): SeriesCounts => ({
  days: figures.days,
  absences: figures.optionalAbsences,
  waitingMinutes: figures.waitingMinutes,
  moved,
});

/** The series that leaves as many booked interviews as possible where they are. */
function fewestMoves(
  request: SeriesRequest,
  hiring: Hiring,
  plan: SeriesPlan,
  { at }: Context,
): readonly Proposal[] {
  if (standingIn(hiring, at, plan).length === 0) return [];
  const outcome = replanSeries(request, bookedOf(hiring, plan), at);
  if (outcome.kind !== 'planned') return [];
  const { moved, roomChanged } = outcome.changes;
  return [
    {
      strengths: ['fewestMoves'],
      slots: slotsOf(outcome.series),
      counts: countsOf(outcome.series, moved.length + roomChanged.length),
    },
  ];
}

function alternatives(request: SeriesRequest, { at }: Context): readonly Proposal[] {
  const outcome = planAlternatives(request, at);
  return outcome.kind === 'planned'
    ? outcome.alternatives.map(({ bestAt, series }) => ({
        strengths: bestAt,
        slots: slotsOf(series),
        counts: countsOf(series),
      }))
    : [];
}

/**
 * Whole series that fit the panel, the rooms and the window, the best first, each with what it is good at. Where
 * interviews are booked already the first one moves as few of them as possible; when some are to be moved (`moving`)
 * it is the only one.
 * @throws Unavailable when the calendars cannot be read, MailboxFault when one may not be
 */
export async function proposeSeries(
  plan: SeriesPlan,
  hiring: Hiring,
  context: Context,
  calendars: Calendars,
  moving?: readonly ApplicantId[],
): Promise<Planned> {
  const { organisation, at } = context;
  const applicants = toBePlanned(hiring, at, plan, moving);
  const faults = faultsOf(requestFor(plan, hiring, organisation, new Map(), applicants, at), context);
  if (faults) return faults;
  const schedules = await schedulesFor(plan, organisation, calendars);
  const request = requestFor(plan, hiring, organisation, schedules, applicants, at);
  const proposals = [
    ...fewestMoves(request, hiring, plan, context),
    ...(moving ? [] : alternatives(request, context)),
  ];
  if (proposals.length > 0) return { kind: 'planned', proposals: different(proposals) };
  return { kind: 'infeasible', why: explainInfeasible(request, at, readTo(plan)) };
}

/** What can be said before any calendar is read. */
function faultsOf(request: SeriesRequest, { at }: Context): Planned | undefined {
  // One applicant is enough to check what was asked for; the number of all of them is checked on its own.
  const one = planSeries({ ...request, applicants: request.applicants.slice(0, 1) }, at);
  if (one.kind === 'faulty') return one;
  const count = request.applicants.length;
  if (count <= MOST_APPLICANTS) return undefined;
  return { kind: 'faulty', faults: [{ code: 'tooManyApplicants', count, most: MOST_APPLICANTS }] };
}

/** Each series once, with everything it is good at. */
function different(proposals: readonly Proposal[]): readonly Proposal[] {
  const byTimes = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = JSON.stringify(proposal.slots);
    const known = byTimes.get(key);
    byTimes.set(key, known ? { ...known, strengths: [...known.strengths, ...proposal.strengths] } : proposal);
  }
  return [...byTimes.values()];
}
