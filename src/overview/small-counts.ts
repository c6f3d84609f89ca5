/** Fewer than this many people could be recognised. */
const FEWEST_SHOWN = 5;

/** A number of applicants as it may be shown: zero, five or more, or only that there are fewer than five. */
export type ShownCount = number | 'fewerThanFive';

/** Counts with those from one to four hidden; zero tells nothing about anybody. */
export const hideSmall = <Key extends string>(
  counts: Readonly<Record<Key, number>>,
): Readonly<Record<Key, ShownCount>> =>
  Object.fromEntries(
    Object.entries<number>(counts).map(([key, count]) => [
      key,
      count > 0 && count < FEWEST_SHOWN ? 'fewerThanFive' : count,
    ]),
    // The same keys as before: `fromEntries` forgets them.
  ) as Record<Key, ShownCount>;
