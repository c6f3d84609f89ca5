import type { Instant, LocalDate, Zone } from '../time';
import { digits, padded } from './digits';
import { epochOf, instantOf } from './instant';
import { dateOfDay, dayNumberOf } from './local-date';
import { offsetAt } from './zone-offset';

/** A time of day, `HH:mm`, from 00:00 to 23:59; sorts as text. */
export type LocalTime = `${number}:${number}`;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** True when the text is a time of day `HH:mm`. */
export function isLocalTime(text: string): text is LocalTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The date on the wall calendar of the zone at that time.
 * @throws RangeError when the instant or the zone cannot be read
 */
export function localDateOf(instant: Instant, zone: Zone): LocalDate {
  return dateOfDay(Math.floor(wallClock(instant, zone) / MS_PER_DAY));
}

/**
 * The time of day in the zone at that time, seconds cut off.
 * @throws RangeError when the instant or the zone cannot be read
 */
export function localTimeOf(instant: Instant, zone: Zone): LocalTime {
  const wall = wallClock(instant, zone);
  const minutes = Math.floor((wall - Math.floor(wall / MS_PER_DAY) * MS_PER_DAY) / MS_PER_MINUTE);
  const text = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
  // Padded text is too wide a type for the template; both parts are known to be numbers here.
  return text as LocalTime;
}

/** The first millisecond of the day in the zone. */
export function startOfDay(date: LocalDate, zone: Zone): Instant {
  return instantOf(epochOfWall(dayNumberOf(date) * MS_PER_DAY, zone));
}

/** The last millisecond of the day in the zone, 23:59:59.999 there: a period that ends on the day ends with it. */
export function endOfDay(date: LocalDate, zone: Zone): Instant {
  return instantOf(epochOfWall((dayNumberOf(date) + 1) * MS_PER_DAY, zone) - 1);
}

/**
 * The instant of a time of day in the zone. A time skipped in spring is read by the clock before the change
 * (02:30 becomes 03:30); of a time that comes twice in autumn the first is meant.
 * @throws RangeError when the time is not `HH:mm`
 */
export function atLocalTime(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  if (!isLocalTime(time)) throw new RangeError('A time of day is written HH:mm');
  const minutes = digits(time, 0, 2) * 60 + digits(time, 3, 5);
  return instantOf(epochOfWall(dayNumberOf(date) * MS_PER_DAY + minutes * MS_PER_MINUTE, zone));
}

function wallClock(instant: Instant, zone: Zone): number {
  const epochMs = epochOf(instant);
  return epochMs + offsetAt(zone, epochMs);
}

/** The time since 1970 of a wall clock reading, itself given as if it were UTC. */
function epochOfWall(wall: number, zone: Zone): number {
  const before = offsetAt(zone, wall - MS_PER_DAY);
  const after = offsetAt(zone, wall + MS_PER_DAY);
  const early = wall - before;
  if (before === after || offsetAt(zone, early) === before) return early;
  const late = wall - after;
  // Neither reading fits: the clock jumped over this time, and the old clock's reading lies after the jump.
  return offsetAt(zone, late) === after ? late : early;
}
