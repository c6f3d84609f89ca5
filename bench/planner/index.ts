import loadHighs from 'highs';
import { planSeries } from '../../src/interviews/plan';
import type { BenchResult } from '../result';
import { compare, isFinished, isMatch } from './compare';
import { requestsToGraph } from './requests';
import { forty, makeInstance, plannedAt, twelve, type Family, type InstanceSize } from './instances';

const families: readonly Family[] = ['free', 'absent'];
const INSTANCES_PER_FAMILY = 100;
const SOLVER_SECONDS = 30;
/** Instances planned before the clock counts, so that the program is compiled. */
const WARM_UP = 20;

/** Returns the value below which the share of the values lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Plans the instances of both families and returns the milliseconds of each and the number that was planned. */
function timePlanner(
  size: InstanceSize,
  perFamily: number,
): { milliseconds: number[]; planned: number; open: number } {
  const milliseconds: number[] = [];
  let planned = 0;
  let open = 0;
  for (let seed = -WARM_UP; seed < perFamily; seed++)
    for (const family of families) {
      // Seeds of the warm-up lie beyond those that are measured.
      const request = makeInstance(seed < 0 ? 1000 - seed : seed, family, size);
      const begun = performance.now();
      const outcome = planSeries(request, plannedAt);
      const spent = performance.now() - begun;
      if (seed < 0) continue;
      milliseconds.push(spent);
      if (outcome.kind === 'planned') planned++;
      const proved =
        outcome.kind === 'planned'
          ? outcome.series.provedOptimal
          : outcome.kind === 'infeasible' && outcome.proved;
      if (!proved) open++;
    }
  return { milliseconds, planned, open };
}

function planFamily(name: string, size: InstanceSize): () => Promise<BenchResult[]> {
  return () => {
    const { milliseconds, planned, open } = timePlanner(size, INSTANCES_PER_FAMILY);
    return Promise.resolve([
      { name: `${name}-p95`, value: round(percentile(milliseconds, 0.95)), unit: 'ms' },
      { name: `${name}-median`, value: round(percentile(milliseconds, 0.5)), unit: 'ms' },
      { name: `${name}-max`, value: round(Math.max(...milliseconds)), unit: 'ms' },
      {
        name: `${name}-solvable`,
        value: planned,
        unit: `of ${milliseconds.length} instances can be solved, the others are infeasible`,
      },
      { name: `${name}-not-proved`, value: open, unit: `of ${milliseconds.length} instances` },
    ]);
  };
}

async function againstMilp(): Promise<BenchResult[]> {
  const highs = await loadHighs();
  const planner = timePlanner(twelve, INSTANCES_PER_FAMILY).milliseconds;
  // The first solve compiles the solver.
  for (const family of families) compare(highs, family, 1000, SOLVER_SECONDS);

  const comparisons = families.flatMap((family) =>
    Array.from({ length: INSTANCES_PER_FAMILY }, (_, seed) => compare(highs, family, seed, SOLVER_SECONDS)),
  );
  const milp = comparisons.map(({ milpMilliseconds }) => milpMilliseconds);
  const finished = comparisons.filter(isFinished);
  const differing = finished.filter((comparison) => !isMatch(comparison));
  const share = (name: string, part: number): BenchResult => {
    const own = percentile(planner, part);
    const other = percentile(milp, part);
    return {
      name,
      value: round(own),
      unit: 'ms',
      ratio: round(other / own),
      against: `MILP in HiGHS, ${round(other)} ms`,
    };
  };
  return [
    share('plan-against-milp', 0.95),
    share('plan-against-milp-median', 0.5),
    {
      name: 'plan-against-milp-finished',
      value: finished.length,
      unit: `of ${comparisons.length} instances in ${SOLVER_SECONDS} s each`,
    },
    {
      name: 'plan-against-milp-matched',
      value: finished.length - differing.length,
      unit: `of ${finished.length} finished instances`,
    },
    {
      name: 'plan-against-milp-infeasible',
      value: comparisons.filter((comparison) => comparison.milp === 'infeasible').length,
      unit: `of ${comparisons.length} instances`,
    },
    ...differing.map(({ family, seed, planner: own, milp: other }): BenchResult => ({
      name: `plan-against-milp-differs: ${family} ${seed}`,
      value: seed,
      unit: `planner ${own}, MILP ${other}`,
    })),
  ];
}

/** The benches of the planner, by the name of the figure they are run for. */
export const benches: Record<string, () => Promise<BenchResult[]>> = {
  'plan-12-p95': planFamily('plan-12', twelve),
  'plan-40-p95': planFamily('plan-40', forty),
  'plan-requests': requestsToGraph,
};

/** 200 instances with up to 30 seconds each for the solver: run only when named. */
export const longBenches: Record<string, () => Promise<BenchResult[]>> = {
  'plan-against-milp': againstMilp,
};
