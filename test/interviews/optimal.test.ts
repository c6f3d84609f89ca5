import fc from 'fast-check';
import type { Goal } from '../../src/interviews/goals';
import { epochMinutes } from '../../src/interviews/local-time';
import { planSeries, type PlanOutcome } from '../../src/interviews/plan';
import { broken } from './broken';
import { exhaustiveOptimum, type Vector } from './exhaustive';
import { at, smallRequest } from './small-requests';

const orders: readonly (readonly Goal[])[] = [
  ['days', 'absences', 'end', 'waiting'],
  ['end', 'days', 'absences', 'waiting'],
  ['absences', 'days', 'end', 'waiting'],
];

function vectorOf(outcome: PlanOutcome, order: readonly Goal[]): Vector | undefined {
  if (outcome.kind !== 'planned') return undefined;
  const { days, optionalAbsences, end, waitingMinutes } = outcome.series.figures;
  const all = {
    days,
    absences: optionalAbsences,
    end: epochMinutes(end),
    waiting: waitingMinutes,
    moves: 0,
    roomChanges: 0,
  };
  return order.map((goal) => all[goal]);
}

describe('the planner against trying every series', () => {
  it.each(orders)('finds the same optimum, or none, with the goals %s, %s, %s, %s', (...order) => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        const outcome = planSeries(request, at, order);
        if (outcome.kind === 'planned') expect(broken(request, outcome.series, at)).toEqual([]);
        expect(vectorOf(outcome, order)).toEqual(exhaustiveOptimum(request, at, order));
      }),
      { numRuns: 70 },
    );
  });
});
