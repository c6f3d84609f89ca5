import type { LocalDate } from '../time';

/** A calendar day as the whole number of days since 1 January 1970; the calendar counts with these. */
export type DayNumber = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** True when the text is `YYYY-MM-DD` and that day exists, in the years 1000 to 9999. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a date when it is `YYYY-MM-DD` (spaces around it are ignored) and that day exists. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const trimmed = text.trim();
  return isLocalDate(trimmed) ? trimmed : undefined;
}

/** The date of a year, month (1-12) and day of month, or undefined when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  return parseLocalDate(`${year}-${padded(month)}-${padded(day)}`);
}

/** The number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1-12) and day of month. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The day number of a date. */
export function dayNumberOf(date: LocalDate): DayNumber {
  return dayNumber(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** The day number of a year, month (1-12) and day of month; a day past the month's end runs into the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/**
 * The date of a day number.
 * @throws RangeError outside the years 1000 to 9999, which `LocalDate` cannot write
 */
export function dateOfDay(day: DayNumber): LocalDate {
  const at = new Date(day * MS_PER_DAY);
  const year = at.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`Day ${day} is outside the years 1000 to 9999`);
  // Padded text is too wide a type for the template; the three parts are known to be numbers here.
  return `${year}-${padded(at.getUTCMonth() + 1)}-${padded(at.getUTCDate())}` as LocalDate;
}

/** The weekday of a day number. */
export function weekdayOfDay(day: DayNumber): Weekday {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 1;
}

/** The weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumberOf(date));
}

/** Negative, zero or positive as `a` is before, the same as or after `b`; fit for `toSorted`. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number of days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function padded(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (text.charCodeAt(i) - 48);
  return value;
}
