import type { LocalDate } from '../time';
import { addDays, addMonths } from './add';
import { dateOfDay, dayNumberOf, daysBetween, partsOf } from './local-date';
import type { Explained, ExplanationStep, Period } from './period';

/**
 * The last day of a number of months that begin with `start`: the day before the same date number, or the last
 * day of the month where it has no such date (1 March gives 31 August after 6 months, 31 August gives 28 or 29
 * February). It never moves for a weekend or holiday.
 * @throws RangeError when `months` is not a whole number of 1 or more
 */
export function lastDayOfPeriod(start: LocalDate, months: number): Explained {
  if (!Number.isSafeInteger(months) || months < 1)
    throw new RangeError(`A period is a whole number of months, 1 or more, not ${months}`);
  const sameDate = addMonths(start, months);
  const dayOfMonth = partsOf(start).day;
  if (partsOf(sameDate).day !== dayOfMonth)
    return counted(start, months, 'months', { code: 'lastDayOfMonth', dayOfMonth, date: sameDate });
  return counted(start, months, 'months', {
    code: 'dayBeforeSameDate',
    sameDate,
    date: addDays(sameDate, -1),
  });
}

/**
 * The last day of the first half, quarter or other share of a term from `first` to `last`, both included: the
 * share is rounded down to whole days, so that it is never exceeded.
 * Undefined when the share is shorter than a day (or `last` is before `first`).
 */
export function lastDayOfShare(first: LocalDate, last: LocalDate, divisor: 2 | 4): Explained | undefined {
  const termDays = daysBetween(first, last) + 1;
  const days = Math.floor(termDays / divisor);
  if (days < 1) return undefined;
  const date = dateOfDay(dayNumberOf(first) + days - 1);
  return counted(first, days, 'days', { code: 'shareOfTerm', termDays, divisor, days, date });
}

function counted(
  from: LocalDate,
  count: number,
  unit: Period['unit'],
  step: ExplanationStep & { readonly date: LocalDate },
): Explained {
  return { date: step.date, from, period: { count, unit, roll: 'none' }, steps: [step] };
}
