import { addDays, atLocalTime, isWorkingDay, localDateOf, type LocalTime } from '../hiring/calendar';
import type { Organisation } from '../hiring/people';
import type { HomeZone, LocalDate } from '../hiring/time';
import { fillCalendar } from '../calendars/local/calendar-book';
import { calendarOf } from '../usecases/context';
import type { Busy, Clock, Documents } from '../usecases/ports';

const DAYS_AHEAD = 120;
const HOURS: readonly [LocalTime, LocalTime][] = [
  ['08:30', '09:30'],
  ['09:00', '10:00'],
  ['10:00', '11:30'],
  ['12:30', '13:30'],
  ['13:00', '14:30'],
  ['14:00', '15:00'],
];
const STATES: readonly Busy['status'][] = [
  'busy',
  'busy',
  'busy',
  'tentative',
  'outOfOffice',
  'workingElsewhere',
];

/** The same plausible week for the same person and day, without chance. */
const mixed = (text: string): number => Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);

function dayOf(email: string, date: LocalDate, zone: HomeZone): readonly Busy[] {
  const seed = mixed(email + date);
  const count = seed % 3;
  return Array.from({ length: count }, (_, n): Busy => {
    const [from, to] = HOURS[(seed + n * 3) % HOURS.length] ?? ['09:00', '10:00'];
    return {
      start: atLocalTime(date, from, zone),
      end: atLocalTime(date, to, zone),
      status: STATES[(seed + n) % STATES.length] ?? 'busy',
    };
  });
}

/** Gives every sample person and room a plausible calendar from today on, unless it was done before. */
export async function fillSampleCalendars(
  documents: Documents,
  clock: Clock,
  organisation: Organisation,
): Promise<void> {
  const { id, zone, people, rooms } = organisation;
  if (await documents.read('local', `calendars-${id}`)) return;
  const today = localDateOf(clock.now(), zone);
  const days = Array.from({ length: DAYS_AHEAD }, (_, n) => addDays(today, n)).filter((date) =>
    isWorkingDay(date, calendarOf(organisation)),
  );
  for (const { email } of [...people, ...rooms])
    await fillCalendar(
      documents,
      email,
      zone,
      days.flatMap((date) => dayOf(email, date, zone)),
    );
  await documents.write('local', `calendars-${id}`, { filledOn: today });
}
