import { addDays, daysBetween, localDateOf } from '../../../hiring/calendar';
import { later, type Instant, type Zone } from '../../../hiring/time';
import type { Busy } from '../../../usecases/ports';
import { IcsTrouble, type IcsFault } from './faults';
import { readEvents, type IcsEvent, type Property } from './read-components';
import { instantOf, readDuration, readTime, type WallTime } from './read-time';
import { daysOf, readRecurrence } from './recurrence';

const LARGEST = 5 * 1024 * 1024;
const MOST_EVENTS = 20_000;
const MOST_FAULTS = 20;

export type BusyTimes =
  | { readonly kind: 'read'; readonly busy: readonly Busy[] }
  | { readonly kind: 'faulty'; readonly faults: readonly IcsFault[] };

const OUTLOOK_STATUS: Readonly<Record<string, Busy['status']>> = {
  FREE: 'free',
  TENTATIVE: 'tentative',
  BUSY: 'busy',
  OOF: 'outOfOffice',
  WORKINGELSEWHERE: 'workingElsewhere',
};

const find = ({ properties }: IcsEvent, name: string): Property | undefined =>
  properties.find((property) => property.name === name);
const valueOf = (event: IcsEvent, name: string): string =>
  find(event, name)?.value.trim().toUpperCase() ?? '';

/** Outlook says more than the standard does; the standard knows free, tentative and busy. */
function statusOf(event: IcsEvent): Busy['status'] {
  const outlook = OUTLOOK_STATUS[valueOf(event, 'X-MICROSOFT-CDO-BUSYSTATUS')];
  if (outlook) return outlook;
  if (valueOf(event, 'TRANSP') === 'TRANSPARENT') return 'free';
  return valueOf(event, 'STATUS') === 'TENTATIVE' ? 'tentative' : 'busy';
}

interface Span {
  readonly start: WallTime;
  /** On the wall clock, so that a day's event is a day long when the clocks change; and milliseconds otherwise. */
  readonly days: number;
  readonly ms: number;
}

/** @throws IcsTrouble */
function spanOf(event: IcsEvent, home: Zone): Span {
  const begins = find(event, 'DTSTART');
  if (!begins) throw new IcsTrouble('noStart', event.line);
  const start = readTime(begins.value, begins, home);
  const ends = find(event, 'DTEND');
  const lasts = find(event, 'DURATION');
  if (ends) {
    const end = readTime(ends.value, ends, home);
    const ms = Date.parse(instantOf(end)) - Date.parse(instantOf(start));
    if (ms < 0) throw new IcsTrouble('endsBeforeStart', ends.line);
    return { start, days: start.isDate ? daysBetween(start.date, end.date) : 0, ms };
  }
  if (lasts) {
    const ms = readDuration(lasts);
    return { start, days: start.isDate ? Math.round(ms / 86_400_000) : 0, ms };
  }
  return { start, days: start.isDate ? 1 : 0, ms: 0 };
}

const timesIn = (event: IcsEvent, name: string, home: Zone): readonly Instant[] =>
  event.properties
    .filter((property) => property.name === name)
    .flatMap((property) =>
      property.value.split(',').map((value) => instantOf(readTime(value, property, home))),
    );

/** Where one event stands between two instants. @throws IcsTrouble */
function standing(
  event: IcsEvent,
  replaced: ReadonlySet<Instant>,
  { from, to, home }: Window,
): readonly Busy[] {
  const { start, days, ms } = spanOf(event, home);
  const rule = find(event, 'RRULE');
  const last = localDateOf(to, start.zone);
  const dates = rule ? daysOf(start.date, readRecurrence(rule, home), last) : [start.date];
  const left = new Set([...timesIn(event, 'EXDATE', home), ...replaced]);
  const status = statusOf(event);
  const begins = [
    ...dates.map((date) => ({ at: instantOf({ ...start, date }), date })),
    ...timesIn(event, 'RDATE', home).map((at) => ({ at, date: localDateOf(at, start.zone) })),
  ];
  return begins
    .filter(({ at }) => !left.has(at))
    .map(({ at, date }) => ({
      start: at,
      end: start.isDate ? instantOf({ ...start, date: addDays(date, days) }) : later(at, ms),
      status,
    }))
    .filter((busy) => busy.start < to && busy.end > from);
}

interface Window {
  readonly from: Instant;
  readonly to: Instant;
  /** The zone of times that name none. */
  readonly home: Zone;
}

/**
 * The busy times between two instants in a calendar file (iCalendar, RFC 5545): recurring events expanded, single
 * changed or left out ones respected, cancelled ones left out. Nothing of what the events are about is kept. A file
 * with a fault is not used at all: half a calendar would book over the other half.
 */
export function busyTimesIn(text: string, window: Window): BusyTimes {
  if (text.length > LARGEST) return { kind: 'faulty', faults: [{ code: 'tooLarge', line: 1 }] };
  const faults: IcsFault[] = [];
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof IcsTrouble)) throw error;
      if (faults.length < MOST_FAULTS) faults.push({ code: error.code, line: error.line });
      return undefined;
    }
  };
  const events = attempt(() => readEvents(text)) ?? [];
  if (events.length > MOST_EVENTS)
    faults.push({ code: 'tooManyEvents', line: events.at(MOST_EVENTS)?.line ?? 1 });
  const replaced = new Map<string, Set<Instant>>();
  for (const event of events)
    for (const at of attempt(() => timesIn(event, 'RECURRENCE-ID', window.home)) ?? []) {
      const uid = valueOf(event, 'UID');
      replaced.set(uid, (replaced.get(uid) ?? new Set()).add(at));
    }
  const busy = events.flatMap((event) => {
    const isSeries = find(event, 'RECURRENCE-ID') === undefined;
    const others = isSeries
      ? (replaced.get(valueOf(event, 'UID')) ?? new Set<Instant>())
      : new Set<Instant>();
    if (valueOf(event, 'STATUS') === 'CANCELLED') return [];
    return attempt(() => standing(event, others, window)) ?? [];
  });
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'read', busy };
}
