import { localDateOf, localTimeOf } from '../../hiring/calendar';
import type { Instant, Zone } from '../../hiring/time';

/** A time as Graph writes it: wall clock and zone. */
export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** An instant in UTC, as questions about schedules want it. */
export const utcTime = (at: Instant): GraphTime => ({ dateTime: at.slice(0, 19), timeZone: 'UTC' });

/** An instant, to the minute, on the wall clock of a zone: the one in which an invitation shows it. */
export const zonedTime = (at: Instant, zone: Zone): GraphTime => ({
  dateTime: `${localDateOf(at, zone)}T${localTimeOf(at, zone)}:00`,
  timeZone: zone,
});

/** The instant of a time that was asked for in UTC. @throws RangeError when it is no time */
export const instantOf = ({ dateTime }: Pick<GraphTime, 'dateTime'>): Instant =>
  new Date(`${dateTime.slice(0, 19)}Z`).toISOString();
