import { lastDayOfPeriod, lastDayOfShare } from '../../../src/hiring/calendar';

describe('the last day of a probation', () => {
  it.each([
    ['2026-03-01', 6, '2026-08-31'],
    ['2026-03-02', 6, '2026-09-01'],
    ['2026-01-01', 6, '2026-06-30'],
    ['2026-08-15', 6, '2027-02-14'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-29', 6, '2028-02-28'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-10-01', 3, '2026-12-31'],
    ['2024-02-29', 24, '2026-02-28'],
  ] as const)('that starts on %s and lasts %d months is %s, weekend or not', (start, months, last) => {
    expect(lastDayOfPeriod(start, months).date).toBe(last);
  });

  it('says that it is the day before the same date', () => {
    expect(lastDayOfPeriod('2026-03-01', 6)).toEqual({
      date: '2026-08-31',
      from: '2026-03-01',
      period: { count: 6, unit: 'months', roll: 'none' },
      steps: [{ code: 'dayBeforeSameDate', sameDate: '2026-09-01', date: '2026-08-31' }],
    });
  });

  it('says that the month was too short', () => {
    expect(lastDayOfPeriod('2026-08-31', 6).steps).toEqual([
      { code: 'lastDayOfMonth', dayOfMonth: 31, date: '2027-02-28' },
    ]);
  });

  it('is refused for less than a month', () => {
    expect(() => lastDayOfPeriod('2026-03-01', 0)).toThrow(RangeError);
    expect(() => lastDayOfPeriod('2026-03-01', 0.5)).toThrow(RangeError);
  });
});

describe('the last day of a share of a term', () => {
  it('is rounded down, so that the share is never exceeded', () => {
    expect(lastDayOfShare('2026-03-01', '2026-03-10', 2)?.date).toBe('2026-03-05');
    expect(lastDayOfShare('2026-03-01', '2026-03-11', 2)?.date).toBe('2026-03-05');
    expect(lastDayOfShare('2026-03-01', '2026-03-12', 2)?.date).toBe('2026-03-06');
    expect(lastDayOfShare('2026-01-01', '2026-12-31', 4)?.date).toBe('2026-04-01');
  });

  it('says how many days the term has and how many the share', () => {
    expect(lastDayOfShare('2026-03-01', '2026-03-11', 2)).toEqual({
      date: '2026-03-05',
      from: '2026-03-01',
      period: { count: 5, unit: 'days', roll: 'none' },
      steps: [{ code: 'shareOfTerm', termDays: 11, divisor: 2, days: 5, date: '2026-03-05' }],
    });
  });

  it('does not exist when it is shorter than a day', () => {
    expect(lastDayOfShare('2026-03-01', '2026-03-03', 4)).toBeUndefined();
    expect(lastDayOfShare('2026-03-01', '2026-03-04', 4)?.date).toBe('2026-03-01');
    expect(lastDayOfShare('2026-03-02', '2026-03-01', 2)).toBeUndefined();
  });
});
