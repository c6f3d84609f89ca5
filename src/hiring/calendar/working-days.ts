import type { LocalDate } from '../time';
import { type DaysOff, type DayOff, type DeadlineCalendar, dayOffAt } from './deadline-calendar';
import { type DayNumber, dateOfDay, dayNumberOf } from './local-date';

/** Where a walk over days ended, and the days off it passed. */
interface Walk {
  readonly day: DayNumber;
  readonly passed: readonly DayOff[];
}

/**
 * The date `count` working days later (earlier when negative); the start day is not counted, the last one is.
 * Zero gives the start day itself, working day or not [cal.no.arbeidsdag].
 */
export function addWorkingDays(date: LocalDate, count: number, calendar: DeadlineCalendar): LocalDate {
  return dateOfDay(walkWorkingDays(dayNumberOf(date), count, calendar).day);
}

/**
 * How many working days lie after `from` up to and including `to`. Negative when `to` is earlier, so that
 * `workingDaysBetween(d, addWorkingDays(d, n)) === n` both ways.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: DeadlineCalendar): number {
  const [start, end] = [dayNumberOf(from), dayNumberOf(to)];
  const step = end < start ? -1 : 1;
  let count = 0;
  for (let day = start; day !== end;) {
    day += step;
    if (!dayOffAt(day, calendar, 'withClosedDays')) count += step;
  }
  return count;
}

/** The date itself, or the next day that is no weekend or holiday by law [cal.no.roll] [cal.dk]. */
export function rollForward(date: LocalDate, calendar: DeadlineCalendar): LocalDate {
  return dateOfDay(walkOff(dayNumberOf(date), 1, calendar, 'byLaw').day);
}

/** The date itself, or the last working day before it [cal.no.back]. */
export function rollBack(date: LocalDate, calendar: DeadlineCalendar): LocalDate {
  return dateOfDay(walkOff(dayNumberOf(date), -1, calendar, 'withClosedDays').day);
}

/** Walks `count` working days and keeps the days off on the way. */
export function walkWorkingDays(start: DayNumber, count: number, calendar: DeadlineCalendar): Walk {
  if (!Number.isSafeInteger(count)) throw new RangeError(`A period is a whole number, not ${count}`);
  const step = count < 0 ? -1 : 1;
  const passed: DayOff[] = [];
  let day = start;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    const off = dayOffAt(day, calendar, 'withClosedDays');
    if (off) passed.push(off);
    else left--;
  }
  return { day, passed };
}

/** Walks from the day, itself included, until a day that is not off. */
export function walkOff(start: DayNumber, step: 1 | -1, calendar: DeadlineCalendar, which: DaysOff): Walk {
  const passed: DayOff[] = [];
  let day = start;
  for (let off = dayOffAt(day, calendar, which); off; off = dayOffAt(day, calendar, which)) {
    passed.push(off);
    day += step;
  }
  return { day, passed };
}
