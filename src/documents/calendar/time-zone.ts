import type { Instant } from '../../hiring/time';
import type { InvitationZone } from './views';

/**
 * The zone's rule as a calendar wants it: an hour ahead of UTC, two from the last Sunday of March to that of October,
 * changing at 01:00 UTC (Directive 2000/84/EC, in force since before; followed by Norway and Denmark alike).
 */
export const timeZoneLines = (zone: InvitationZone): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Local date and time without zone, `20260302T090000`. */
export function localTime(at: Instant, zone: InvitationZone): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const digits = (...types: Intl.DateTimeFormatPartTypes[]): string =>
    types.map((type) => parts.get(type) ?? '').join('');
  return `${digits('year', 'month', 'day')}T${digits('hour', 'minute', 'second')}`;
}

/** The instant in UTC, `20260302T080000Z`. */
export const utcTime = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
