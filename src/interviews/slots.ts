import type { Instant } from '../hiring/time';
import { contains, mergeSpans, overlaps, type Span } from './free-time';
import { epochMinutes, minutesOfDay, toEpoch, wallClock, weekdayOf } from './local-time';
import type { BusyTime, CompleteRequest, PanelMember, Period, Weekday } from './request';
import { workingDays } from './working-days';

/** An interview that was booked before and may be kept as it is. */
export interface Anchor {
  /** Index into the applicants of the request. */
  readonly applicant: number;
  readonly start: number;
  readonly end: number;
  /** Index into the rooms of the request, -1 when the room is gone. */
  readonly room: number;
}

/** A time at which the panel could meet somebody. Times are minutes since 1970. */
export interface Slot {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  /** Indexes of the optional members who would be missing. */
  readonly absent: readonly number[];
  /** Indexes of the rooms that are free; online counts as one room, 0. */
  readonly rooms: readonly number[];
  /** The only applicant who may take it, or -1: a fixed or a kept time. */
  readonly onlyFor: number;
  /** Whether taking it moves nobody. */
  readonly keepsTime: boolean;
  readonly keepsRoom: boolean;
}

/** Everything the search needs to know: the slots by day, and who can come to which. */
export interface Openings {
  /** Day numbers, ascending; every slot's `day` is one of them. */
  readonly days: readonly number[];
  /** Sorted by start. */
  readonly slots: readonly Slot[];
  readonly roomCount: number;
  /** Whether an applicant can take a slot, both as indexes. */
  readonly canTake: (applicant: number, slot: number) => boolean;
  /** Whether every applicant can take every slot. */
  readonly interchangeable: boolean;
}

const spanOf = ({ start, end }: Period): Span => ({ start: epochMinutes(start), end: epochMinutes(end) });

function keepsAway({ showAs }: BusyTime, tentative: 'blocks' | 'free'): boolean {
  switch (showAs) {
    case 'busy':
    case 'outOfOffice':
      return true;
    case 'tentative':
      return tentative === 'blocks';
    case 'free':
    case 'workingElsewhere':
      return false;
  }
}

/** The minutes of the day that each weekday's working hours span. */
function hoursByWeekday({ workingHours }: PanelMember): ReadonlyMap<Weekday, readonly Span[]> {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  return new Map(
    weekdays.map((weekday) => [
      weekday,
      (workingHours[weekday] ?? []).map(({ from, to }) => ({
        start: minutesOfDay(from),
        end: minutesOfDay(to),
      })),
    ]),
  );
}

function presence(
  member: PanelMember,
  request: CompleteRequest,
  days: readonly number[],
): (start: number, end: number) => boolean {
  const hours = hoursByWeekday(member);
  const atWork: Span[] = [];
  // A member's day can begin before and end after the day of the series' own zone.
  for (const day of new Set(days.flatMap((own) => [own - 1, own, own + 1])))
    for (const { start, end } of hours.get(weekdayOf(day)) ?? [])
      atWork.push({ start: toEpoch(member.zone, day, start), end: toEpoch(member.zone, day, end) });
  const working = mergeSpans(atWork);
  const away = mergeSpans(member.busy.filter((busy) => keepsAway(busy, request.tentative)).map(spanOf));
  return (start, end) => contains(working, start, end) && !overlaps(away, start, end);
}

/**
 * Returns the times at which everybody required can be there and a room is free: those on the grid, the booked
 * ones that may be kept, and the fixed ones. Nothing starts before `at`.
 */
export function findOpenings(
  request: CompleteRequest,
  at: Instant,
  anchors: readonly Anchor[] = [],
): Openings {
  const { panel, place, applicants, zone, lengthMinutes: length } = request;
  const days = workingDays(request);
  const present = panel.map((member) => presence(member, request, days));
  const roomBusy =
    place.kind === 'rooms' ? place.rooms.map(({ busy }) => mergeSpans(busy.map(spanOf))) : [[]];
  const earliest = minutesOfDay(request.earliest);
  const latest = minutesOfDay(request.latest);
  const lunch = request.lunch && {
    start: minutesOfDay(request.lunch.from),
    end: minutesOfDay(request.lunch.to),
  };
  const notBefore = epochMinutes(at);
  const slots: Slot[] = [];

  const fitsDay = (minute: number, minutes: number): boolean =>
    minute >= earliest &&
    minute + minutes <= latest &&
    !(lunch && minute < lunch.end && minute + minutes > lunch.start);

  const offer = (
    day: number,
    start: number,
    end: number,
    extra: Partial<Slot>,
    rooms?: readonly number[],
  ): void => {
    if (start < notBefore) return;
    const absent: number[] = [];
    for (let member = 0; member < panel.length; member++) {
      if (present[member]?.(start, end)) continue;
      if (panel[member]?.attendance === 'required') return;
      absent.push(member);
    }
    const free = roomBusy.flatMap((busy, room) => (overlaps(busy, start, end) ? [] : [room]));
    const usable = rooms ? free.filter((room) => rooms.includes(room)) : free;
    if (usable.length === 0) return;
    const plain = { onlyFor: -1, keepsTime: false, keepsRoom: false };
    slots.push({ day, start, end, absent, rooms: usable, ...plain, ...extra });
  };

  for (const day of days) {
    const clocksChange = toEpoch(zone, day + 1, 0) - toEpoch(zone, day, 0) !== 1440;
    for (let minute = 0; minute + length <= 1440; minute += request.gridMinutes) {
      if (!fitsDay(minute, length)) continue;
      const start = toEpoch(zone, day, minute);
      // Neither a time of day that is skipped nor an interview during which the clocks change.
      if (clocksChange && wallClock(zone, start).minute !== minute) continue;
      if (clocksChange && toEpoch(zone, day, minute + length) !== start + length) continue;
      offer(day, start, start + length, {});
    }
  }

  const offerFor = (
    applicant: number,
    start: number,
    end: number,
    extra: Partial<Slot>,
    rooms?: number[],
  ): void => {
    const { day, minute } = wallClock(zone, start);
    if (days.includes(day) && fitsDay(minute, end - start))
      offer(day, start, end, { ...extra, onlyFor: applicant }, rooms);
  };
  for (const [index, { fixedStart }] of applicants.entries()) {
    if (fixedStart === undefined) continue;
    const start = epochMinutes(fixedStart);
    offerFor(index, start, start + length, {});
  }
  const allRooms = roomBusy.map((_, room) => room);
  for (const { applicant, start, end, room } of anchors) {
    offerFor(applicant, start, end, { keepsTime: true, keepsRoom: true }, [room]);
    offerFor(
      applicant,
      start,
      end,
      { keepsTime: true },
      allRooms.filter((other) => other !== room),
    );
  }
  slots.sort((a, b) => a.start - b.start || a.end - b.end);

  const away = applicants.map(({ unavailable }) => mergeSpans(unavailable.map(spanOf)));
  const fixed = applicants.map(({ fixedStart }) =>
    fixedStart === undefined ? NaN : epochMinutes(fixedStart),
  );
  const interchangeable =
    anchors.length === 0 && fixed.every(Number.isNaN) && away.every((spans) => spans.length === 0);
  const canTake = (applicant: number, index: number): boolean => {
    const slot = slots[index];
    if (!slot || (slot.onlyFor !== -1 && slot.onlyFor !== applicant)) return false;
    const start = fixed[applicant] ?? NaN;
    return (
      (Number.isNaN(start) || start === slot.start) && !overlaps(away[applicant] ?? [], slot.start, slot.end)
    );
  };
  return { days, slots, roomCount: roomBusy.length, canTake, interchangeable };
}
