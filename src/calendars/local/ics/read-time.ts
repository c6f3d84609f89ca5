import { atLocalTime, isLocalDate, isLocalTime } from '../../../hiring/calendar';
import type { Instant, LocalDate, Zone } from '../../../hiring/time';
import type { LocalTime } from '../../../hiring/calendar';
import { mailboxZone } from '../../mailbox-zone';
import { IcsTrouble } from './faults';
import type { Property } from './read-components';

/** A time on the wall clock of a zone. `isDate`: the whole day. */
export interface WallTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly zone: Zone;
  readonly isDate: boolean;
}

const SHAPE = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/;

/** One value of a property that holds times. Without a zone of its own it is meant in `home`. @throws IcsTrouble */
export function readTime(value: string, { parameters, line }: Property, home: Zone): WallTime {
  const [, year = '', month = '', day = '', hour, minute = '', isUtc] = SHAPE.exec(value.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const time = hour === undefined ? '00:00' : `${hour}:${minute}`;
  if (!isLocalDate(date) || !isLocalTime(time)) throw new IcsTrouble('badTime', line);
  const named = parameters['TZID'];
  const zone = isUtc === 'Z' ? 'Etc/UTC' : named === undefined ? home : mailboxZone(named);
  if (zone === undefined) throw new IcsTrouble('unknownZone', line);
  return { date, time, zone, isDate: hour === undefined };
}

/** The instant of a time on the wall. */
export const instantOf = ({ date, time, zone }: WallTime): Instant => atLocalTime(date, time, zone);

const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds of a duration such as `PT45M`. @throws IcsTrouble */
export function readDuration({ value, line }: Property): number {
  const match = DURATION.exec(value.trim());
  if (!match || match[1] === '-') throw new IcsTrouble('badTime', line);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => Number(digits || 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
