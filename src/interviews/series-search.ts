import { makeCounters, type Counters, type Cut } from './cuts';
import { searchDay, slotCost, type DayOption, type DaySearch, type DaySlot, type Pauses } from './day-search';
import type { Goal } from './goals';
import { assign } from './matching';
import type { Openings } from './slots';
import { weigh, type Weights } from './weights';

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

/** Cuts are kept between the searches of alternatives: they do not depend on the order of goals. */
export type CutPool = Cut[];

interface Label {
  readonly cost: number;
  readonly met: number;
  readonly before: Label | undefined;
  readonly day: number;
  readonly option: DayOption | undefined;
}

const MOST_COUNTS = 4096;

export function searchSeries(problem: SearchProblem, cuts: CutPool = []): SearchResult {
  const { total, openings } = problem;
  const weights = weightsOf(problem);
  const days = daySlots(problem, weights);
  for (;;) {
    const counters = makeCounters(cuts, total);
    if (counters.size > MOST_COUNTS) return { slotOf: undefined, proved: false };
    const chosen = searchDays(problem, days, weights, counters);
    if (!chosen) return { slotOf: undefined, proved: true };
    const assignment = assign(total, chosen, openings.canTake);
    if (assignment.kind === 'complete')
      return { slotOf: assignment.slotOf.map((position) => chosen[position] ?? -1), proved: weights.exact };
    for (const group of distinct(assignment.groups)) cuts.push(cutOver(group, openings));
  }
}

const distinct = (groups: readonly (readonly number[])[]): (readonly number[])[] =>
  groups.filter((group, index) => groups.findIndex((other) => other.join() === group.join()) === index);

function cutOver(applicants: readonly number[], { slots, canTake }: Openings): Cut {
  const inside = new Uint8Array(slots.length);
  for (let slot = 0; slot < slots.length; slot++)
    inside[slot] = Number(applicants.some((applicant) => canTake(applicant, slot)));
  return { applicants, inside };
}

function weightsOf({ total, openings, order }: SearchProblem): Weights {
  const { slots, days } = openings;
  const spans = days.map((day) => {
    const ofDay = slots.filter((slot) => slot.day === day);
    return (
      Math.max(0, ...ofDay.map(({ end }) => end)) - Math.min(...ofDay.map(({ start }) => start), Infinity)
    );
  });
  const longest = spans.filter((span) => span > 0).sort((a, b) => b - a);
  const largest = {
    moves: total,
    roomChanges: total,
    days: Math.min(total, days.length),
    absences: total * Math.max(0, ...slots.map(({ absent }) => absent.length)),
    end: new Set(slots.map(({ end }) => end)).size,
    waiting: longest.slice(0, Math.floor(total / 2)).reduce((sum, span) => sum + span, 0),
  };
  return weigh(order, largest, openings.interchangeable ? 0 : total * 15);
}

function daySlots({ total, openings, pauses }: SearchProblem, weights: Weights): DaySlot[][] {
  const { slots, days, canTake, interchangeable } = openings;
  const ends = [...new Set(slots.map(({ end }) => end))].sort((a, b) => a - b);
  const rank = new Map(ends.map((end, index) => [end, index]));
  const byDay = new Map(days.map((day): [number, DaySlot[]] => [day, []]));
  for (const [index, slot] of slots.entries()) {
    let takers = total;
    if (!interchangeable) {
      takers = 0;
      for (let applicant = 0; applicant < total; applicant++) takers += Number(canTake(applicant, index));
    }
    if (takers === 0) continue;
    const scarcity = Math.floor(15 * (1 - takers / total)) * weights.scarcity;
    byDay.get(slot.day)?.push({
      index,
      start: slot.start,
      end: slot.end,
      // Where changing rooms takes no time any free room will do, and is chosen afterwards.
      rooms: pauses.otherRoom > pauses.sameRoom ? slot.rooms : anyRoom,
      cost: slotCost(slot, weights) + scarcity,
      endCost: (rank.get(slot.end) ?? 0) * weights.end,
    });
  }
  return [...byDay.values()].filter((ofDay) => ofDay.length > 0);
}

const anyRoom: readonly number[] = [0];

/** Returns the slots of a cheapest series that meets all cuts, in order of time. */
function searchDays(
  { total, openings, pauses, maxPerDay }: SearchProblem,
  days: readonly (readonly DaySlot[])[],
  weights: Weights,
  counters: Counters,
): number[] | undefined {
  const most = Math.min(total, maxPerDay);
  const searches: DaySearch[] = [];
  const roomCount = pauses.otherRoom > pauses.sameRoom ? openings.roomCount : 1;
  const labels: Map<number, Label>[] = Array.from({ length: total + 1 }, () => new Map<number, Label>());
  labels[0]?.set(0, { cost: 0, met: 0, before: undefined, day: -1, option: undefined });
  let best: Label | undefined;

  for (const [day, slots] of days.entries()) {
    const search = searchDay(slots, roomCount, Math.min(most, slots.length), pauses, weights, counters);
    searches.push(search);
    for (let count = total - 1; count >= 0; count--)
      for (const before of labels[count]?.values() ?? []) {
        for (const option of search.last) {
          if (count + option.count !== total || before.cost + option.cost >= (best?.cost ?? Infinity))
            continue;
          const met = counters.together(before.met, option.met);
          if (met >= 0 && counters.allMet(met))
            best = { cost: before.cost + option.cost, met, before, day, option };
        }
        for (const option of search.inner) {
          const target = labels[count + option.count];
          if (!target || count + option.count === total) continue;
          const met = counters.together(before.met, option.met);
          const cost = before.cost + option.cost;
          if (met >= 0 && cost < (target.get(met)?.cost ?? Infinity))
            target.set(met, { cost, met, before, day, option });
        }
      }
  }

  if (!best) return undefined;
  const chosen: number[][] = [];
  for (let label: Label | undefined = best; label; label = label.before)
    if (label.option) chosen.push(searches[label.day]?.trace(label.option) ?? []);
  return chosen.reverse().flat();
}
