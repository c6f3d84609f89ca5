import type { Highs } from 'highs';
import { epochMinutes } from '../../src/interviews/local-time';
import { planSeries, type PlanOutcome } from '../../src/interviews/plan';
import { makeInstance, plannedAt, twelve, type Family } from './instances';
import { milpOptimum, type MilpAnswer } from './milp';
import { naiveSlots } from './naive-slots';

/** What both said about one instance. */
interface Comparison {
  readonly family: Family;
  readonly seed: number;
  /** The figures in the order of the goals, or why there are none. */
  readonly planner: string;
  readonly milp: string;
  readonly milpMilliseconds: number;
}

/** Whether the solver finished; instances it did not finish say nothing about the planner. */
export const isFinished = ({ milp }: Comparison): boolean => milp !== 'timeout';

/** Whether both found the same optimum in every goal, or both found that there is none. */
export const isMatch = ({ planner, milp }: Comparison): boolean => planner === milp;

/** Plans the instance of a seed with the planner and with the MILP, which has `seconds` for it. */
export function compare(highs: Highs, family: Family, seed: number, seconds: number): Comparison {
  const request = makeInstance(seed, family, twelve);
  const answer = milpOptimum(highs, request, naiveSlots(request, plannedAt), seconds);
  return {
    family,
    seed,
    planner: wordOf(planSeries(request, plannedAt)),
    milp: wordOfMilp(answer),
    milpMilliseconds: answer.milliseconds,
  };
}

function wordOf(outcome: PlanOutcome): string {
  switch (outcome.kind) {
    case 'faulty':
      return outcome.faults.map(({ code }) => code).join();
    case 'infeasible':
      return outcome.proved ? 'infeasible' : 'gave up';
    case 'planned': {
      const { days, optionalAbsences, end, waitingMinutes } = outcome.series.figures;
      const proved = outcome.series.provedOptimal ? '' : ' not proved';
      return [days, optionalAbsences, epochMinutes(end), waitingMinutes].join() + proved;
    }
  }
}

const wordOfMilp = (answer: MilpAnswer): string =>
  answer.kind === 'optimal' ? answer.optimum.join() : answer.kind;
