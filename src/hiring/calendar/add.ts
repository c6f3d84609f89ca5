import type { LocalDate } from '../time';
import { dateOfDay, dayNumber, dayNumberOf, daysInMonth, partsOf } from './local-date';

/** The date `count` days later (earlier when negative): the start day is not counted, the last one is [cal.no.count]. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return dateOfDay(dayNumberOf(date) + whole(count));
}

/** The same weekday `count` weeks later, earlier when negative. */
export function addWeeks(date: LocalDate, count: number): LocalDate {
  return addDays(date, 7 * whole(count));
}

/** The same date number `count` months later; the last day of that month when it has no such date. */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + whole(count);
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dateOfDay(dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
}

/** The same date `count` years later; 29 February becomes 28 February where the year has none. */
export function addYears(date: LocalDate, count: number): LocalDate {
  return addMonths(date, 12 * whole(count));
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`A period is a whole number, not ${count}`);
  return count;
}
