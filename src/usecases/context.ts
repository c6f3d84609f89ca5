import { localDateOf, type DeadlineCalendar } from '../hiring/calendar';
import type { Context } from '../hiring/decision';
import type { Organisation, PersonId } from '../hiring/people';
import type { InForce } from '../hiring/in-force';
import type { Instant } from '../hiring/time';

/** The calendar that an organisation's dates are counted in. */
export const calendarOf = ({ country, closedDays }: Organisation): DeadlineCalendar => ({
  country,
  closedDays,
});

/** What a decision of this person at this moment depends on. */
export const contextFor = (
  { organisation, profile, newest }: InForce,
  by: PersonId,
  at: Instant,
): Context => ({
  organisation,
  profile,
  calendar: calendarOf(organisation),
  newest,
  by,
  at,
  today: localDateOf(at, organisation.zone),
});
