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

/** What is left of the work a search may do, in steps; below zero it has given up. */
export interface Work {
  left: number;
}

/** What is the same for every day of one search. */
interface DayTerms {
  readonly roomCount: number;
  readonly pauses: Pauses;
  readonly weights: Weights;
  /** How many applicants are told apart: the scarce ones, one bit each. */
  readonly scarce: number;
  /** The scarce applicants who can take a slot, by index of the slot. */
  readonly takers: Int32Array;
  /** How many applicants are not told apart. */
  readonly others: number;
  readonly work: Work;
}

/** A best way to hold `count` interviews on one day, those of the scarce applicants in `served` among them. */
export interface DayOption {
  readonly count: number;
  readonly served: number;
  readonly cost: number;
  /** Where it ends, to be handed to `trace`. */
  readonly label: number;
}

export interface DayOptions {
  /** Undominated ways to spend the day when other days follow. */
  readonly inner: readonly DayOption[];
  /** The same when this is the last day, with the cost of its end included. */
  readonly last: readonly DayOption[];
  /** Returns the slots of an option, in order of time. */
  readonly trace: (option: DayOption) => number[];
}

/** Cheapest costs by key, with the keys that have one. */
interface Pool {
  readonly costs: Float64Array;
  readonly labels: Int32Array;
  keys: number[];
}

const makePool = (size: number): Pool => ({
  costs: new Float64Array(size).fill(Infinity),
  labels: new Int32Array(size).fill(-1),
  keys: [],
});

function offer(pool: Pool, key: number, cost: number, label: number): void {
  const known = pool.costs[key] ?? Infinity;
  if (cost >= known) return;
  if (known === Infinity) pool.keys.push(key);
  pool.costs[key] = cost;
  pool.labels[key] = label;
}

function empty(pool: Pool): void {
  for (const key of pool.keys) pool.costs[key] = Infinity;
  pool.keys = [];
}

/** Returns how many bits are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Returns a search for the undominated ways to hold up to `most` interviews on one day.
 *
 * A label stands for the last slot and its room; its key holds the number of interviews and the scarce applicants
 * served. Any slot may also go to an applicant who is not told apart, so serving more scarce applicants at the same
 * cost is never worse. Waiting between two interviews is a part that depends on the first plus a part that depends
 * on the second, so a pool with the cheapest labels serves all later slots, and no pair of slots is looked at.
 */
export function makeDaySearch(
  terms: DayTerms,
  largest: number,
): (slots: readonly DaySlot[], most: number) => DayOptions {
  const { roomCount, pauses, weights, scarce, takers, others, work } = terms;
  const size = (largest + 1) << scarce;
  // One pool per room, and one for all rooms together, entered when the longer pause is over.
  const pools = Array.from({ length: roomCount + 1 }, () => makePool(size));
  const reached = makePool(size);
  const mask = (1 << scarce) - 1;

  return (slots, most) => {
    const keys: number[] = [];
    const costs: number[] = [];
    const parents: number[] = [];
    const owners: number[] = [];
    const firstLabel: number[][] = [];
    const lastLabel: number[][] = [];
    const dayStart = slots[0]?.start ?? 0;
    const byEnd = slots
      .map((_, position) => position)
      .sort((a, b) => (slots[a]?.end ?? 0) - (slots[b]?.end ?? 0));
    for (const pool of pools) empty(pool);

    const enter = (position: number, room: number, pool: Pool): void => {
      const credit = ((slots[position]?.end ?? 0) - dayStart) * weights.waiting;
      const until = lastLabel[position]?.[room] ?? 0;
      for (let label = firstLabel[position]?.[room] ?? 0; label < until; label++)
        offer(pool, keys[label] ?? 0, (costs[label] ?? Infinity) - credit, label);
    };
    const take = (slot: DaySlot, key: number, cost: number, parent: number): void => {
      const served = key & mask;
      let free = (takers[slot.index] ?? 0) & ~served;
      const grown = key + (1 << scarce);
      if (free === 0) {
        if ((grown >> scarce) - bitCount(served) <= others) offer(reached, grown, cost, parent);
        return;
      }
      for (; free !== 0; free &= free - 1) offer(reached, grown | (free & -free), cost, parent);
    };
    const extend = (slot: DaySlot, pool: Pool): void => {
      work.left -= pool.keys.length;
      if (work.left <= 0) return;
      const waited = (slot.start - dayStart - pauses.sameRoom) * weights.waiting + slot.cost;
      for (const key of pool.keys)
        if (key >> scarce < most)
          take(slot, key, (pool.costs[key] ?? Infinity) + waited, pool.labels[key] ?? -1);
    };

    let same = 0;
    let other = 0;
    for (const [position, slot] of slots.entries()) {
      for (; same < byEnd.length; same++) {
        const done = byEnd[same] ?? 0;
        if ((slots[done]?.end ?? Infinity) + pauses.sameRoom > slot.start) break;
        for (const room of slots[done]?.rooms ?? []) enter(done, room, pools[room] ?? reached);
      }
      for (; roomCount > 1 && other < byEnd.length; other++) {
        const done = byEnd[other] ?? 0;
        if ((slots[done]?.end ?? Infinity) + pauses.otherRoom > slot.start) break;
        for (const room of slots[done]?.rooms ?? []) enter(done, room, pools[roomCount] ?? reached);
      }
      const first: number[] = [];
      const last: number[] = [];
      for (const room of slot.rooms) {
        empty(reached);
        take(slot, 0, weights.days + slot.cost, -1);
        const ownRoom = pools[room];
        const anyRoom = pools[roomCount];
        if (ownRoom) extend(slot, ownRoom);
        if (anyRoom) extend(slot, anyRoom);
        first[room] = keys.length;
        for (const key of reached.keys) {
          keys.push(key);
          costs.push(reached.costs[key] ?? Infinity);
          parents.push(reached.labels[key] ?? -1);
          owners.push(position);
        }
        last[room] = keys.length;
      }
      firstLabel[position] = first;
      lastLabel[position] = last;
    }

    const best = (withEnd: boolean): DayOption[] => {
      empty(reached);
      for (let label = 0; label < keys.length; label++) {
        const endCost = withEnd ? (slots[owners[label] ?? -1]?.endCost ?? 0) : 0;
        offer(reached, keys[label] ?? 0, (costs[label] ?? Infinity) + endCost, label);
      }
      const options = reached.keys.map((key) => ({
        count: key >> scarce,
        served: key & mask,
        cost: reached.costs[key] ?? Infinity,
        label: reached.labels[key] ?? -1,
      }));
      return undominated(options);
    };
    const trace = (option: DayOption): number[] => {
      const taken: number[] = [];
      for (let label = option.label; label !== -1; label = parents[label] ?? -1)
        taken.push(slots[owners[label] ?? -1]?.index ?? -1);
      return taken.reverse();
    };
    return { inner: best(false), last: best(true), trace };
  };
}

function undominated(options: readonly DayOption[]): DayOption[] {
  const kept: DayOption[][] = [];
  for (const option of [...options].sort(
    (a, b) => a.cost - b.cost || bitCount(b.served) - bitCount(a.served),
  )) {
    const ofCount = (kept[option.count] ??= []);
    if (!ofCount.some(({ served }) => (served | option.served) === served)) ofCount.push(option);
  }
  return kept.flat();
}
