import { boundsOf, type Bounds } from './bounds';
import {
  bitCount,
  makeDaySearch,
  type DayOption,
  type DayOptions,
  type Pauses,
  type Work,
} from './day-search';
import { fillInOrder } from './fill-in-order';
import type { Goal } from './goals';
import { assign } from './matching';
import type { Openings } from './slots';
import { weightedDays, type WeightedDay } from './weighted-days';
import { targets } from './weights';

/** The question: `total` applicants, one slot each. */
export interface SearchProblem {
  readonly total: number;
  readonly openings: Openings;
  readonly pauses: Pauses;
  readonly mostOn: (day: number) => number;
  readonly order: readonly Goal[];
}

/** The answer: the slot of each applicant, or none; `proved` says whether nothing better, or nothing, exists. */
interface SearchResult {
  readonly slotOf: readonly number[] | undefined;
  readonly proved: boolean;
}

interface Label {
  readonly cost: number;
  readonly served: number;
  readonly before: Label | undefined;
  readonly day: number;
  readonly option: DayOption | undefined;
}

/** Applicants told apart at most: the work can double with each. */
const MOST_SCARCE = 15;
/** Steps of the search after which it gives up, about a second. */
const MOST_WORK = 15_000_000;

/**
 * Returns a cheapest assignment of slots to applicants under the order of goals.
 *
 * First nobody is told apart: a series is then a path through the days, found by dynamic programming, and its cost
 * is a lower bound. When the applicants can be assigned its slots, that is the optimum. Otherwise some of them have
 * too few of these slots; those are told apart from now on, and the bound is found again. With everybody told apart
 * the bound is the optimum itself, so the search ends; most end long before. When too many would have to be told
 * apart, or the work exceeds its limit, the answer is any series that fits, marked as not proved.
 */
export function searchSeries(problem: SearchProblem): SearchResult {
  const { total, openings, pauses } = problem;
  const { days, weights } = weightedDays(problem);
  const roomCount = pauses.otherRoom > pauses.sameRoom ? openings.roomCount : 1;
  const work: Work = { left: MOST_WORK };
  const common = { roomCount, pauses, weights, work };
  const noTakers = new Int32Array(openings.slots.length);
  const searchPlain = makeDaySearch({ ...common, scarce: 0, takers: noTakers, others: total }, total);
  const plain = days.map(({ slots, most }) => searchPlain(slots, most));
  const bounds = boundsOf(plain, total);
  if (bounds.least === Infinity) return { slotOf: undefined, proved: true };

  let scarce: number[] = [];
  let least = bounds.least;
  while (work.left > 0) {
    const takers = takersOf(scarce, openings);
    const terms = { ...common, scarce: scarce.length, takers, others: total - scarce.length };
    const searchDay = makeDaySearch(terms, Math.max(...days.map(({ most }) => most)));
    let found: { cost: number; chosen: number[] } | undefined;
    for (const target of targets(problem.order, weights, least)) {
      const options = days.map(({ slots }, day): DayOptions | undefined => {
        const count = work.left > 0 ? bounds.mostOn(day, target) : 0;
        if (count === 0) return undefined;
        return scarce.length === 0 ? plain[day] : searchDay(slots, count);
      });
      found = combine(options, total, scarce.length, bounds, target, work);
      if (found || work.left <= 0) break;
    }
    if (work.left <= 0) break;
    if (!found) return { slotOf: undefined, proved: true };
    const { chosen } = found;
    least = found.cost;
    const assignment = assign(total, chosen, openings.canTake);
    if (assignment.kind === 'complete')
      return { slotOf: assignment.slotOf.map((position) => chosen[position] ?? -1), proved: weights.exact };
    if (scarce.length === 0 && !daysSuffice(plain, days, problem)) return { slotOf: undefined, proved: true };
    if (scarce.length === MOST_SCARCE) break;
    scarce = tellApart(scarce, assignment.groups);
  }
  return { slotOf: fillInOrder(days, problem), proved: false };
}

/** Returns the scarce applicants with those of further groups, smallest first, as far as the limit allows. */
function tellApart(scarce: readonly number[], groups: readonly (readonly number[])[]): number[] {
  const ordered = [...groups].sort((a, b) => a.length - b.length).flat();
  return [...new Set([...scarce, ...ordered])].slice(0, MOST_SCARCE);
}

/** Whether the applicants could be spread over the days they can come on, with as many on a day as it can hold. */
function daysSuffice(
  plain: readonly DayOptions[],
  days: readonly WeightedDay[],
  problem: SearchProblem,
): boolean {
  const { total, openings } = problem;
  const places = plain.flatMap(({ inner, last }, day) => {
    const most = Math.max(0, ...inner.map(({ count }) => count), ...last.map(({ count }) => count));
    return Array.from({ length: most }, () => day);
  });
  const canCome = Array.from({ length: total }, (_, applicant) =>
    days.map(({ slots }) => slots.some(({ index }) => openings.canTake(applicant, index))),
  );
  return assign(total, places, (applicant, day) => canCome[applicant]?.[day] ?? false).kind === 'complete';
}

function takersOf(scarce: readonly number[], { slots, canTake }: Openings): Int32Array {
  return Int32Array.from(slots, (_, slot) =>
    scarce.reduce((bits, applicant, bit) => (canTake(applicant, slot) ? bits | (1 << bit) : bits), 0),
  );
}

/** Returns the cheapest series that costs at most `target` and serves all scarce applicants. */
function combine(
  options: readonly (DayOptions | undefined)[],
  total: number,
  scarce: number,
  bounds: Bounds,
  target: number,
  work: Work,
): { cost: number; chosen: number[] } | undefined {
  const all = (1 << scarce) - 1;
  const labels: Map<number, Label>[] = Array.from({ length: total + 1 }, () => new Map<number, Label>());
  labels[0]?.set(0, { cost: 0, served: 0, before: undefined, day: -1, option: undefined });
  let best: Label | undefined;
  let limit = target;

  for (const [day, ofDay] of options.entries()) {
    if (!ofDay) continue;
    for (let count = total - 1; count >= 0; count--)
      for (const before of labels[count]?.values() ?? []) {
        work.left -= ofDay.inner.length;
        if (work.left <= 0) return undefined;
        for (const option of ofDay.last) {
          const cost = before.cost + option.cost;
          if (count + option.count !== total || cost > limit) continue;
          if ((before.served | option.served) !== all || (best && cost >= best.cost)) continue;
          best = { cost, served: all, before, day, option };
          limit = cost;
        }
        for (const option of ofDay.inner) {
          const reached = count + option.count;
          const target = labels[reached];
          if (!target || reached >= total) continue;
          const cost = before.cost + option.cost;
          if (cost + bounds.after(day, reached) > limit) continue;
          const served = before.served | option.served;
          if (reached - bitCount(served) > total - scarce) continue;
          if (cost < (target.get(served)?.cost ?? Infinity))
            target.set(served, { cost, served, before, day, option });
        }
      }
  }
  if (!best) return undefined;
  const chosen: number[][] = [];
  for (let label: Label | undefined = best; label; label = label.before)
    if (label.option) chosen.push(options[label.day]?.trace(label.option) ?? []);
  return { cost: best.cost, chosen: chosen.reverse().flat() };
}
