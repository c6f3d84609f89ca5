import type { Instant, LocalDate } from '../hiring/time';
import { findFaults } from './faults';
import { statedOrder, type SeriesFigures } from './goals';
import { planWith } from './plan';
import { changesFor, type Change, type KnownCalendars } from './relaxed-requests';
import { completeRequest, type CompleteRequest, type SeriesRequest } from './request';
import { findOpenings } from './slots';

/** One or two changes to a request, and the best series they make possible. */
export interface Relaxation {
  readonly changes: readonly [Change] | readonly [Change, Change];
  readonly gives: SeriesFigures;
}

/** Why nothing fits, and what would. */
export interface Infeasibility {
  /** Applicants who can come to none of the times at which the panel and a room are free. */
  readonly applicantsWithoutTime: readonly string[];
  /** Times at which everybody required and a room are free. */
  readonly openTimes: number;
  /** Single changes that suffice, each as small as possible; when there are none, pairs of changes. */
  readonly relaxations: readonly Relaxation[];
}

/** Pairs tried when no single change suffices. */
const MOST_PAIRS = 120;

/**
 * Returns what stands in the way of a request for which nothing fits and what to change. Has no faults to report:
 * a request with faults has no relaxations. `calendarsKnownTo` is the last day the busy times cover, the last day
 * of the window when left out: a later last day is then marked as unchecked.
 */
export function explainInfeasible(
  request: SeriesRequest,
  at: Instant,
  calendarsKnownTo: LocalDate = request.lastDay,
): Infeasibility {
  const complete = completeRequest(request);
  if (findFaults(complete, at).length > 0)
    return { applicantsWithoutTime: [], openTimes: 0, relaxations: [] };
  const { slots, canTake } = findOpenings(complete, at);
  const applicantsWithoutTime = complete.applicants
    .filter((_, applicant) => !slots.some((_, slot) => canTake(applicant, slot)))
    .map(({ id }) => id);

  const known: KnownCalendars = { at, calendarsKnownTo };
  const singles: Relaxation[] = [];
  for (const steps of changesFor(complete, known)) {
    const found = firstThatFits(steps, at);
    if (found) singles.push({ changes: [found.change], gives: found.gives });
  }
  const relaxations = singles.length > 0 ? singles : pairs(complete, known);
  return { applicantsWithoutTime, openTimes: slots.length, relaxations };
}

interface Step {
  readonly change: Change;
  readonly request: CompleteRequest;
}

function firstThatFits(
  steps: readonly Step[],
  at: Instant,
): { change: Change; gives: SeriesFigures } | undefined {
  for (const { change, request } of steps) {
    const gives = figuresWith(request, at);
    if (gives) return { change, gives };
  }
  return undefined;
}

function figuresWith(request: CompleteRequest, at: Instant): SeriesFigures | undefined {
  if (findFaults(request, at).length > 0) return undefined;
  const outcome = planWith(request, findOpenings(request, at), statedOrder);
  return outcome.kind === 'planned' ? outcome.series.figures : undefined;
}

function pairs(request: CompleteRequest, known: KnownCalendars): Relaxation[] {
  const found: Relaxation[] = [];
  let tried = 0;
  // The furthest step of each kind: a pair is a way out, not the smallest one.
  const furthest = changesFor(request, known).flatMap((steps) => steps.at(-1) ?? []);
  for (const [index, first] of furthest.entries()) {
    const kindsAfter = new Set(furthest.slice(index + 1).map(({ change }) => keyOf(change)));
    for (const steps of changesFor(first.request, known)) {
      const second = steps.at(-1);
      if (!second || !kindsAfter.has(keyOf(second.change)) || tried >= MOST_PAIRS) continue;
      tried++;
      const gives = figuresWith(second.request, known.at);
      if (gives) found.push({ changes: [first.change, second.change], gives });
    }
  }
  return found;
}

/** What a change is about, without how far it goes. */
function keyOf(change: Change): string {
  if ('memberId' in change) return `${change.code} ${change.memberId}`;
  if ('applicantId' in change) return `${change.code} ${change.applicantId}`;
  if ('day' in change) return `${change.code} ${change.day}`;
  if ('weekday' in change) return `${change.code} ${change.weekday}`;
  return change.code;
}
