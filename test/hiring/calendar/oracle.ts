import Holidays from 'date-holidays';
import type { Country, LocalDate } from '../../../src/hiring/time';
import { parseLocalDate } from '../../../src/hiring/calendar';

/**
 * A second, slow opinion on the calendar: holidays from an independent library, days counted with `Date`.
 * It shares no code with the calendar it judges.
 */
export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2040;
const DAY = 86_400_000;

/** Every day of 2024 to 2040. */
export const everyDay: readonly LocalDate[] = dates(`${FIRST_YEAR}-01-01`, `${LAST_YEAR}-12-31`);

/** Public holidays of the library, a few years around the tested ones included. */
export const publicHolidays: Readonly<Record<Country, ReadonlySet<string>>> = {
  NO: publicHolidaysOf('NO'),
  DK: publicHolidaysOf('DK'),
};

const likeHolidays = /-06-05$|-12-24$|-12-31$/;

/** True on Saturday, Sunday, a public holiday, and in Denmark on 5 June, 24 and 31 December. */
export function isOff(date: string, country: Country): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || publicHolidays[country].has(date)) return true;
  return country === 'DK' && likeHolidays.test(date);
}

/** The date a number of days away. */
export function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The first day that is not off, from the date itself in steps of one day. */
export function firstOpen(date: string, step: 1 | -1, country: Country): string {
  let day = date;
  while (isOff(day, country)) day = shifted(day, step);
  return day;
}

/** The date a number of working days away; the start day does not count. */
export function workingDaysAway(date: string, count: number, country: Country): string {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = shifted(day, step);
    if (!isOff(day, country)) left -= 1;
  }
  return day;
}

/** The same date number months away, or the last day of that month. */
export function monthsAway(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}

function dates(first: string, last: string): LocalDate[] {
  const found: LocalDate[] = [];
  for (let day = first; day <= last; day = shifted(day, 1)) {
    const date = parseLocalDate(day);
    if (date) found.push(date);
  }
  return found;
}

function publicHolidaysOf(country: Country): ReadonlySet<string> {
  const library = new Holidays(country);
  const found = new Set<string>();
  for (let year = FIRST_YEAR - 2; year <= LAST_YEAR + 3; year++)
    for (const holiday of library.getHolidays(year))
      if (holiday.type === 'public') found.add(holiday.date.slice(0, 10));
  return found;
}
