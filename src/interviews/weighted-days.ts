import type { DaySlot } from './day-search';
import type { SearchProblem } from './series-search';
import { weigh, type Weights } from './weights';

/** Steps between the slots fewest and most applicants can take. */
const SCARCITY_STEPS = 15;

/** A day that can hold up to `most` interviews. */
export interface WeightedDay {
  readonly slots: readonly DaySlot[];
  readonly most: number;
}

const anyRoom: readonly number[] = [0];

/** Returns the slots that somebody can take, day by day, with what each costs under the order of goals. */
export function weightedDays(problem: SearchProblem): { days: WeightedDay[]; weights: Weights } {
  const { total, openings, pauses, mostOn } = problem;
  const { slots, days, canTake, interchangeable } = openings;
  const weights = weightsOf(problem);
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
    const cost =
      (slot.keepsTime ? 0 : weights.moves) +
      (slot.keepsRoom ? 0 : weights.roomChanges) +
      slot.absent.length * weights.absences +
      Math.floor(SCARCITY_STEPS * (1 - takers / total)) * weights.scarcity;
    // Where changing rooms takes no time any free room will do, and is chosen afterwards.
    const rooms = pauses.otherRoom > pauses.sameRoom ? slot.rooms : anyRoom;
    const endCost = (rank.get(slot.end) ?? 0) * weights.end;
    byDay.get(slot.day)?.push({ index, start: slot.start, end: slot.end, rooms, cost, endCost });
  }
  const weighted = [...byDay].map(([day, ofDay]) => ({
    slots: ofDay,
    most: Math.min(total, ofDay.length, mostOn(day)),
  }));
  return { days: weighted.filter(({ most }) => most > 0), weights };
}

function weightsOf({ total, openings, order }: SearchProblem): Weights {
  const { slots, days, interchangeable } = openings;
  const span = new Map(
    days.map((day): [number, { from: number; to: number }] => [day, { from: Infinity, to: 0 }]),
  );
  for (const { day, start, end } of slots) {
    const known = span.get(day);
    if (known) span.set(day, { from: Math.min(known.from, start), to: Math.max(known.to, end) });
  }
  const spans = [...span.values()].map(({ from, to }) => Math.max(0, to - from)).sort((a, b) => b - a);
  const largest = {
    moves: total,
    roomChanges: total,
    days: Math.min(total, days.length),
    absences: total * slots.reduce((most, { absent }) => Math.max(most, absent.length), 0),
    end: new Set(slots.map(({ end }) => end)).size,
    waiting: spans.slice(0, Math.floor(total / 2)).reduce((sum, minutes) => sum + minutes, 0),
  };
  return weigh(order, largest, interchangeable ? 0 : total * SCARCITY_STEPS);
}
