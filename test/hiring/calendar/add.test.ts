import { addDays, addMonths, addWeeks, addYears } from '../../../src/hiring/calendar';
import { everyDay, monthsAway, shifted } from './oracle';

describe('adding to a date', () => {
  it('counts days without the start day and with the last one [cal.no.count]', () => {
    expect(addDays('2026-03-02', 1)).toBe('2026-03-03');
    expect(addDays('2026-03-02', 14)).toBe('2026-03-16');
    expect(addDays('2026-03-02', 0)).toBe('2026-03-02');
    expect(addDays('2026-03-02', -2)).toBe('2026-02-28');
  });

  it('counts weeks to the same weekday [cal.no.count]', () => {
    expect(addWeeks('2026-12-24', 1)).toBe('2026-12-31');
    expect(addWeeks('2026-03-02', 3)).toBe('2026-03-23');
    expect(addWeeks('2026-03-02', -1)).toBe('2026-02-23');
  });

  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-04-30', 1, '2026-05-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-31', -14, '2024-11-30'],
  ] as const)('goes from %s by %d months to %s [cal.no.count]', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2026-03-01', -2, '2024-03-01'],
    ['2024-02-29', -1, '2023-02-28'],
  ] as const)('goes from %s by %d years to %s [cal.no.count]', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it('agrees with a count by the platform from every day of 2024 to 2040 [cal.no.count]', () => {
    const wrong = everyDay.filter(
      (date) =>
        [-400, -21, 1, 8, 365].some((n) => addDays(date, n) !== shifted(date, n)) ||
        [-2, 3].some((n) => addWeeks(date, n) !== shifted(date, 7 * n)) ||
        [-13, -1, 1, 6, 11, 12, 25].some((n) => addMonths(date, n) !== monthsAway(date, n)) ||
        [-1, 1, 2].some((n) => addYears(date, n) !== monthsAway(date, 12 * n)),
    );
    expect(wrong).toEqual([]);
  });

  it('takes whole numbers only', () => {
    expect(() => addDays('2026-03-02', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-03-02', Number.NaN)).toThrow(RangeError);
  });
});
