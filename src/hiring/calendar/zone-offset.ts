import type { Zone } from '../time';

/** From `since` (milliseconds since 1970) on, local time is UTC plus `offset` milliseconds. */
interface Span {
  readonly since: number;
  readonly offset: number;
}

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const YEARS_CACHED = 64;

const formats = new Map<Zone, Intl.DateTimeFormat>();
const spansByYear = new Map<Zone, Map<number, readonly Span[]>>();

/**
 * Milliseconds that local time in the zone is ahead of UTC at a point in time.
 * @throws RangeError when the zone is unknown
 */
export function offsetAt(zone: Zone, epochMs: number): number {
  // The runtime takes microseconds to format a time; finding a year's changes once makes it a table look-up.
  const spans = spansOf(zone, new Date(epochMs).getUTCFullYear());
  let offset = 0;
  for (const span of spans) {
    if (span.since > epochMs) break;
    offset = span.offset;
  }
  return offset;
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

function spansOf(zone: Zone, year: number): readonly Span[] {
  let years = spansByYear.get(zone);
  if (!years) spansByYear.set(zone, (years = new Map<number, readonly Span[]>()));
  const known = years.get(year);
  if (known) return known;
  const spans = findSpans(zone, year);
  // Typed dates can name any year: the table must not grow with them.
  if (years.size >= YEARS_CACHED) years.clear();
  years.set(year, spans);
  return spans;
}

/** No zone changes its clocks twice within a week, so a look at every week finds all changes of the year. */
function findSpans(zone: Zone, year: number): readonly Span[] {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const spans: Span[] = [{ since: start, offset: readOffset(zone, start) }];
  for (let from = start; from < end; from += WEEK) {
    const to = Math.min(from + WEEK, end);
    const [before, after] = [readOffset(zone, from), readOffset(zone, to)];
    if (before !== after) spans.push({ since: findChange(zone, from, to, before), offset: after });
  }
  return spans;
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
