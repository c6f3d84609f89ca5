import type { Country, LocalDate } from '../time';
import { type FreeDay, freeDays } from './holidays';
import { type DayNumber, dateOfDay, dayNumberOf, weekdayOfDay, yearOfDay } from './local-date';
import { remember } from './remember';

/** A day on which the organisation is closed although the country is not; `name` is the organisation's own word. */
export interface ClosedDay {
  readonly date: LocalDate;
  readonly name: string;
}

/** The calendar that deadlines are counted in. Plain data, so that it can stand in settings. */
export interface DeadlineCalendar {
  readonly country: Country;
  readonly closedDays: readonly ClosedDay[];
}

/** A day that is no working day, and why. A holiday on a Saturday or Sunday is told as weekend. */
export type DayOff = { readonly date: LocalDate } & (
  { readonly kind: 'weekend' } | FreeDay | { readonly kind: 'closedDay'; readonly name: string }
);

/**
 * Which days stop a date. By law only weekends and holidays prolong a period, so an organisation's own closed
 * day never does; it does count as no working day, and a date that must be early enough moves past it.
 */
export type DaysOff = 'byLaw' | 'withClosedDays';

/** True from Monday to Friday except holidays (in Denmark also 5 June, 24 and 31 December) and closed days [cal.no.arbeidsdag] [cal.dk]. */
export function isWorkingDay(date: LocalDate, calendar: DeadlineCalendar): boolean {
  return dayOff(date, calendar) === undefined;
}

/** Why the date is no working day, or undefined when it is one. */
export function dayOff(date: LocalDate, calendar: DeadlineCalendar): DayOff | undefined {
  return dayOffAt(dayNumberOf(date), calendar, 'withClosedDays');
}

/** Why the day is off, or undefined when it is not. */
export function dayOffAt(day: DayNumber, calendar: DeadlineCalendar, which: DaysOff): DayOff | undefined {
  const byLaw = offByLaw[calendar.country](day);
  if (byLaw) return byLaw;
  if (which === 'byLaw' || calendar.closedDays.length === 0) return undefined;
  const date = dateOfDay(day);
  const name = closedNames(calendar.closedDays).get(date);
  return name === undefined ? undefined : { date, kind: 'closedDay', name };
}

// A country's calendar never changes, and every deadline asks for it.
const offByLaw = { NO: remember((day) => findOff('NO', day)), DK: remember((day) => findOff('DK', day)) };

function findOff(country: Country, day: DayNumber): DayOff | null {
  if (weekdayOfDay(day) > 5) return { date: dateOfDay(day), kind: 'weekend' };
  const free = freeDays(country, yearOfDay(day)).get(day);
  return free ? { date: dateOfDay(day), ...free } : null;
}

const namesOf = new WeakMap<readonly ClosedDay[], ReadonlyMap<LocalDate, string>>();

function closedNames(closedDays: readonly ClosedDay[]): ReadonlyMap<LocalDate, string> {
  const known = namesOf.get(closedDays);
  if (known) return known;
  const names = new Map(closedDays.map(({ date, name }) => [date, name]));
  namesOf.set(closedDays, names);
  return names;
}
