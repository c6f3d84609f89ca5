import { z } from 'zod';
import { isLocalTime } from '../../hiring/calendar';
import type { Zone } from '../../hiring/time';
import type { Weekday, WorkingHours } from '../../interviews';
import { mailboxZone } from '../mailbox-zone';

const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

export const hoursSchema = z.object({
  daysOfWeek: z.array(z.string()).nullish(),
  startTime: z.string().nullish(),
  endTime: z.string().nullish(),
  timeZone: z.object({ name: z.string().nullish() }).nullish(),
});

/**
 * Zone and working hours of a mailbox. Without a zone that we know, both are left to the organisation: hours read in
 * the wrong zone would be worse than none.
 */
export function workingHoursOf(
  hours: z.infer<typeof hoursSchema> | null | undefined,
  fallback: Zone,
): { readonly zone: Zone; readonly workingHours?: WorkingHours } {
  const zone = mailboxZone(hours?.timeZone?.name ?? '');
  const from = hours?.startTime?.slice(0, 5) ?? '';
  const to = hours?.endTime?.slice(0, 5) ?? '';
  const days = (hours?.daysOfWeek ?? []).flatMap((day) => WEEKDAYS[day.toLowerCase()] ?? []);
  if (zone === undefined) return { zone: fallback };
  if (!isLocalTime(from) || !isLocalTime(to) || from >= to || days.length === 0) return { zone };
  return { zone, workingHours: Object.fromEntries(days.map((day) => [day, [{ from, to }]])) };
}
