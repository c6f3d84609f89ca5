import { dayNumber, localDate, weekdayOf } from './local-time';
import type { CompleteRequest } from './request';

/** Returns the days of the window on which interviews may be held, as days since 1970-01-01, ascending. */
export function workingDays(request: CompleteRequest): number[] {
  const days: number[] = [];
  const last = dayNumber(request.lastDay);
  for (let day = dayNumber(request.firstDay); day <= last; day++) {
    const date = localDate(day);
    if (request.excludedWeekdays.has(weekdayOf(day))) continue;
    if (request.excludedDays.has(date) || request.holidays.has(date)) continue;
    days.push(day);
  }
  return days;
}
