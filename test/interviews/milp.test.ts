import loadHighs, { type Highs } from 'highs';
import { compare } from '../../bench/planner/compare';
import type { Family } from '../../bench/planner/instances';

// The second seed of the free family and the last two of the absent one are infeasible.
const seeds: Readonly<Record<Family, readonly number[]>> = {
  free: [1, 2, 3, 4, 5, 6],
  absent: [1, 2, 3, 7, 21, 33],
};

describe('the planner against a mixed integer programme, 12 applicants and 20 working days', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  const cases = (['free', 'absent'] as const).flatMap((family) =>
    seeds[family].map((seed) => ({ family, seed })),
  );
  it.each(cases)(
    'finds the same optimum in every goal, applicants $family, seed $seed',
    ({ family, seed }) => {
      const { planner, milp } = compare(highs, family, seed, 30);
      expect(planner).toBe(milp);
    },
    40_000,
  );
});
