import type { DayOptions } from './day-search';

/** What a series costs at least when applicants are not told apart. */
export interface Bounds {
  /** The cost of a whole series; Infinity when there is none. */
  readonly least: number;
  /** The cost of the days after `day` when `count` interviews are held up to it. */
  readonly after: (day: number, count: number) => number;
  /** The most interviews that a series of at most this cost can have on a day. */
  readonly mostOn: (day: number, target: number) => number;
}

/** Returns the bounds that the options of each day give for `total` interviews. */
export function boundsOf(days: readonly DayOptions[], total: number): Bounds {
  const width = total + 1;
  const ahead = new Float64Array((days.length + 1) * width).fill(Infinity);
  const behind = new Float64Array((days.length + 1) * width).fill(Infinity);
  const get = (costs: Float64Array, day: number, count: number): number =>
    costs[day * width + count] ?? Infinity;
  const lower = (costs: Float64Array, day: number, count: number, cost: number): void => {
    if (cost < get(costs, day, count)) costs[day * width + count] = cost;
  };

  for (let day = days.length - 1; day >= 0; day--)
    for (let count = 0; count < total; count++) {
      lower(ahead, day, count, get(ahead, day + 1, count));
      for (const option of days[day]?.inner ?? [])
        if (count + option.count < total)
          lower(ahead, day, count, option.cost + get(ahead, day + 1, count + option.count));
      for (const option of days[day]?.last ?? [])
        if (count + option.count === total) lower(ahead, day, count, option.cost);
    }
  behind[0] = 0;
  for (const [day, { inner }] of days.entries())
    for (let count = 0; count < total; count++) {
      const cost = get(behind, day, count);
      if (cost === Infinity) continue;
      lower(behind, day + 1, count, cost);
      for (const option of inner)
        if (count + option.count < total) lower(behind, day + 1, count + option.count, cost + option.cost);
    }

  const mostOn = (day: number, target: number): number => {
    let most = 0;
    const { inner = [], last = [] } = days[day] ?? {};
    for (let count = 0; count < total; count++) {
      for (const option of inner)
        if (get(behind, day, count) + option.cost + get(ahead, day + 1, count + option.count) <= target)
          most = Math.max(most, option.count);
      for (const option of last)
        if (count + option.count === total && get(behind, day, count) + option.cost <= target)
          most = Math.max(most, option.count);
    }
    return most;
  };
  return { least: get(ahead, 0, 0), after: (day, count) => get(ahead, day + 1, count), mostOn };
}
