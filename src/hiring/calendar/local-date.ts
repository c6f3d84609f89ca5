import type { LocalDate } from '../time';
import { digits, padded } from './digits';
import { remember } from './remember';

/** A calendar day as the whole number of days since 1 January 1970; the calendar counts with these. */
export type DayNumber = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

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
  // Years are counted from March, so that the leap day is the last day of one. Plain arithmetic, because `Date`
  // would take most of the time of a deadline.
  const fromMarch = month > 2 ? month - 3 : month + 9;
  return daysBeforeYear(month > 2 ? year : year - 1) + daysBeforeMonth(fromMarch) + day - 1 - DAY_OF_1970;
}

/** The calendar year of a day number. */
export function yearOfDay(day: DayNumber): number {
  const { year, fromMarch } = civil(day);
  return fromMarch < 10 ? year : year + 1;
}

/**
 * The date of a day number.
 * @throws RangeError outside the years 1000 to 9999, which `LocalDate` cannot write
 */
export const dateOfDay: (day: DayNumber) => LocalDate = remember(writeDate);

function writeDate(day: DayNumber): LocalDate {
  const { year: marchYear, fromMarch, dayOfMonth } = civil(day);
  const [year, month] = fromMarch < 10 ? [marchYear, fromMarch + 3] : [marchYear + 1, fromMarch - 9];
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`Day ${day} is outside the years 1000 to 9999`);
  // Padded text is too wide a type for the template; the three parts are known to be numbers here.
  return `${year}-${padded(month)}-${padded(dayOfMonth)}` as LocalDate;
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

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAY_OF_1970 = 719_468;

/** The year that began in March (leap day last), the months since then and the day of month. */
function civil(day: DayNumber): { year: number; fromMarch: number; dayOfMonth: number } {
  const days = day + DAY_OF_1970;
  // The average year is 365.2425 days; the estimate can only be one too high or low at a year's edge.
  let year = Math.floor((days + 0.5) / 365.2425);
  if (daysBeforeYear(year) > days) year -= 1;
  else if (daysBeforeYear(year + 1) <= days) year += 1;
  const dayOfYear = days - daysBeforeYear(year);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return { year, fromMarch, dayOfMonth: dayOfYear - daysBeforeMonth(fromMarch) + 1 };
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** March to July and August to December are 153 days each, 31 and 30 by turns. */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}
