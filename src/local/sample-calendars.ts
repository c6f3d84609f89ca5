import { addDays, atLocalTime, isWorkingDay, localDateOf, type LocalTime } from '../hiring/calendar';
import type { LocalDate } from '../hiring/time';
import { fillCalendar } from '../calendars/local/calendar-book';
import { calendarOf } from '../usecases/context';
import type { Busy, Clock, Documents } from '../usecases/ports';
import { sampleOrganisation } from './sample-organisation';

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

function dayOf(email: string, date: LocalDate): readonly Busy[] {
  const { zone } = sampleOrganisation;
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
export async function fillSampleCalendars(documents: Documents, clock: Clock): Promise<void> {
  if (await documents.read('local', 'calendars')) return;
  const today = localDateOf(clock.now(), sampleOrganisation.zone);
  const days = Array.from({ length: DAYS_AHEAD }, (_, n) => addDays(today, n)).filter((date) =>
    isWorkingDay(date, calendarOf(sampleOrganisation)),
  );
  for (const { email } of [...sampleOrganisation.people, ...sampleOrganisation.rooms])
    await fillCalendar(
      documents,
      email,
      sampleOrganisation.zone,
      days.flatMap((date) => dayOf(email, date)),
    );
  await documents.write('local', 'calendars', { filledOn: today });
}
