import { wallClock, epochMinutes, toEpoch, dayNumber } from '../../src/interviews/local-time';
import { planSeries } from '../../src/interviews/plan';
import type { SeriesRequest } from '../../src/interviews/request';
import { fullDays, plainRequest } from './small-requests';

function startsOf(request: SeriesRequest, at: string): string[] {
  const outcome = planSeries(request, at);
  return outcome.kind === 'planned'
    ? outcome.series.interviews.map(({ start }) => start.slice(0, 16))
    : [outcome.kind];
}

describe('planning across changes of clocks and zones', () => {
  const oneADay = { ...plainRequest, maxPerDay: 1, earliest: '09:00' as const };

  it('keeps nine o’clock in Oslo the Friday before and the Monday after clocks go forward', () => {
    const request = { ...oneADay, firstDay: '2026-03-27' as const, lastDay: '2026-03-31' as const };
    expect(startsOf(request, '2026-03-01T00:00:00.000Z')).toEqual([
      '2026-03-27T08:00',
      '2026-03-30T07:00',
      '2026-03-31T07:00',
    ]);
  });

  it('keeps nine o’clock in Copenhagen the Friday before and the Monday after clocks go back', () => {
    const panel = plainRequest.panel.map((member) => ({ ...member, zone: 'Europe/Copenhagen' }));
    const days = { firstDay: '2026-10-23', lastDay: '2026-10-27', zone: 'Europe/Copenhagen' } as const;
    expect(startsOf({ ...oneADay, ...days, panel }, '2026-10-01T00:00:00.000Z')).toEqual([
      '2026-10-23T07:00',
      '2026-10-26T08:00',
      '2026-10-27T08:00',
    ]);
  });

  it('meets a member abroad within the working hours of that place, also in the weeks the change differs', () => {
    // New York changed on 8 March: on the 27th it is five hours behind Oslo, on the 30th six.
    const abroad = { id: 'abroad', attendance: 'required' as const, zone: 'America/New_York', busy: [] };
    const panel = [...plainRequest.panel, { ...abroad, workingHours: fullDays }];
    const days = { firstDay: '2026-03-27', lastDay: '2026-03-31', latest: '16:00' } as const;
    expect(startsOf({ ...oneADay, ...days, panel }, '2026-03-01T00:00:00.000Z')).toEqual([
      '2026-03-27T12:00',
      '2026-03-30T12:00',
      '2026-03-31T12:00',
    ]);
  });

  describe('on the night of a change', () => {
    const everyDay = [{ from: '00:00', to: '24:00' }] as const;
    const workingHours = { ...fullDays, 7: everyDay };
    const panel = plainRequest.panel.map((member) => ({ ...member, workingHours }));
    const night = {
      ...plainRequest,
      panel,
      excludedWeekdays: new Set<never>(),
      earliest: '01:00',
      latest: '04:00',
    } as const;

    it('offers no time that is skipped and none during which the clocks change', () => {
      const request = {
        ...night,
        firstDay: '2026-03-29',
        lastDay: '2026-03-29',
        applicants: night.applicants.slice(1),
      } as const;
      expect(startsOf(request, '2026-03-01T00:00:00.000Z')).toEqual(['2026-03-29T00:00', '2026-03-29T01:00']);
      const late = { ...request, earliest: '01:30', latest: '03:15' } as const;
      expect(startsOf(late, '2026-03-01T00:00:00.000Z')).toEqual(['infeasible']);
    });

    it('means the first of two equal times', () => {
      const request = {
        ...night,
        firstDay: '2026-10-25',
        lastDay: '2026-10-25',
        earliest: '02:00',
        latest: '02:45',
      } as const;
      const one = { ...request, applicants: night.applicants.slice(2) };
      expect(startsOf(one, '2026-10-01T00:00:00.000Z')).toEqual(['2026-10-25T00:00']);
    });
  });

  it('reads the wall clock and back on every hour of the days around a change', () => {
    for (
      let minutes = epochMinutes('2026-10-24T00:00:00Z');
      minutes < epochMinutes('2026-10-27T00:00:00Z');
      minutes += 60
    ) {
      const { day, minute } = wallClock('Europe/Oslo', minutes);
      const back = toEpoch('Europe/Oslo', day, minute);
      const second = day === dayNumber('2026-10-25') && minutes === epochMinutes('2026-10-25T01:00:00Z');
      expect(back).toBe(second ? minutes - 60 : minutes);
    }
  });
});
