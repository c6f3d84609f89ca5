import type { Zone } from '../time';

/** From `since` up to `until` (milliseconds since 1970) local time is UTC plus `offset` milliseconds. */
interface Span {
  readonly since: number;
  readonly until: number;
  readonly offset: number;
}

/** The spans found so far; `last` is the one asked for last, mostly the one asked for next. */
interface ZoneTable {
  last: Span;
  readonly years: Map<number, readonly Span[]>;
}

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const YEARS_CACHED = 64;

const formats = new Map<Zone, Intl.DateTimeFormat>();
const tables = new Map<Zone, ZoneTable>();

/**
 * Milliseconds that local time in the zone is ahead of UTC at a point in time.
 * @throws RangeError when the zone is unknown
 */
export function offsetAt(zone: Zone, epochMs: number): number {
  // The runtime takes microseconds to format a time; finding a year's changes once makes it a table look-up.
  const table = tableOf(zone);
  if (epochMs < table.last.since || epochMs >= table.last.until) table.last = spanAt(zone, table, epochMs);
  return table.last.offset;
}

/** True when the runtime knows the zone's name. */
export function isZone(zone: string): zone is Zone {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function tableOf(zone: Zone): ZoneTable {
  const known = tables.get(zone);
  if (known) return known;
  const table = { last: { since: 0, until: 0, offset: 0 }, years: new Map<number, readonly Span[]>() };
  tables.set(zone, table);
  return table;
}

function spanAt(zone: Zone, { years }: ZoneTable, epochMs: number): Span {
  const year = new Date(epochMs).getUTCFullYear();
  const spans = years.get(year) ?? findSpans(zone, year);
  // Typed dates can name any year: the table must not grow with them.
  if (years.size >= YEARS_CACHED) years.clear();
  years.set(year, spans);
  const span = spans.find(({ until }) => epochMs < until);
  if (!span) throw new RangeError('A point in time is a number of milliseconds');
  return span;
}

/** No zone changes its clocks twice within a week, so a look at every week finds all changes of the year. */
function findSpans(zone: Zone, year: number): readonly Span[] {
  const end = Date.UTC(year + 1, 0, 1);
  const spans: Span[] = [];
  let since = Date.UTC(year, 0, 1);
  let offset = readOffset(zone, since);
  for (let from = since; from < end; from += WEEK) {
    const to = Math.min(from + WEEK, end);
    const next = readOffset(zone, to);
    if (next === offset) continue;
    const until = findChange(zone, from, to, offset);
    spans.push({ since, until, offset });
    [since, offset] = [until, next];
  }
  return [...spans, { since, until: end, offset }];
}

/** The first second in `from`..`to` at which the offset is no longer `before`. */
function findChange(zone: Zone, from: number, to: number, before: number): number {
  let [low, high] = [from / 1000, to / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(zone, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** The offset as the runtime's time zone data has it, read from a text like `GMT+01:00`. */
function readOffset(zone: Zone, epochMs: number): number {
  const name =
    formatOf(zone)
      .formatToParts(epochMs)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name);
  if (!match) throw new RangeError(`The runtime gives no offset for zone ${zone}`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const size = Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}
