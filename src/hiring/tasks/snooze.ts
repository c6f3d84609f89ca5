import { addWorkingDays, endOfDay, localDateOf } from '../calendar';
import { later, type Instant, type LocalDate } from '../time';
import { nextAt } from './working-hours';
import { isUrgent, type habitsOf } from './when-to-say';

/** How long a reminder is put off: until the next digest, or by so many working days. */
export type Snooze = 'notNow' | number;

const instantAfter = (now: Instant): Instant => later(now, 1);

/**
 * Until when a reminder is put off: the hour of the digest of that day, but no later than the last one before the
 * deadline. Undefined when it cannot wait at all.
 */
export function snoozeUntil(
  snooze: Snooze,
  due: LocalDate | undefined,
  now: Instant,
  { habits, time }: ReturnType<typeof habitsOf>,
): Instant | undefined {
  const { digestAt } = habits;
  const soonest = nextAt(instantAfter(now), digestAt, time);
  if (isUrgent({ due }, now, soonest, time.zone)) return undefined;
  if (snooze === 'notNow') return soonest;
  const today = localDateOf(now, time.zone);
  const wanted = (days: number): Instant =>
    nextAt(`${addWorkingDays(today, days, time.calendar)}T00:00:00.000Z`, digestAt, time);
  const isLate = due !== undefined && now > endOfDay(due, time.zone);
  for (let days = snooze; days > 1; days -= 1)
    if (isLate || !isUrgent({ due }, now, wanted(days), time.zone)) return wanted(days);
  return soonest;
}
