import {
  type Period,
  addWorkingDays,
  deadline,
  isWorkingDay,
  rollBack,
  rollForward,
  workingDaysBetween,
} from '../../../src/hiring/calendar';
import type { LocalDate } from '../../../src/hiring/time';
import { denmark, norway } from './calendars';
import { everyDay, firstOpen, isOff, monthsAway, shifted, workingDaysAway } from './oracle';

/** The days on which the answer for a period differs from the second opinion. */
const differing = (
  calendar: typeof norway,
  period: Period,
  expected: (date: LocalDate) => string,
): LocalDate[] => everyDay.filter((date) => deadline(date, period, calendar).date !== expected(date));

describe('on every day of 2024 to 2040, against an independent holiday library', () => {
  it('a Norwegian day is a working day [cal.no.arbeidsdag]', () => {
    expect(everyDay.filter((date) => isWorkingDay(date, norway) === isOff(date, 'NO'))).toEqual([]);
  });

  it('a Norwegian count of working days ends on the same day, both ways [cal.no.arbeidsdag]', () => {
    for (const count of [1, 3, 5, 10])
      for (const direction of ['after', 'before'] as const) {
        const signed = direction === 'after' ? count : -count;
        const period: Period = { count, unit: 'workingDays', direction, roll: 'none' };
        expect(differing(norway, period, (date) => workingDaysAway(date, signed, 'NO'))).toEqual([]);
      }
  });

  it('a Norwegian statutory period ends on the same day [cal.no.roll]', () => {
    for (const count of [0, 1, 8, 14, 21])
      expect(
        differing(norway, { count, unit: 'days', roll: 'forward' }, (date) =>
          firstOpen(shifted(date, count), 1, 'NO'),
        ),
      ).toEqual([]);
  });

  it('a Norwegian statutory period of months and years ends on the same day [cal.no.count]', () => {
    for (const [count, unit] of [
      [1, 'months'],
      [6, 'months'],
      [2, 'years'],
    ] as const)
      expect(
        differing(norway, { count, unit, roll: 'forward' }, (date) =>
          firstOpen(monthsAway(date, unit === 'years' ? 12 * count : count), 1, 'NO'),
        ),
      ).toEqual([]);
  });

  it('a Norwegian date before a meeting is the same [cal.no.back]', () => {
    for (const count of [0, 1, 7, 10])
      expect(
        differing(norway, { count, unit: 'days', direction: 'before', roll: 'back' }, (date) =>
          firstOpen(shifted(date, -count), -1, 'NO'),
        ),
      ).toEqual([]);
  });

  it('a Danish period ends on the same day [cal.dk]', () => {
    for (const count of [0, 1, 8, 14])
      expect(
        differing(denmark, { count, unit: 'days', roll: 'forward' }, (date) =>
          firstOpen(shifted(date, count), 1, 'DK'),
        ),
      ).toEqual([]);
    expect(
      differing(denmark, { count: 1, unit: 'months', roll: 'forward' }, (date) =>
        firstOpen(monthsAway(date, 1), 1, 'DK'),
      ),
    ).toEqual([]);
    expect(
      differing(denmark, { count: 5, unit: 'workingDays', roll: 'none' }, (date) =>
        workingDaysAway(date, 5, 'DK'),
      ),
    ).toEqual([]);
  });

  it('a date that never rolls is the plain count', () => {
    expect(differing(norway, { count: 7, unit: 'days', roll: 'none' }, (date) => shifted(date, 7))).toEqual(
      [],
    );
  });
});

describe('working days, on every day of 2024 to 2040', () => {
  it.each([
    ['Norway', norway],
    ['Denmark', denmark],
  ])('are counted between two dates as they are added, both ways, in %s', (_, calendar) => {
    const wrong = everyDay.filter((date) =>
      [-7, -1, 0, 1, 12].some(
        (count) => workingDaysBetween(date, addWorkingDays(date, count, calendar), calendar) !== count,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are where rolling ends, with nothing but days off in between', () => {
    const wrong = everyDay.filter((date) => {
      const [forward, back] = [rollForward(date, norway), rollBack(date, norway)];
      if (isWorkingDay(date, norway)) return forward !== date || back !== date;
      return (
        !isWorkingDay(forward, norway) ||
        !isWorkingDay(back, norway) ||
        workingDaysBetween(back, forward, norway) !== 1
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are counted from a day off too', () => {
    expect(workingDaysBetween('2026-04-02', '2026-04-07', norway)).toBe(1);
    expect(workingDaysBetween('2026-04-01', '2026-04-06', norway)).toBe(0);
    expect(workingDaysBetween('2026-04-07', '2026-04-01', norway)).toBe(-1);
  });
});
