import type { Instant, LocalDate } from '../../src/hiring/time';
import type {
  BusyTime,
  ClockSpan,
  PanelMember,
  Period,
  SeriesRequest,
  WorkingHours,
} from '../../src/interviews/request';
import { between, pick, seeded, type Random } from './random';

/** Applicants who can always come, or each with absences of their own. */
export type Family = 'free' | 'absent';

export interface InstanceSize {
  readonly applicants: number;
  readonly required: number;
  readonly optional: number;
  /** Single meetings a day in a calendar on average; an instance draws one of these. */
  readonly meetings: readonly [number, ...number[]];
}

/** The planning of an instance happens here, the Friday before its window. */
export const plannedAt: Instant = '2026-03-13T12:00:00.000Z';

/** Twenty working days, with the change to summer time after the second week. */
const firstDay: LocalDate = '2026-03-16';
const lastDay: LocalDate = '2026-04-14';
/** Maundy Thursday to Easter Monday. */
const holidays: ReadonlySet<LocalDate> = new Set<LocalDate>(['2026-04-02', '2026-04-03', '2026-04-06']);

const dates: readonly LocalDate[] = (() => {
  const all: LocalDate[] = [];
  for (let day = Date.parse(firstDay); day <= Date.parse(lastDay); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10) as LocalDate;
    if (![0, 6].includes(new Date(day).getUTCDay()) && !holidays.has(date)) all.push(date);
  }
  return all;
})();

/** Oslo's clock: an hour ahead of UTC until 29 March 2026, two after. */
function period(date: LocalDate, minute: number, minutes: number): Period {
  const start = Date.parse(date) + (minute - (date < '2026-03-29' ? 60 : 120)) * 60_000;
  return { start: new Date(start).toISOString(), end: new Date(start + minutes * 60_000).toISOString() };
}

const week = (span: ClockSpan): WorkingHours => ({ 1: [span], 2: [span], 3: [span], 4: [span], 5: [span] });

/** Meetings as people in offices have them: weekly ones, single ones, some tentative, and days away. */
function calendar(random: Random, meetingsPerDay: number): BusyTime[] {
  const busy: BusyTime[] = [];
  const weekly = Array.from({ length: between(random, 1, 3) }, () => ({
    weekday: between(random, 1, 5),
    minute: between(random, 16, 29) * 30,
    minutes: pick(random, [30, 60, 60, 90]),
  }));
  const awayFrom = between(random, 0, 40);
  const awayDays = between(random, 1, 3);
  for (const [index, date] of dates.entries()) {
    if (index >= awayFrom && index < awayFrom + awayDays) {
      busy.push({ ...period(date, 0, 1440), showAs: 'outOfOffice' });
      continue;
    }
    for (const { weekday, minute, minutes } of weekly)
      if (new Date(date).getUTCDay() === weekday)
        busy.push({ ...period(date, minute, minutes), showAs: 'busy' });
    const single = between(random, 0, 2 * meetingsPerDay);
    for (let meeting = 0; meeting < single; meeting++) {
      const showAs = pick(random, [
        'busy',
        'busy',
        'busy',
        'busy',
        'busy',
        'tentative',
        'free',
        'workingElsewhere',
      ]);
      busy.push({
        ...period(date, between(random, 16, 30) * 30, pick(random, [30, 30, 60, 60, 90, 120])),
        showAs,
      });
    }
  }
  return busy;
}

/** Days and half days on which an applicant cannot come: single ones, a holiday, a weekly duty, or shift work. */
function absences(random: Random): Period[] {
  const periods: Period[] = [];
  const away = (index: number, part: 'morning' | 'afternoon' | 'day'): void => {
    const date = dates[index];
    if (!date) return;
    if (part !== 'afternoon') periods.push(period(date, 0, 720));
    if (part !== 'morning') periods.push(period(date, 720, 720));
  };
  const part = (): 'morning' | 'afternoon' | 'day' => pick(random, ['morning', 'afternoon', 'day']);
  const shifts = random() < 0.3;
  for (let index = 0; index < dates.length; index++)
    if (random() < (shifts ? 0.5 : 0.15)) away(index, part());
  if (random() < 0.4) {
    const first = between(random, 0, dates.length - 1);
    for (let index = first; index < first + between(random, 3, 8); index++) away(index, 'day');
  }
  if (random() < 0.5) {
    const weekly = part();
    for (let index = between(random, 0, 4); index < dates.length; index += 5) away(index, weekly);
  }
  return periods;
}

/** Returns the request that a seed stands for; the same seed gives the same request. */
export function makeInstance(seed: number, family: Family, size: InstanceSize): SeriesRequest {
  const random = seeded(seed * 2 + (family === 'free' ? 0 : 1));
  const { required, optional } = size;
  const busyness = pick(random, size.meetings);
  const panel = Array.from({ length: required + optional }, (_, index): PanelMember => {
    const from = pick(random, ['08:00', '08:00', '08:30', '09:00']);
    const to = pick(random, ['15:30', '16:00', '16:00', '16:30']);
    return {
      id: `member-${index + 1}`,
      attendance: index < required ? 'required' : 'optional',
      zone: 'Europe/Oslo',
      workingHours: week({ from, to }),
      busy: calendar(random, busyness),
    };
  });
  const rooms = ['north', 'south', 'west'].map((id) => ({
    id,
    busy: dates.flatMap((date) =>
      Array.from({ length: between(random, 0, 4) }, () =>
        period(date, between(random, 16, 30) * 30, pick(random, [60, 90, 120, 180])),
      ),
    ),
  }));
  const applicants = Array.from({ length: size.applicants }, (_, index) => ({
    id: `applicant-${index + 1}`,
    unavailable: family === 'free' ? [] : absences(random),
  }));
  return {
    panel,
    place: { kind: 'rooms', rooms, travelMinutes: 15 },
    applicants,
    firstDay,
    lastDay,
    holidays,
    zone: 'Europe/Oslo',
    lunch: { from: '11:30', to: '12:00' },
    earliest: '08:00',
    latest: '16:00',
    maxPerDay: 6,
  };
}

/** The sizes the targets are stated for. */
export const twelve: InstanceSize = {
  applicants: 12,
  required: 3,
  optional: 2,
  meetings: [1.5, 2, 2.5, 3, 4.5],
};
/**
 * Whoever plans forty interviews in four weeks has the calendars kept clear of most else: with the calendars of the
 * twelve, hardly any such series exists, and then there is nothing to find.
 */
export const forty: InstanceSize = {
  applicants: 40,
  required: 3,
  optional: 5,
  meetings: [0.25, 0.5, 0.75],
};
