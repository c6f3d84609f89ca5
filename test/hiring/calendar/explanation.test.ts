import { type Period, dayOff, deadline } from '../../../src/hiring/calendar';
import { norway } from './calendars';

describe('the explanation of a date', () => {
  it('names the holidays and weekends that were no working days', () => {
    const period: Period = { count: 3, unit: 'workingDays', roll: 'forward' };
    expect(deadline('2026-04-01', period, norway)).toEqual({
      date: '2026-04-09',
      from: '2026-04-01',
      period,
      steps: [
        {
          code: 'counted',
          from: '2026-04-01',
          count: 3,
          unit: 'workingDays',
          direction: 'after',
          date: '2026-04-09',
        },
        {
          code: 'notCounted',
          days: [
            { date: '2026-04-02', kind: 'holiday', key: 'maundyThursday' },
            { date: '2026-04-03', kind: 'holiday', key: 'goodFriday' },
            { date: '2026-04-04', kind: 'weekend' },
            { date: '2026-04-05', kind: 'weekend' },
            { date: '2026-04-06', kind: 'holiday', key: 'easterMonday' },
          ],
        },
      ],
    });
  });

  it('says from which date it moved forward and over which days', () => {
    expect(deadline('2026-04-03', { count: 14, unit: 'days', roll: 'forward' }, norway).steps).toEqual([
      {
        code: 'counted',
        from: '2026-04-03',
        count: 14,
        unit: 'days',
        direction: 'after',
        date: '2026-04-17',
      },
    ]);
    expect(deadline('2026-04-17', { count: 14, unit: 'days', roll: 'forward' }, norway).steps[1]).toEqual({
      code: 'rolledForward',
      from: '2026-05-01',
      to: '2026-05-04',
      days: [
        { date: '2026-05-01', kind: 'holiday', key: 'labourDay' },
        { date: '2026-05-02', kind: 'weekend' },
        { date: '2026-05-03', kind: 'weekend' },
      ],
    });
  });

  it('says from which date it moved back, in the order it moved', () => {
    const period: Period = { count: 7, unit: 'days', direction: 'before', roll: 'back' };
    expect(deadline('2026-05-24', period, norway).steps).toEqual([
      {
        code: 'counted',
        from: '2026-05-24',
        count: 7,
        unit: 'days',
        direction: 'before',
        date: '2026-05-17',
      },
      {
        code: 'rolledBack',
        from: '2026-05-17',
        to: '2026-05-15',
        days: [
          { date: '2026-05-17', kind: 'weekend' },
          { date: '2026-05-16', kind: 'weekend' },
        ],
      },
    ]);
  });

  it('says when a month was too short, before it says that the date moved', () => {
    expect(
      deadline('2026-01-31', { count: 1, unit: 'months', roll: 'forward' }, norway).steps.slice(1),
    ).toEqual([
      { code: 'lastDayOfMonth', dayOfMonth: 31, date: '2026-02-28' },
      {
        code: 'rolledForward',
        from: '2026-02-28',
        to: '2026-03-02',
        days: [
          { date: '2026-02-28', kind: 'weekend' },
          { date: '2026-03-01', kind: 'weekend' },
        ],
      },
    ]);
  });

  it('says that a date which never moves is on a day off', () => {
    expect(deadline('2026-03-26', { count: 7, unit: 'days', roll: 'none' }, norway).steps[1]).toEqual({
      code: 'notMoved',
      day: { date: '2026-04-02', kind: 'holiday', key: 'maundyThursday' },
    });
    expect(deadline('2026-03-25', { count: 7, unit: 'days', roll: 'none' }, norway).steps).toHaveLength(1);
  });

  it('calls the fixed holiday by its name when a movable one meets it', () => {
    expect(dayOff('2027-05-17', norway)).toMatchObject({ key: 'norwegianConstitutionDay' });
    expect(dayOff('2027-05-18', norway)).toBeUndefined();
  });
});

describe('a period that cannot be counted', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused: %d days', (count) => {
    expect(() => deadline('2026-03-02', { count, unit: 'days', roll: 'none' }, norway)).toThrow(RangeError);
  });

  it('is refused when it leaves the calendar', () => {
    expect(() => deadline('2026-03-02', { count: 8000, unit: 'years', roll: 'none' }, norway)).toThrow(
      RangeError,
    );
  });
});
