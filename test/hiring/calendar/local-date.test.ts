import {
  compareDates,
  daysBetween,
  isLocalDate,
  parseLocalDate,
  weekdayOf,
} from '../../../src/hiring/calendar';
import { dateOfDay, dayNumberOf } from '../../../src/hiring/calendar/local-date';
import { everyDay } from './oracle';

describe('reading a local date', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])(
    'takes %s, a day that exists',
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0999-01-01',
    '10000-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '20260101',
    '-026-01-01',
    '2026-0a-01',
    '',
  ])('refuses "%s", which is no day', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
    expect(isLocalDate(text)).toBe(false);
  });

  it('overlooks spaces around it, although the text itself is then no local date', () => {
    expect(parseLocalDate(' 2026-03-02\n')).toBe('2026-03-02');
    expect(isLocalDate(' 2026-03-02')).toBe(false);
  });
});

describe('day numbers', () => {
  it('agree with the platform on every day of 2024 to 2040, both ways', () => {
    const wrong = everyDay.filter(
      (date) => dayNumberOf(date) !== Date.parse(date) / 86_400_000 || dateOfDay(dayNumberOf(date)) !== date,
    );
    expect(wrong).toEqual([]);
    expect(everyDay).toHaveLength(6210);
  });

  it('agree with the platform at the first and last day of every year from 1000 to 9999', () => {
    const wrong: number[] = [];
    for (let year = 1000; year <= 9999; year++)
      for (const [month, day] of [
        [0, 1],
        [1, 28],
        [2, 1],
        [11, 31],
      ] as const) {
        const expected = new Date(Date.UTC(year, month, day));
        if (dateOfDay(expected.getTime() / 86_400_000) !== expected.toISOString().slice(0, 10))
          wrong.push(year);
      }
    expect(wrong).toEqual([]);
  });

  it('are refused outside the years that a date can be written in', () => {
    expect(() => dateOfDay(dayNumberOf('9999-12-31') + 1)).toThrow(RangeError);
    expect(() => dateOfDay(dayNumberOf('1000-01-01') - 1)).toThrow(RangeError);
    expect(() => dateOfDay(Number.NaN)).toThrow(RangeError);
  });
});

describe('comparing dates', () => {
  it('knows the weekday, Monday being 1', () => {
    const wrong = everyDay.filter((date) => weekdayOf(date) !== (new Date(date).getUTCDay() || 7));
    expect(wrong).toEqual([]);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('orders them and counts the days between them', () => {
    expect((['2026-10-01', '2026-09-30', '2026-10-01'] as const).toSorted(compareDates)).toEqual([
      '2026-09-30',
      '2026-10-01',
      '2026-10-01',
    ]);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('2026-03-01', '2026-03-01')).toBe(0);
  });
});
