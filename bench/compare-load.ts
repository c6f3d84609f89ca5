import { start, type Contender, type Running } from './contender';
import { load, type LoadFigures, type Scenario } from './load';
import type { BenchResult } from './result';
import { median, rounded } from './statistics';

/** One side of a comparison. `prepare` brings a fresh process into the state to be measured. */
export interface Side {
  contender: Contender;
  prepare?: (running: Running) => Promise<void>;
  scenario: Scenario;
}

const rounds = 7;
const turnsPerRound = 1000;
const warmUpTurns = 1500;

/** Figures of both sides, round by round. */
export interface Comparison {
  ours: LoadFigures[];
  theirs: LoadFigures[];
  /** The name of the other side. */
  against: string;
}

/**
 * Loads our side and the other in turns, in the order AB BA AB ..., so that what the machine does meanwhile meets both.
 * `afterwards` runs with our process still up.
 */
export async function compareLoad(
  ours: Side,
  theirs: Side,
  afterwards: (running: Running) => Promise<void> = () => Promise.resolve(),
): Promise<Comparison> {
  const comparison: Comparison = { ours: [], theirs: [], against: theirs.contender.name };
  const started: Running[] = [];
  try {
    const sides = [];
    for (const [side, figures] of [
      [ours, comparison.ours],
      [theirs, comparison.theirs],
    ] as const) {
      const running = await start(side.contender);
      started.push(running);
      await side.prepare?.(running);
      await load(running.port, side.scenario, warmUpTurns, 0);
      sides.push({ running, scenario: side.scenario, figures });
    }
    for (let round = 0; round < rounds; round += 1) {
      const first = warmUpTurns + round * turnsPerRound;
      for (const { running, scenario, figures } of round % 2 === 0 ? sides : sides.toReversed())
        figures.push(await load(running.port, scenario, turnsPerRound, first));
    }
    const [own] = started;
    if (own) await afterwards(own);
  } finally {
    await Promise.all(started.map((running) => running.stop()));
  }
  return comparison;
}

/** A figure of a comparison: our median, and the median over the rounds of ours divided by theirs. */
export function figure(
  name: string,
  unit: string,
  { ours, theirs, against }: Comparison,
  of: (figures: LoadFigures) => number,
): BenchResult {
  const ratios = ours.map((mine, round) => {
    const other = theirs[round];
    return other ? of(mine) / of(other) : NaN;
  });
  return { name, value: rounded(median(ours.map(of))), unit, ratio: rounded(median(ratios)), against };
}
