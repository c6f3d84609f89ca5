import type { LocalDate } from '../time';
import { addDays, addMonths, addWeeks, addYears } from './add';
import { type DayOff, type DeadlineCalendar, dayOff } from './deadline-calendar';
import { dateOfDay, dayNumberOf, partsOf } from './local-date';
import type { Explained, ExplanationStep, Period } from './period';
import { walkOff, walkWorkingDays } from './working-days';

/**
 * The date a period after (or before) `from` ends, and how it was counted: [cal.no.count] and
 * [cal.no.arbeidsdag] for the counting, then [cal.no.roll], [cal.no.back] or [cal.dk] as `period.roll` says.
 * The period runs to the end of that day in the case's zone.
 * @throws RangeError when `period.count` is not a whole number of 0 or more, or the date leaves the years 1000-9999
 */
export function deadline(from: LocalDate, period: Period, calendar: DeadlineCalendar): Explained {
  const { count, unit, direction = 'after' } = period;
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A period is a whole number of 0 or more, not ${count}`);

  const counted = countOut(from, period, calendar);
  const rolled = roll(counted.date, period, calendar);
  return {
    date: rolled.date,
    from,
    period,
    steps: [
      { code: 'counted', from, count, unit, direction, date: counted.date },
      ...counted.steps,
      ...rolled.steps,
    ],
  };
}

interface Found {
  readonly date: LocalDate;
  readonly steps: readonly ExplanationStep[];
}

function countOut(from: LocalDate, period: Period, calendar: DeadlineCalendar): Found {
  const count = period.direction === 'before' ? -period.count : period.count;
  switch (period.unit) {
    case 'days':
      return { date: addDays(from, count), steps: [] };
    case 'weeks':
      return { date: addWeeks(from, count), steps: [] };
    case 'months':
      return byDateNumber(from, addMonths(from, count));
    case 'years':
      return byDateNumber(from, addYears(from, count));
    case 'workingDays': {
      const { day, passed } = walkWorkingDays(dayNumberOf(from), count, calendar);
      return { date: dateOfDay(day), steps: passed.length > 0 ? [{ code: 'notCounted', days: passed }] : [] };
    }
  }
}

function byDateNumber(from: LocalDate, date: LocalDate): Found {
  const dayOfMonth = partsOf(from).day;
  if (partsOf(date).day === dayOfMonth) return { date, steps: [] };
  return { date, steps: [{ code: 'lastDayOfMonth', dayOfMonth, date }] };
}

function roll(from: LocalDate, period: Period, calendar: DeadlineCalendar): Found {
  if (period.roll === 'none') return unmoved(from, dayOff(from, calendar));

  const forward = period.roll === 'forward';
  const walk = forward
    ? walkOff(dayNumberOf(from), 1, calendar, 'byLaw')
    : walkOff(dayNumberOf(from), -1, calendar, 'withClosedDays');
  const to = dateOfDay(walk.day);
  const closed = unmoved(to, dayOff(to, calendar));
  if (walk.passed.length === 0) return closed;
  const code = forward ? 'rolledForward' : 'rolledBack';
  return { date: to, steps: [{ code, from, to, days: walk.passed }, ...closed.steps] };
}

function unmoved(date: LocalDate, day: DayOff | undefined): Found {
  return { date, steps: day ? [{ code: 'notMoved', day }] : [] };
}
