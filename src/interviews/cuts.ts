/**
 * A condition that every series has to meet: these applicants need that many interviews among the slots that at
 * least one of them can take (Hall's condition).
 */
export interface Cut {
  readonly applicants: readonly number[];
  /** 1 for each slot that one of the applicants can take. */
  readonly inside: Uint8Array;
}

/**
 * Counts, for a partial series, how far each cut is met, packed into one number. A cut over few applicants counts
 * the interviews inside it, up to the number needed; a cut over most applicants counts those outside, up to the
 * number that is left over. Both say the same of a whole series, and the smaller counter keeps the search small.
 */
export interface Counters {
  /** How many different counts there are; 0 is the count of an empty series. */
  readonly size: number;
  /** Returns the count after taking a slot, for every count; -1 where a cut can no longer be met. */
  readonly afterSlot: (slot: number) => Int32Array;
  /** Returns the count of two partial series together, -1 where a cut can no longer be met. */
  readonly together: (a: number, b: number) => number;
  /** Whether a whole series with count `a` is at least as good for every cut as one with count `b`. */
  readonly covers: (a: number, b: number) => boolean;
  readonly allMet: (count: number) => boolean;
}

/** Returns the counters for some cuts of a series of `total` interviews. */
export function makeCounters(cuts: readonly Cut[], total: number): Counters {
  const digits = cuts.map((cut) => {
    const need = cut.applicants.length;
    const countsInside = need <= total - need;
    return { inside: cut.inside, countsInside, limit: countsInside ? need : total - need };
  });
  let size = 1;
  const strides = digits.map(({ limit }) => {
    const stride = size;
    size *= limit + 1;
    return stride;
  });
  const width = cuts.length;
  const unpacked = new Uint8Array(size * width);
  for (let count = 0; count < size; count++)
    for (let j = 0; j < width; j++)
      unpacked[count * width + j] = Math.floor(count / (strides[j] ?? 1)) % ((digits[j]?.limit ?? 0) + 1);
  const digit = (count: number, j: number): number => unpacked[count * width + j] ?? 0;

  const advance = (count: number, amount: (j: number) => number): number => {
    let sum = 0;
    for (let j = 0; j < width; j++) {
      const { countsInside = true, limit = 0 } = digits[j] ?? {};
      const value = digit(count, j) + amount(j);
      if (value > limit && !countsInside) return -1;
      sum += Math.min(value, limit) * (strides[j] ?? 1);
    }
    return sum;
  };
  const together = (a: number, b: number): number => advance(a, (j) => digit(b, j));
  const covers = (a: number, b: number): boolean => {
    for (let j = 0; j < width; j++) {
      const better = digits[j]?.countsInside ? digit(a, j) - digit(b, j) : digit(b, j) - digit(a, j);
      if (better < 0) return false;
    }
    return true;
  };
  const allMet = (count: number): boolean =>
    digits.every(({ countsInside, limit }, j) => !countsInside || digit(count, j) === limit);

  const tables = new Map<string, Int32Array>();
  const afterSlot = (slot: number): Int32Array => {
    const steps = digits.map(({ inside, countsInside }) =>
      inside[slot] === 1 ? countsInside : !countsInside,
    );
    const key = steps.map(Number).join('');
    const known = tables.get(key);
    if (known) return known;
    const table = new Int32Array(size);
    for (let count = 0; count < size; count++)
      table[count] = advance(count, (j) => Number(steps[j] ?? false));
    tables.set(key, table);
    return table;
  };
  return { size, afterSlot, together, covers, allMet };
}
