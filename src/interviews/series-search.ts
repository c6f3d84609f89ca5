import { relax, type Bounds } from './bounds';
import {
  bitCount,
  makeDaySearch,
  type DayOption,
  type DayOptions,
  type DaySlot,
  type Pauses,
} from './day-search';
import type { Goal } from './goals';
import { assign } from './matching';
import type { Openings } from './slots';
import { targets, type Weights } from './weights';
import { weightedDays } from './weighted-days';

/** The question: `total` applicants, one slot each. */
export interface SearchProblem {
  readonly total: number;
  readonly openings: Openings;
  readonly pauses: Pauses;
  readonly maxPerDay: number;
  readonly order: readonly Goal[];
}

/** The answer: the slot of each applicant, or none; `proved` says whether the search was exhaustive. */
export interface SearchResult {
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

export function searchSeries(problem: SearchProblem): SearchResult {
  const { total, openings, pauses, maxPerDay } = problem;
  const { days, weights } = weightedDays(problem);
  const most = Math.min(total, maxPerDay);
  const roomCount = pauses.otherRoom > pauses.sameRoom ? openings.roomCount : 1;
  const common = { roomCount, pauses, weights };
  const noTakers = new Int32Array(openings.slots.length);
  const searchPlain = makeDaySearch({ ...common, scarce: 0, takers: noTakers, others: total }, most);
  const plain = days.map((slots) => searchPlain(slots, most));
  const bounds = relax(plain, total);
  if (bounds.least === Infinity) return { slotOf: undefined, proved: true };

  let scarce: number[] = [];
  let least = bounds.least;
  for (;;) {
    const takers = takersOf(scarce, openings);
    const searchDay = makeDaySearch(
      { ...common, scarce: scarce.length, takers, others: total - scarce.length },
      most,
    );
    let found: { cost: number; chosen: number[] } | undefined;
    for (const target of targets(problem.order, weights, least)) {
      const options = days.map((slots, day): DayOptions | undefined => {
        const count = bounds.mostOn(day, target);
        if (count === 0) return undefined;
        return scarce.length === 0 ? plain[day] : searchDay(slots, count);
      });
      found = combine(options, total, scarce.length, bounds, target);
      if (found) break;
    }
    if (!found) return { slotOf: undefined, proved: true };
    const { chosen } = found;
    least = found.cost;
    const assignment = assign(total, chosen, openings.canTake);
    if (assignment.kind === 'complete')
      return { slotOf: assignment.slotOf.map((position) => chosen[position] ?? -1), proved: weights.exact };
    scarce = [...new Set([...scarce, ...assignment.groups.flat()])];
    if (scarce.length > MOST_SCARCE) return { slotOf: undefined, proved: false };
  }
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
