import type { Goal } from './goals';

/** What one unit of each goal costs, so that no amount of a lower goal outweighs one unit of a higher one. */
export interface Weights {
  readonly moves: number;
  readonly roomChanges: number;
  readonly days: number;
  readonly absences: number;
  readonly end: number;
  readonly waiting: number;
  /** Smaller than every goal: steers towards slots that many applicants can take. */
  readonly scarcity: number;
  /** Whether the order is kept exactly: all goals fit into the integers a number holds. */
  readonly exact: boolean;
}

/**
 * Returns weights for goals in lexicographic order, the first the most important. `largest` is the greatest value
 * that each can reach. When the range of all goals together exceeds 2^53, the last ones are left out.
 */
export function weigh(
  order: readonly Goal[],
  largest: Readonly<Record<Goal, number>>,
  scarcity: number,
): Weights {
  const weights = {
    moves: 0,
    roomChanges: 0,
    days: 0,
    absences: 0,
    end: 0,
    waiting: 0,
    scarcity: 0,
    exact: true,
  };
  let kept = [...order];
  const range = (goals: readonly Goal[]): number =>
    goals.reduce((product, goal) => product * (largest[goal] + 1), 1);
  while (range(kept) * (scarcity + 1) > Number.MAX_SAFE_INTEGER / 4) {
    if (scarcity > 0) return weigh(order, largest, 0);
    kept = kept.slice(0, -1);
    weights.exact = false;
  }
  let unit = 1;
  if (scarcity > 0) {
    weights.scarcity = 1;
    unit = scarcity + 1;
  }
  for (const goal of kept.reverse()) {
    weights[goal] = unit;
    unit *= largest[goal] + 1;
  }
  return weights;
}

/**
 * Returns rising limits for the cost of a series, from the least one known to none at all: first the same figures
 * in every goal, then in all but the last, and so on. Most searches end at the first, and those are the quick ones.
 */
export function targets(order: readonly Goal[], weights: Weights, least: number): number[] {
  const units = order
    .map((goal) => weights[goal])
    .filter((unit) => unit > 0)
    .reverse();
  const rounded = [weights.scarcity, ...units]
    .filter((unit) => unit > 0)
    .map((unit) => (Math.floor(least / unit) + 1) * unit - 1);
  const top = units.at(-1) ?? 1;
  const further = [1, 2].map((more) => (Math.floor(least / top) + 1 + more) * top - 1);
  return [least, ...new Set([...rounded, ...further]), Infinity].filter((target) => target >= least);
}
