import type { Counters } from './cuts';
import type { Slot } from './slots';
import type { Weights } from './weights';

/** A slot as the search of one day sees it. Times are minutes since 1970. */
export interface DaySlot {
  /** Index into all slots. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly rooms: readonly number[];
  /** Everything the slot costs by itself, weighted. */
  readonly cost: number;
  /** What it costs when it is the last of the series, weighted. */
  readonly endCost: number;
}

/** The pauses that are kept between two interviews of a day, in minutes. */
export interface Pauses {
  readonly sameRoom: number;
  readonly otherRoom: number;
}

/** A best way to hold `count` interviews on one day that leaves the cuts at `met`. */
export interface DayOption {
  readonly count: number;
  readonly met: number;
  readonly cost: number;
  /** The state it ends in, to be handed to `trace`. */
  readonly state: number;
}

export interface DaySearch {
  /** Undominated ways to spend the day when other days follow. */
  readonly inner: readonly DayOption[];
  /** The same when this is the last day, with the cost of its end included. */
  readonly last: readonly DayOption[];
  /** Returns the slots of an option, in order of time. */
  readonly trace: (option: DayOption) => number[];
}

/** Returns what a slot costs by itself: the goals that are counted per interview. */
export const slotCost = (slot: Slot, weights: Weights): number =>
  (slot.keepsTime ? 0 : weights.moves) +
  (slot.keepsRoom ? 0 : weights.roomChanges) +
  slot.absent.length * weights.absences;

const at = (values: Float64Array | Int32Array, index: number): number => values[index] ?? Infinity;

/**
 * Returns the undominated ways to hold up to `most` interviews on one day.
 *
 * A state is (last slot, its room, interviews so far, cuts met so far); its cost includes one day and the waiting
 * so far. Waiting between two interviews is a sum of a part that depends on the first and one that depends on the
 * second, so a pool with the cheapest finished state serves all later slots, and no pair of slots is looked at.
 */
export function searchDay(
  slots: readonly DaySlot[],
  roomCount: number,
  most: number,
  pauses: Pauses,
  weights: Weights,
  counters: Counters,
): DaySearch {
  const size = counters.size;
  const layer = most * size;
  const costs = new Float64Array(slots.length * roomCount * layer).fill(Infinity);
  const parents = new Int32Array(slots.length * roomCount * layer).fill(-1);
  // One pool per room, and one for all rooms together, entered when the longer pause is over.
  const poolCosts = new Float64Array((roomCount + 1) * layer).fill(Infinity);
  const poolStates = new Int32Array((roomCount + 1) * layer).fill(-1);
  const dayStart = slots[0]?.start ?? 0;
  const byEnd = slots
    .map((_, position) => position)
    .sort((a, b) => (slots[a]?.end ?? 0) - (slots[b]?.end ?? 0));

  const enter = (position: number, room: number, pool: number): void => {
    const credit = ((slots[position]?.end ?? 0) - dayStart) * weights.waiting;
    const from = (position * roomCount + room) * layer;
    for (let offset = 0; offset < layer; offset++) {
      const cost = at(costs, from + offset) - credit;
      if (cost >= at(poolCosts, pool * layer + offset)) continue;
      poolCosts[pool * layer + offset] = cost;
      poolStates[pool * layer + offset] = from + offset;
    }
  };
  const extend = (slot: DaySlot, state: number, pool: number, next: Int32Array): void => {
    const waited = (slot.start - dayStart - pauses.sameRoom) * weights.waiting;
    const from = pool * layer;
    for (let offset = 0; offset < layer - size; offset++) {
      const before = at(poolCosts, from + offset);
      if (before === Infinity) continue;
      const met = at(next, offset % size);
      if (met < 0) continue;
      const target = state + offset - (offset % size) + size + met;
      const cost = before + waited + slot.cost;
      if (cost >= at(costs, target)) continue;
      costs[target] = cost;
      parents[target] = at(poolStates, from + offset);
    }
  };

  let same = 0;
  let other = 0;
  for (const [position, slot] of slots.entries()) {
    for (; same < byEnd.length; same++) {
      const done = byEnd[same] ?? 0;
      if ((slots[done]?.end ?? Infinity) + pauses.sameRoom > slot.start) break;
      for (const room of slots[done]?.rooms ?? []) enter(done, room, room);
    }
    for (; roomCount > 1 && other < byEnd.length; other++) {
      const done = byEnd[other] ?? 0;
      if ((slots[done]?.end ?? Infinity) + pauses.otherRoom > slot.start) break;
      for (const room of slots[done]?.rooms ?? []) enter(done, room, roomCount);
    }
    const next = counters.afterSlot(slot.index);
    const first = at(next, 0);
    for (const room of slot.rooms) {
      const state = (position * roomCount + room) * layer;
      if (first >= 0) costs[state + first] = weights.days + slot.cost;
      extend(slot, state, room, next);
      if (roomCount > 1) extend(slot, state, roomCount, next);
    }
  }

  const best = (withEnd: boolean): DayOption[] => {
    const found: (DayOption | undefined)[] = [];
    for (let state = 0; state < costs.length; state++) {
      if (at(costs, state) === Infinity) continue;
      const position = Math.floor(state / layer / roomCount);
      const cost = at(costs, state) + (withEnd ? (slots[position]?.endCost ?? 0) : 0);
      const offset = state % layer;
      if (cost >= (found[offset]?.cost ?? Infinity)) continue;
      found[offset] = { count: Math.floor(offset / size) + 1, met: offset % size, cost, state };
    }
    return undominated(
      found.filter((option) => option !== undefined),
      counters,
    );
  };

  const trace = (option: DayOption): number[] => {
    const taken: number[] = [];
    for (let state = option.state; state !== -1; state = at(parents, state))
      taken.push(slots[Math.floor(state / layer / roomCount)]?.index ?? -1);
    return taken.reverse();
  };
  return { inner: best(false), last: best(true), trace };
}

function undominated(options: readonly DayOption[], counters: Counters): DayOption[] {
  const kept: DayOption[] = [];
  for (const option of [...options].sort((a, b) => a.count - b.count || a.cost - b.cost))
    if (!kept.some(({ count, met }) => count === option.count && counters.covers(met, option.met)))
      kept.push(option);
  return kept;
}
