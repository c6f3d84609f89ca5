import { addDays, addMonths, daysBetween, weekdayOf } from '../../../hiring/calendar';
import type { LocalDate, Zone } from '../../../hiring/time';
import { IcsTrouble } from './faults';
import type { Property } from './read-components';
import { readTime } from './read-time';

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** How an event comes again (RFC 5545, 3.3.10), as far as calendars of people use it. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number;
  /** The last day on which it can come. */
  readonly until: LocalDate | undefined;
  /** ISO weekdays; for a month with its number in it, counted from the end when negative, 0 for every one. */
  readonly byDay: readonly { readonly nth: number; readonly weekday: number }[];
  readonly byMonthDay: readonly number[];
  readonly weekStart: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNDERSTOOD = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST']);
/** More days than any window that is asked for, so that a rule without an end has one. */
const MOST_PERIODS = 40_000;

const isFrequency = (text: string | undefined): text is Frequency =>
  text === 'DAILY' || text === 'WEEKLY' || text === 'MONTHLY' || text === 'YEARLY';

/** @throws IcsTrouble when it says something that is not understood: a wrong busy time is worse than a fault */
export function readRecurrence(property: Property, home: Zone): Recurrence {
  const trouble = new IcsTrouble('unknownRecurrence', property.line);
  const parts = new Map(
    property.value
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', value = ''] = part.split('=');
        return [key, value] as const;
      }),
  );
  if ([...parts.keys()].some((key) => !UNDERSTOOD.has(key))) throw trouble;
  const number = (key: string, otherwise: number): number => {
    const value = Number(parts.get(key) ?? otherwise);
    if (Number.isNaN(value) || value < 1) throw trouble;
    return value;
  };
  const list = (key: string): readonly string[] => parts.get(key)?.split(',') ?? [];
  const frequency = parts.get('FREQ');
  if (!isFrequency(frequency)) throw trouble;
  const byDay = list('BYDAY').map((text) => {
    const [, nth = '', name = ''] = /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
    const weekday = WEEKDAYS.indexOf(name) + 1;
    if (weekday === 0) throw trouble;
    return { nth: Number(nth), weekday };
  });
  const byMonthDay = list('BYMONTHDAY').map(Number);
  if (byMonthDay.some((day) => !Number.isInteger(day) || day === 0 || Math.abs(day) > 31)) throw trouble;
  // A day of one month of each year says no more than the first one does; anything finer is not understood.
  if (parts.has('BYMONTH') && frequency !== 'YEARLY') throw trouble;
  if (frequency === 'YEARLY' && (byDay.length > 0 || byMonthDay.length > 1)) throw trouble;
  if (frequency === 'DAILY' && byMonthDay.length > 0) throw trouble;
  const until = parts.get('UNTIL');
  return {
    frequency,
    interval: number('INTERVAL', 1),
    count: number('COUNT', Infinity),
    until: until === undefined ? undefined : readTime(until, { ...property, parameters: {} }, home).date,
    byDay,
    byMonthDay,
    weekStart: WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1,
  };
}

const dayOfMonth = (date: LocalDate): number => Number(date.slice(8));
const firstOfMonth = (date: LocalDate): LocalDate => addDays(date, 1 - dayOfMonth(date));
const daysIn = (first: LocalDate): number => daysBetween(first, addMonths(first, 1));

function daysOfMonth(first: LocalDate, { byDay, byMonthDay }: Recurrence, start: LocalDate): LocalDate[] {
  const length = daysIn(first);
  const all = Array.from({ length }, (_, n) => addDays(first, n));
  const fits = (date: LocalDate): boolean => {
    const day = dayOfMonth(date);
    const isDay = byMonthDay.some((wanted) => day === (wanted > 0 ? wanted : length + 1 + wanted));
    const isWeekday = byDay.some(
      ({ nth, weekday }) =>
        weekday === weekdayOf(date) &&
        (nth === 0 || nth === Math.ceil(day / 7) || nth === -Math.ceil((length + 1 - day) / 7)),
    );
    if (byMonthDay.length > 0 && byDay.length > 0) return isDay && isWeekday;
    if (byMonthDay.length > 0) return isDay;
    return byDay.length > 0 ? isWeekday : day === dayOfMonth(start);
  };
  return all.filter(fits);
}

/** The days of the n-th period (day, week, month or year) after that of the start. */
function daysOfPeriod(start: LocalDate, rule: Recurrence, n: number): readonly LocalDate[] {
  const step = n * rule.interval;
  switch (rule.frequency) {
    case 'DAILY': {
      const date = addDays(start, step);
      const allowed =
        rule.byDay.length === 0 || rule.byDay.some(({ weekday }) => weekday === weekdayOf(date));
      return allowed ? [date] : [];
    }
    case 'WEEKLY': {
      const back = (weekdayOf(start) - rule.weekStart + 7) % 7;
      const monday = addDays(start, step * 7 - back);
      const wanted = rule.byDay.length === 0 ? [weekdayOf(start)] : rule.byDay.map(({ weekday }) => weekday);
      return Array.from({ length: 7 }, (_, day) => addDays(monday, day)).filter((date) =>
        wanted.includes(weekdayOf(date)),
      );
    }
    case 'MONTHLY':
      return daysOfMonth(addMonths(firstOfMonth(start), step), rule, start);
    case 'YEARLY': {
      const first = addMonths(firstOfMonth(start), step * 12);
      return dayOfMonth(start) > daysIn(first) ? [] : [addDays(first, dayOfMonth(start) - 1)];
    }
  }
}

/** The days on which the event comes, the first one included, up to `last`. */
export function daysOf(start: LocalDate, rule: Recurrence, last: LocalDate): readonly LocalDate[] {
  const end = rule.until !== undefined && rule.until < last ? rule.until : last;
  const days: LocalDate[] = [];
  for (let n = 0; n < MOST_PERIODS; n += 1) {
    for (const date of daysOfPeriod(start, rule, n)) {
      if (date < start) continue;
      if (date > end || days.length >= rule.count) return days;
      days.push(date);
    }
    if (days.length === 0 && n > 1000) return days;
    // Periods without such a day (the 31st) must not keep the search going past the end.
    const reached = addDays(
      start,
      n * rule.interval * { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 }[rule.frequency],
    );
    if (reached > end && n > 0 && reached > addDays(end, 31)) return days;
  }
  return days;
}
