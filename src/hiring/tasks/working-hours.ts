import {
  addDays,
  atLocalTime,
  type DeadlineCalendar,
  isWorkingDay,
  localDateOf,
  type LocalTime,
} from '../calendar';
import type { Instant, LocalDate, Zone } from '../time';

/** Looking further ahead than this for a day on which somebody works would find none. */
const MOST_DAYS = 120;

/** From when to when, on working days, a person may be written to. */
export interface AwakeHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** The days and hours of one person. */
export interface WorkingTime {
  readonly hours: AwakeHours;
  readonly zone: Zone;
  readonly calendar: DeadlineCalendar;
  /** Days on which the person is away, by their calendar. */
  readonly away: ReadonlySet<LocalDate>;
}

const works = (date: LocalDate, { calendar, away }: WorkingTime): boolean =>
  isWorkingDay(date, calendar) && !away.has(date);

/** The working days from this one on; this one first if it is one. */
function* workingDaysFrom(date: LocalDate, time: WorkingTime): Generator<LocalDate> {
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const day = addDays(date, days);
    if (works(day, time)) yield day;
  }
}

/** Whether the person may be written to now without urgency. */
export function isAwake(now: Instant, time: WorkingTime): boolean {
  const today = localDateOf(now, time.zone);
  const { from, to } = time.hours;
  return (
    works(today, time) &&
    now >= atLocalTime(today, from, time.zone) &&
    now < atLocalTime(today, to, time.zone)
  );
}

/** The first moment from `now` on that is that time of a working day; `now` itself counts. */
export function nextAt(now: Instant, at: LocalTime, time: WorkingTime): Instant {
  for (const day of workingDaysFrom(localDateOf(now, time.zone), time)) {
    const moment = atLocalTime(day, at, time.zone);
    if (moment >= now) return moment;
  }
  return now;
}

/** The last moment up to `now` that was that time of a working day; undefined when there was none for long. */
export function lastAt(now: Instant, at: LocalTime, time: WorkingTime): Instant | undefined {
  const today = localDateOf(now, time.zone);
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const day = addDays(today, -days);
    const moment = atLocalTime(day, at, time.zone);
    if (works(day, time) && moment <= now) return moment;
  }
  return undefined;
}

/** The first moment from `now` on at which the person may be written to. */
export const nextAwake = (now: Instant, time: WorkingTime): Instant =>
  isAwake(now, time) ? now : nextAt(now, time.hours.from, time);
