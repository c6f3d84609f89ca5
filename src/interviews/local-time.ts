import type { Instant, LocalDate, Zone } from '../hiring/time';
import type { ClockTime, Weekday } from './request';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Returns the minutes since 1970-01-01T00:00Z of an instant; NaN when it is not one. Seconds count as fractions. */
export const epochMinutes = (instant: Instant): number => Date.parse(instant) / MINUTE_MS;

/** Returns the instant of a number of minutes since 1970-01-01T00:00Z. */
export const instantOf = (minutes: number): Instant => new Date(minutes * MINUTE_MS).toISOString();

/** Returns the minutes after midnight of a time of day (`24:00` is 1440); NaN when it is not one. */
export function minutesOfDay(time: ClockTime): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  return match && Number(match[2]) < 60 && minutes <= DAY_MINUTES ? minutes : NaN;
}

/** Returns the number of days since 1970-01-01; NaN when the text is not a day of the calendar. */
export function dayNumber(date: LocalDate): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return NaN;
  const days = Date.parse(`${date}T00:00:00Z`) / (DAY_MINUTES * MINUTE_MS);
  return localDate(days) === date ? days : NaN;
}

/** Returns the day that lies a number of days after 1970-01-01. */
export function localDate(days: number): LocalDate {
  if (Number.isNaN(days)) return '0000-00-00';
  return new Date(days * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10) as LocalDate;
}

/** Returns the ISO weekday of a number of days since 1970-01-01, which was a Thursday. */
export const weekdayOf = (days: number): Weekday => (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;

const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const fields = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...fields, timeZone: zone, hourCycle: 'h23' });
  formats.set(zone, format);
  return format;
}

/** Whether the runtime knows the zone. */
export function isZone(zone: Zone): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Returns how many minutes the zone's wall clock is ahead of UTC at a point in time (minutes since 1970). */
function offsetAt(zone: Zone, minutes: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(minutes * MINUTE_MS))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE_MS - Math.floor(minutes);
}

/** The offset of each day of a zone on which it does not change; null for the others. */
const steadyOffsets = new Map<Zone, Map<number, number | null>>();
/** Days remembered per zone: more than a window of plans needs. */
const MOST_DAYS = 2000;

/** Returns the offset from noon before a day (in UTC) to noon after it, null when it changes in between. */
function steadyOffset(zone: Zone, day: number): number | null {
  let days = steadyOffsets.get(zone);
  if (!days || days.size >= MOST_DAYS) {
    days = new Map();
    steadyOffsets.set(zone, days);
  }
  const known = days.get(day);
  if (known !== undefined) return known;
  const noonBefore = (day - 0.5) * DAY_MINUTES;
  const before = offsetAt(zone, noonBefore);
  const offset = before === offsetAt(zone, noonBefore + 2 * DAY_MINUTES) ? before : null;
  days.set(day, offset);
  return offset;
}

/** Returns the calendar day (days since 1970-01-01) and the minute of it that a zone's clock shows. */
export function wallClock(zone: Zone, minutes: number): { day: number; minute: number } {
  const local = minutes + (steadyOffset(zone, Math.floor(minutes / DAY_MINUTES)) ?? offsetAt(zone, minutes));
  const day = Math.floor(local / DAY_MINUTES);
  return { day, minute: local - day * DAY_MINUTES };
}

/**
 * Returns the point in time, in minutes since 1970, at which a zone's wall clock shows a minute of a day. A time
 * that a change of clocks skips is moved on by the change; of a time that occurs twice the first is meant.
 */
export function toEpoch(zone: Zone, day: number, minute: number): number {
  const local = day * DAY_MINUTES + minute;
  const offset = steadyOffset(zone, day);
  if (offset !== null) return local - offset;
  // The earlier of the two readings first: it is the right one for a time that occurs twice.
  const before = offsetAt(zone, local - DAY_MINUTES);
  const after = offsetAt(zone, local + DAY_MINUTES);
  const candidates = [local - before, local - after];
  return candidates.find((epoch) => epoch + offsetAt(zone, epoch) === local) ?? local - before;
}
