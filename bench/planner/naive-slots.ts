import type { SeriesRequest } from '../../src/interviews/request';

/** A time at which an interview could be held, found by looking at every five minutes of the window. */
export interface NaiveSlot {
  readonly day: string;
  /** Minutes since 1970. */
  readonly start: number;
  readonly end: number;
  readonly absent: number;
  /** Positions of the rooms that are free; `[0]` online. */
  readonly rooms: readonly number[];
  /** Positions of the applicants who can come. */
  readonly applicants: readonly number[];
}

const STEP = 5;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows: the day, its ISO weekday, and the minutes since midnight. */
function wall(zone: string, minutes: number): { day: string; weekday: number; minute: number } {
  let format = formats.get(zone);
  if (!format) {
    const fields = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('sv-SE', { ...fields, timeZone: zone });
    formats.set(zone, format);
  }
  const [day = '', time = ''] = format.format(minutes * 60_000).split(' ');
  const [hour = '0', minute = '0'] = time.split(':');
  const sundayFirst = new Date(`${day}T12:00:00Z`).getUTCDay();
  return { day, weekday: sundayFirst === 0 ? 7 : sundayFirst, minute: Number(hour) * 60 + Number(minute) };
}

const clock = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
};

const collides = (periods: readonly { start: string; end: string }[], start: number, end: number): boolean =>
  periods.some(
    (period) => Date.parse(period.start) < end * 60_000 && Date.parse(period.end) > start * 60_000,
  );

/**
 * Returns every slot of a request straight from the meaning of its fields: no merging, no searching, no code shared
 * with the planner, so that the two can be held against each other. All times must be multiples of five minutes.
 */
export function naiveSlots(request: SeriesRequest, at: string): NaiveSlot[] {
  const { lengthMinutes = 45, gridMinutes = 15, zone, lunch, panel, place, applicants } = request;
  const slots: NaiveSlot[] = [];
  const first = Date.parse(`${request.firstDay}T00:00:00Z`) / 60_000 - 1440;
  const last = Date.parse(`${request.lastDay}T00:00:00Z`) / 60_000 + 2880;
  const excludedWeekdays: ReadonlySet<number> = request.excludedWeekdays ?? new Set([6, 7]);
  for (let start = first; start < last; start += STEP) {
    const end = start + lengthMinutes;
    if (start * 60_000 < Date.parse(at)) continue;
    const from = wall(zone, start);
    if (from.day < request.firstDay || from.day > request.lastDay || from.minute % gridMinutes !== 0)
      continue;
    if (excludedWeekdays.has(from.weekday)) continue;
    const days: readonly ReadonlySet<string>[] = [
      request.excludedDays ?? new Set(),
      request.holidays ?? new Set(),
    ];
    if (days.some((excluded) => excluded.has(from.day))) continue;
    if (from.minute < clock(request.earliest ?? '00:00')) continue;
    if (from.minute + lengthMinutes > clock(request.latest ?? '24:00')) continue;
    if (lunch && from.minute < clock(lunch.to) && from.minute + lengthMinutes > clock(lunch.from)) continue;

    const present = panel.map(({ zone: home, workingHours, busy }) => {
      for (let minute = start; minute < end; minute += STEP) {
        const here = wall(home, minute);
        const spans =
          Object.entries(workingHours).find(([weekday]) => Number(weekday) === here.weekday)?.[1] ?? [];
        if (!spans.some((span) => clock(span.from) <= here.minute && here.minute < clock(span.to)))
          return false;
      }
      const away = busy.filter(
        ({ showAs }) =>
          showAs === 'busy' ||
          showAs === 'outOfOffice' ||
          (showAs === 'tentative' && request.tentative !== 'free'),
      );
      return !collides(away, start, end);
    });
    if (panel.some(({ attendance }, member) => attendance === 'required' && !present[member])) continue;
    const rooms =
      place.kind === 'online'
        ? [0]
        : place.rooms.flatMap(({ busy }, room) => (collides(busy, start, end) ? [] : [room]));
    if (rooms.length === 0) continue;
    slots.push({
      day: from.day,
      start,
      end,
      absent: present.filter((here) => !here).length,
      rooms,
      applicants: applicants.flatMap(({ unavailable, fixedStart }, applicant) =>
        collides(unavailable, start, end) ||
        (fixedStart !== undefined && Date.parse(fixedStart) !== start * 60_000)
          ? []
          : [applicant],
      ),
    });
  }
  return slots;
}
