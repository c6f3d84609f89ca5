import { planAlternatives, type Alternative } from '../../src/interviews/alternatives';
import type { SeriesRequest } from '../../src/interviews/request';
import { at, fullDays, plainRequest } from './small-requests';

function alternatives(request: SeriesRequest): readonly Alternative[] {
  const outcome = planAlternatives(request, at);
  return outcome.kind === 'planned' ? outcome.alternatives : [];
}

const until = (day: string, hour: string): { start: string; end: string; showAs: 'busy' } => ({
  start: `${day}T07:00:00.000Z`,
  end: `${day}T${hour}:00.000Z`,
  showAs: 'busy',
});

describe('whole series to choose from', () => {
  it('is one series, best at everything, when nothing has to be given up', () => {
    expect(alternatives(plainRequest).map(({ bestAt }) => bestAt)).toEqual([
      ['fewestDays', 'everybodyPresent', 'earliest'],
    ]);
  });

  it('is three series when days, absences and the end pull in different directions', () => {
    // The leader has time for two on Monday, one on Tuesday and all three later; the union is away from Tuesday
    // until Thursday noon, when one interview still fits.
    const leader = {
      id: 'leader',
      attendance: 'required' as const,
      zone: 'Europe/Oslo',
      workingHours: fullDays,
      busy: [until('2026-03-02', '10:15'), until('2026-03-03', '11:15')],
    };
    const union = {
      ...leader,
      id: 'union',
      attendance: 'optional' as const,
      busy: [until('2026-03-03', '15:00'), until('2026-03-04', '15:00'), until('2026-03-05', '11:00')],
    };
    const found = alternatives({ ...plainRequest, panel: [leader, union], lastDay: '2026-03-05' });
    expect(found.map(({ bestAt, series: { figures } }) => ({ bestAt, ...figures }))).toEqual([
      {
        bestAt: ['fewestDays'],
        days: 1,
        optionalAbsences: 2,
        end: '2026-03-05T11:45:00.000Z',
        waitingMinutes: 0,
      },
      {
        bestAt: ['everybodyPresent'],
        days: 2,
        optionalAbsences: 0,
        end: '2026-03-05T11:45:00.000Z',
        waitingMinutes: 0,
      },
      {
        bestAt: ['earliest'],
        days: 2,
        optionalAbsences: 1,
        end: '2026-03-03T12:00:00.000Z',
        waitingMinutes: 0,
      },
    ]);
  });

  it('says that nothing fits, or what is wrong, as a single series would', () => {
    expect(planAlternatives({ ...plainRequest, maxPerDay: 1 }, at)).toEqual({
      kind: 'infeasible',
      proved: true,
    });
    expect(planAlternatives({ ...plainRequest, applicants: [] }, at)).toEqual({
      kind: 'faulty',
      faults: [{ code: 'noApplicants' }],
    });
  });
});
