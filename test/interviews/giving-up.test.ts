import { forty, makeInstance, plannedAt } from '../../bench/planner/instances';
import { seeded } from '../../bench/planner/random';
import { planSeries } from '../../src/interviews/plan';
import type { Period, SeriesRequest } from '../../src/interviews/request';
import { broken } from './broken';

const HOUR = 3_600_000;

/** Applicants who are away most of the time, each at times of their own: hard to tell what is best. */
function sparse(seed: number, applicants: number, away: number): SeriesRequest {
  const request = makeInstance(seed, 'free', { ...forty, applicants });
  const random = seeded(1000 + seed);
  const absences = (): Period[] => {
    const periods: Period[] = [];
    for (
      let time = Date.parse('2026-03-16T00:00:00Z');
      time < Date.parse('2026-04-15T00:00:00Z');
      time += 4 * HOUR
    )
      if (random() < away)
        periods.push({ start: new Date(time).toISOString(), end: new Date(time + 4 * HOUR).toISOString() });
    return periods;
  };
  return { ...request, applicants: request.applicants.map(({ id }) => ({ id, unavailable: absences() })) };
}

describe('the limit of the search', () => {
  it('still gives a series that fits, and says that a better one may exist', () => {
    const request = sparse(14, 25, 0.85);
    const outcome = planSeries(request, plannedAt);
    if (outcome.kind !== 'planned') throw new Error(`expected a series, got ${outcome.kind}`);
    expect(outcome.series.provedOptimal).toBe(false);
    expect(broken(request, outcome.series, plannedAt)).toEqual([]);
  });

  it('is not reached with 12 applicants who are away most of the time', () => {
    for (let seed = 0; seed < 6; seed++) {
      const outcome = planSeries(sparse(seed, 12, 0.8), plannedAt);
      expect(outcome).not.toHaveProperty('series.provedOptimal', false);
      expect(outcome).not.toHaveProperty('proved', false);
    }
  });
});
