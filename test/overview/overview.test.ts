import { BASELINE_DAYS, median } from '../../src/overview/durations';
import { overviewOf } from '../../src/overview/overview';
import { hideSmall } from '../../src/overview/small-counts';
import { lineOf } from '../../src/usecases/case-line';
import type { CaseLine } from '../../src/usecases/ports';
import { upTo, type Job, type Stage } from '../support/cases';

const OSLO = 'Europe/Oslo';
const NOW = '2026-03-25T09:00:00.000Z';

const lineAt = (stage: Stage, id: string, job: Job = {}): CaseLine => {
  const given = upTo(stage, job);
  return { ...lineOf(given.hiring, given.as('system').context()), id };
};

const overview = (lines: readonly CaseLine[], filter = {}) => overviewOf(lines, NOW, OSLO, filter);
const ids = (lines: readonly CaseLine[], filter = {}) =>
  overview(lines, filter).rows.map(({ line }) => line.id);

describe('the overview of cases', () => {
  const opened = lineAt('opened', 'opened');
  const needed = lineAt('needAssessed', 'needed');
  const chosen = lineAt('chosen', 'chosen');
  const last = lineAt('approved', 'approved');
  const approved: CaseLine = {
    ...last,
    status: 'closed',
    facts: last.facts && { ...last.facts, endedAt: '2026-04-08T08:00:00.000Z' },
  };
  const all = [chosen, needed, opened, approved];

  it('shows open cases, the latest first, with what waits for whom', () => {
    const { rows, late } = overview(all);
    expect(
      rows.map(({ line, task, owners, due, daysLate }) => [line.id, task, owners, due, daysLate]),
    ).toEqual([
      ['needed', 'discussNeed', ['tor', 'hanne'], '2026-03-09', 16],
      ['opened', 'assessNeed', ['lise'], '2026-03-09', 16],
      ['chosen', 'bookInterviews', ['lise'], '2026-03-26', 0],
    ]);
    expect(late).toBe(2);
  });

  it('counts cases by step and tasks by person', () => {
    const { steps, waitingFor } = overview(all);
    expect(steps).toEqual([
      { step: 'need', cases: 2, late: 2 },
      { step: 'interviews', cases: 1, late: 0 },
    ]);
    expect(waitingFor).toContainEqual({ person: 'tor', tasks: 1, late: 1 });
    expect(waitingFor[0]?.late).toBeGreaterThanOrEqual(waitingFor[1]?.late ?? 0);
  });

  it('chooses by step, person, unit and lateness', () => {
    expect(ids(all, { step: 'interviews' })).toEqual(['chosen']);
    expect(ids(all, { person: 'tor' })).toEqual(['needed']);
    expect(ids(all, { unit: 'Brukerkontakt' })).toEqual(['needed', 'chosen']);
    expect(ids(all, { lateOnly: true })).toEqual(['needed', 'opened']);
    expect(ids(all, { person: 'frida' })).toEqual([]);
  });

  it('leaves practice cases out', () => {
    expect(ids([lineAt('opened', 'practice', { practice: true })])).toEqual([]);
  });

  it('measures days from need to start beside the earlier ones and the baseline of 205 days [R102]', () => {
    const before = (line: CaseLine, days: string): CaseLine => ({
      ...line,
      facts: line.facts && { ...line.facts, needVoicedOn: '2024-01-01', endedAt: days },
    });
    const { needToStart } = overview([approved, before(approved, '2024-06-01T10:00:00.000Z'), opened]);
    expect(needToStart).toEqual({
      cases: 1,
      medianDays: 37,
      earlierDays: 152,
      baselineDays: BASELINE_DAYS,
      medianDaysSoFar: 23,
    });
    expect(BASELINE_DAYS).toBe(205);
  });

  it('counts the start rather than the end of the case when it is known', () => {
    const { facts } = approved;
    const started = { ...approved, facts: facts && { ...facts, startsOn: '2026-06-01' as const } };
    expect(overview([started]).needToStart.medianDays).toBe(91);
  });

  it('tells how long steps take, and how long those under way have taken', () => {
    const { durations } = overview([approved, opened]);
    expect(durations.find(({ step }) => step === 'need')).toEqual({
      step: 'need',
      finished: 1,
      medianDays: 1,
      underWay: 1,
      medianDaysSoFar: 23,
    });
  });

  it('hides numbers of applicants below five', () => {
    expect(overview([chosen]).stages).toEqual({
      applied: 12,
      chosen: 'fewerThanFive',
      interviewed: 0,
      recommended: 0,
      withdrawn: 0,
    });
    expect(hideSmall({ a: 0, b: 1, c: 4, d: 5 })).toEqual({
      a: 0,
      b: 'fewerThanFive',
      c: 'fewerThanFive',
      d: 5,
    });
  });

  it('gives no rows and no medians when there is nothing', () => {
    expect(overview([])).toMatchObject({ rows: [], late: 0, needToStart: { medianDays: undefined } });
    expect(median([])).toBeUndefined();
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
