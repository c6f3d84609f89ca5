import {
  type LocalTime,
  atLocalTime,
  endOfDay,
  isLocalTime,
  isZone,
  localDateOf,
  localTimeOf,
  startOfDay,
} from '../../../src/hiring/calendar';
import type { Zone } from '../../../src/hiring/time';
import { FIRST_YEAR, LAST_YEAR, everyDay } from './oracle';

const oslo = 'Europe/Oslo';
const HOUR = 3_600_000;

describe('the date and time in a zone', () => {
  it.each([
    ['2026-03-02T22:59:59.999Z', oslo, '2026-03-02', '23:59'],
    ['2026-03-02T23:00:00.000Z', oslo, '2026-03-03', '00:00'],
    ['2026-07-01T21:59:59.999Z', oslo, '2026-07-01', '23:59'],
    ['2026-07-01T22:00:00.000Z', oslo, '2026-07-02', '00:00'],
    ['2026-12-31T23:30:00.000Z', oslo, '2027-01-01', '00:30'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Copenhagen', '2027-01-01', '00:30'],
    ['2026-12-31T23:30:00.000Z', 'UTC', '2026-12-31', '23:30'],
    ['2027-01-01T04:59:00.000Z', 'America/New_York', '2026-12-31', '23:59'],
    ['2026-03-02T18:15:00.000Z', 'Asia/Kathmandu', '2026-03-03', '00:00'],
    ['1969-12-31T23:30:00.000Z', 'UTC', '1969-12-31', '23:30'],
  ])('at %s in %s are %s %s', (instant, zone, date, time) => {
    expect(localDateOf(instant, zone)).toBe(date);
    expect(localTimeOf(instant, zone)).toBe(time);
  });

  it('change when the clocks do', () => {
    expect(localTimeOf('2026-03-29T00:59:59.999Z', oslo)).toBe('01:59');
    expect(localTimeOf('2026-03-29T01:00:00.000Z', oslo)).toBe('03:00');
    expect(localTimeOf('2026-10-25T00:59:59.999Z', oslo)).toBe('02:59');
    expect(localTimeOf('2026-10-25T01:00:00.000Z', oslo)).toBe('02:00');
  });

  it('are read from instants written without milliseconds or with an offset', () => {
    expect(localDateOf('2026-03-02T23:00:00Z', oslo)).toBe('2026-03-03');
    expect(localTimeOf('2026-03-02T23:00:00+01:00', oslo)).toBe('23:00');
  });

  it('are refused for what is no instant or no zone', () => {
    expect(() => localDateOf('yesterday', oslo)).toThrow(RangeError);
    expect(() => localDateOf('2026-13-02T23:00:00.000Z', oslo)).toThrow(RangeError);
    expect(() => localDateOf('2026-03-02T23:00:00.000Z', 'Europe/Nowhere')).toThrow(RangeError);
    expect(isZone('Europe/Nowhere')).toBe(false);
    expect(isZone(oslo)).toBe(true);
  });

  it('agree with the runtime at every change of the clocks and in between', () => {
    const zones: Zone[] = [oslo, 'Europe/Copenhagen', 'America/New_York', 'Africa/Casablanca', 'Asia/Tehran'];
    const wrong: string[] = [];
    for (const zone of zones) {
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR) {
        const instant = new Date(at).toISOString();
        if (`${localDateOf(instant, zone)} ${localTimeOf(instant, zone)}` !== format.format(at))
          wrong.push(`${zone} ${instant}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the bounds of a day in a zone', () => {
  it.each([
    ['an ordinary day', '2026-03-02', '2026-03-01T23:00:00.000Z', '2026-03-02T22:59:59.999Z'],
    ['a summer day', '2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T21:59:59.999Z'],
    ['23 hours in spring', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['25 hours in autumn', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ] as const)('are those of %s, %s', (_, date, start, end) => {
    expect(startOfDay(date, oslo)).toBe(start);
    expect(endOfDay(date, oslo)).toBe(end);
  });

  it('lets a period run to 23:59 of its last day [cal.dk]', () => {
    const end = endOfDay('2026-03-16', 'Europe/Copenhagen');
    expect(localTimeOf(end, 'Europe/Copenhagen')).toBe('23:59');
    expect(localDateOf(end, 'Europe/Copenhagen')).toBe('2026-03-16');
  });

  it('start after midnight where the clock skips it', () => {
    // In Cairo the clock goes from 00:00 to 01:00 on the last Friday of April.
    expect(startOfDay('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
    expect(localTimeOf(startOfDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('01:00');
  });

  it('follow the European rule in Oslo and Copenhagen on every day of 2024 to 2040', () => {
    const wrong: string[] = [];
    const changes = new Map<number, readonly [number, number]>();
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
      changes.set(year, [lastSundayAtOne(year, 2), lastSundayAtOne(year, 9)]);
    for (const zone of [oslo, 'Europe/Copenhagen'])
      for (const date of everyDay) {
        const [spring = 0, autumn = 0] = changes.get(Number(date.slice(0, 4))) ?? [];
        const offset = (at: number) => (at >= spring && at < autumn ? 2 : 1) * HOUR;
        const midnight = Date.parse(date);
        const [start, end] = [midnight - HOUR, midnight + 23 * HOUR];
        if (Date.parse(startOfDay(date, zone)) !== midnight - offset(start))
          wrong.push(`${zone} ${date} start`);
        if (Date.parse(endOfDay(date, zone)) !== midnight + 24 * HOUR - offset(end) - 1)
          wrong.push(`${zone} ${date} end`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('a time of day in a zone', () => {
  it.each([
    ['2026-03-02', '08:00', '2026-03-02T07:00:00.000Z'],
    ['2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    ['2026-03-02', '00:00', '2026-03-01T23:00:00.000Z'],
    ['2026-03-02', '23:59', '2026-03-02T22:59:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ] as const)('%s %s is %s', (date, time, instant) => {
    expect(atLocalTime(date, time, oslo)).toBe(instant);
  });

  it('that is skipped in spring is an hour later on the new clock', () => {
    expect(atLocalTime('2026-03-29', '02:00', oslo)).toBe('2026-03-29T01:00:00.000Z');
    expect(localTimeOf(atLocalTime('2026-03-29', '02:30', oslo), oslo)).toBe('03:30');
  });

  it('that comes twice in autumn is the first of the two', () => {
    expect(atLocalTime('2026-10-25', '02:00', oslo)).toBe('2026-10-25T00:00:00.000Z');
    expect(atLocalTime('2026-10-25', '02:30', oslo)).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['24:00', '7:00', '12:60', '12', '12:00:00', 'noon', ''])('is not "%s"', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });

  it('is refused when it is none', () => {
    const wrong: LocalTime = '24:00';
    expect(() => atLocalTime('2026-03-02', wrong, oslo)).toThrow(RangeError);
  });
});

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR;
}
