import { addDays, atLocalTime, localDateOf } from '../hiring/calendar';
import type { Organisation, Person } from '../hiring/people';
import type { LocalDate } from '../hiring/time';
import type { Calendars, Clock } from '../usecases/ports';

const DAYS = 40;
const KEPT_MS = 60 * 60_000;
const MOST_REMEMBERED = 5_000;

/** A day on which somebody is out of the office all through these hours is a day away. */
const CORE_HOURS = ['10:00', '14:00'] as const;

/** The days from now on on which a person is away. A calendar that does not answer says nothing. */
export type Away = (person: Person, organisation: Organisation) => Promise<ReadonlySet<LocalDate>>;

/** Reads time off from people's calendars; what was read is kept for an hour. */
export function awayByCalendar({ schedules }: Pick<Calendars, 'schedules'>, clock: Clock): Away {
  const known = new Map<string, { readonly until: number; readonly days: Promise<ReadonlySet<LocalDate>> }>();

  const look = async ({ email }: Person, { zone }: Organisation): Promise<ReadonlySet<LocalDate>> => {
    const today = localDateOf(clock.now(), zone);
    const [from, to] = CORE_HOURS;
    const found = await schedules(
      [email],
      atLocalTime(today, '00:00', zone),
      atLocalTime(addDays(today, DAYS), '00:00', zone),
    );
    const off = (found.get(email)?.busy ?? []).filter(({ status }) => status === 'outOfOffice');
    const isAway = (day: LocalDate): boolean =>
      off.some(
        ({ start, end }) => start <= atLocalTime(day, from, zone) && end >= atLocalTime(day, to, zone),
      );
    const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index));
    return new Set(days.filter(isAway));
  };

  return (person, organisation) => {
    const now = Date.parse(clock.now());
    const kept = known.get(person.email);
    if (kept && kept.until > now) return kept.days;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const days = look(person, organisation).catch((): ReadonlySet<LocalDate> => new Set());
    known.set(person.email, { until: now + KEPT_MS, days });
    return days;
  };
}
