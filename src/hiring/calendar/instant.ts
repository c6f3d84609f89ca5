import type { Instant } from '../time';
import { digits, padded } from './digits';
import { dateOfDay, dayNumber } from './local-date';

const MS_PER_DAY = 86_400_000;
const USUAL_SHAPE =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Milliseconds since 1970 of an instant.
 * @throws RangeError when it is no ISO 8601 text
 */
export function epochOf(instant: Instant): number {
  // Nearly every instant has the one shape this program writes, and `Date.parse` takes much longer.
  if (!USUAL_SHAPE.test(instant)) return parsed(instant);
  const day = dayNumber(digits(instant, 0, 4), digits(instant, 5, 7), digits(instant, 8, 10));
  const seconds = digits(instant, 11, 13) * 3600 + digits(instant, 14, 16) * 60 + digits(instant, 17, 19);
  return day * MS_PER_DAY + seconds * 1000 + digits(instant, 20, 23);
}

/** The instant of milliseconds since 1970, with milliseconds and in UTC, so that instants sort as text. */
export function instantOf(epochMs: number): Instant {
  const day = Math.floor(epochMs / MS_PER_DAY);
  const ms = epochMs - day * MS_PER_DAY;
  const seconds = Math.floor(ms / 1000);
  const time = `${padded(Math.floor(seconds / 3600))}:${padded(Math.floor(seconds / 60) % 60)}:${padded(seconds % 60)}`;
  return `${dateOfDay(day)}T${time}.${String(ms % 1000).padStart(3, '0')}Z`;
}

function parsed(instant: Instant): number {
  const epochMs = Date.parse(instant);
  if (Number.isNaN(epochMs)) throw new RangeError('An instant is an ISO 8601 text in UTC');
  return epochMs;
}
