import { z } from 'zod';
import type { Instant, Zone } from '../../hiring/time';
import type { WorkingHours } from '../../interviews';
import { Conflict, type Busy, type Documents } from '../../usecases/ports';
import { busyTimesIn, type BusyTimes } from './ics/busy-times';

const SPACE = 'calendar';

const spanSchema = z.object({
  from: z.custom<`${number}:${number}`>((text) => typeof text === 'string' && /^\d\d:\d\d$/.test(text)),
  to: z.custom<`${number}:${number}`>((text) => typeof text === 'string' && /^\d\d:\d\d$/.test(text)),
});
const busySchema = z.object({
  start: z.string(),
  end: z.string(),
  status: z.enum(['free', 'tentative', 'busy', 'outOfOffice', 'workingElsewhere']),
  /** The event of ours that stands here; nothing for what was imported. */
  event: z.string().optional(),
});
const calendarSchema = z.object({
  zone: z.string(),
  workingHours: z.record(z.array(spanSchema)).optional(),
  busy: z.array(busySchema),
});
type Calendar = z.infer<typeof calendarSchema>;
type Entry = Calendar['busy'][number];

/** Calendars as documents, by address. */
export interface CalendarBook {
  read(email: string): Promise<Calendar>;
  /** Puts the entry in the place of the event's earlier one. False when it may only stand where nothing else does. */
  put(email: string, entry: Entry & { event: string }, when: 'always' | 'onlyIfFree'): Promise<boolean>;
  remove(email: string, event: string): Promise<void>;
}

/** The calendars of the embedded store; one that has nothing in it yet is in `zone`. */
export function makeCalendarBook(documents: Documents, zone: Zone): CalendarBook {
  const read = async (email: string) => {
    const stored = await documents.read(SPACE, email);
    const calendar = stored ? calendarSchema.parse(stored.value) : { zone, busy: [] };
    return { calendar, etag: stored?.etag ?? 'none' };
  };
  /** Two cases can book the same calendar at once: whoever comes second reads again. */
  const change = async (
    email: string,
    make: (calendar: Calendar) => Calendar | undefined,
  ): Promise<boolean> => {
    const { calendar, etag } = await read(email);
    const changed = make(calendar);
    if (!changed) return false;
    try {
      await documents.write(SPACE, email, changed, etag);
      return true;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return change(email, make);
    }
  };
  return {
    read: async (email) => (await read(email)).calendar,
    put: (email, entry, when) =>
      change(email, (calendar) => {
        const others = calendar.busy.filter(({ event }) => event !== entry.event);
        const isFree = others.every(
          ({ status, start, end }) => status === 'free' || start >= entry.end || end <= entry.start,
        );
        if (when === 'onlyIfFree' && !isFree) return undefined;
        return { ...calendar, busy: [...others, entry] };
      }),
    async remove(email, id) {
      await change(email, (calendar) =>
        calendar.busy.some(({ event }) => event === id)
          ? { ...calendar, busy: calendar.busy.filter(({ event }) => event !== id) }
          : undefined,
      );
    },
  };
}

/** Writes what is in a calendar; for samples and imports. */
export async function fillCalendar(
  documents: Documents,
  email: string,
  zone: Zone,
  busy: readonly Busy[],
  workingHours?: WorkingHours,
): Promise<void> {
  await documents.write(SPACE, email, { zone, busy, workingHours });
}

/**
 * Puts a person's busy times from a calendar file in the place of those imported before; interviews that stand stay.
 * A faulty file changes nothing.
 */
export async function importCalendar(
  documents: Documents,
  email: string,
  file: string,
  { from, to, zone }: { readonly from: Instant; readonly to: Instant; readonly zone: Zone },
): Promise<BusyTimes> {
  const read = busyTimesIn(file, { from, to, home: zone });
  if (read.kind === 'faulty') return read;
  const stored = await documents.read(SPACE, email);
  const before = stored && calendarSchema.parse(stored.value);
  const ours = before?.busy.filter(({ event }) => event !== undefined) ?? [];
  const calendar = { ...(before ?? { zone }), busy: [...ours, ...read.busy] };
  try {
    await documents.write(SPACE, email, calendar, stored?.etag ?? 'none');
    return read;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return importCalendar(documents, email, file, { from, to, zone });
  }
}
