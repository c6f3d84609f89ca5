import type { Instant } from '../hiring/time';
import { findFaults, type RequestFault } from './faults';
import { statedOrder, type Goal } from './goals';
import { planWith, type Series } from './plan';
import { completeRequest, type SeriesRequest } from './request';
import { findOpenings } from './slots';

/** What a series is best at. */
export type Strength = 'fewestDays' | 'everybodyPresent' | 'earliest';

const orders: Readonly<Record<Strength, readonly Goal[]>> = {
  fewestDays: statedOrder,
  everybodyPresent: ['absences', 'days', 'end', 'waiting'],
  earliest: ['end', 'days', 'absences', 'waiting'],
};

export interface Alternative {
  /** Everything this series is best at; the first alternative follows the stated order of goals. */
  readonly bestAt: readonly [Strength, ...Strength[]];
  readonly series: Series;
}

export type AlternativesOutcome =
  | { readonly kind: 'planned'; readonly alternatives: readonly [Alternative, ...Alternative[]] }
  | { readonly kind: 'infeasible'; readonly proved: boolean }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

/**
 * Returns one to three whole series, each optimal under an order of goals that begins with another one. Two that
 * come out with the same figures are one alternative with two strengths.
 */
export function planAlternatives(request: SeriesRequest, at: Instant): AlternativesOutcome {
  const complete = completeRequest(request);
  const faults = findFaults(complete, at);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const openings = findOpenings(complete, at);
  const first = planWith(complete, openings, orders.fewestDays);
  if (first.kind !== 'planned') return first;

  let alternatives: readonly [Alternative, ...Alternative[]] = [
    { bestAt: ['fewestDays'], series: first.series },
  ];
  for (const strength of ['everybodyPresent', 'earliest'] as const) {
    const outcome = planWith(complete, openings, orders[strength]);
    if (outcome.kind !== 'planned') continue;
    const { series } = outcome;
    const [head, ...rest] = alternatives;
    const add = (known: Alternative): Alternative =>
      sameFigures(known.series, series) ? { ...known, bestAt: [...known.bestAt, strength] } : known;
    if (alternatives.some((known) => sameFigures(known.series, series)))
      alternatives = [add(head), ...rest.map(add)];
    else alternatives = [head, ...rest, { bestAt: [strength], series }];
  }
  return { kind: 'planned', alternatives };
}

function sameFigures({ figures: a }: Series, { figures: b }: Series): boolean {
  return (
    a.days === b.days &&
    a.optionalAbsences === b.optionalAbsences &&
    a.end === b.end &&
    a.waitingMinutes === b.waitingMinutes
  );
}
