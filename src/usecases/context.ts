import { localDateOf, type DeadlineCalendar } from '../hiring/calendar';
import type { Context } from '../hiring/decision';
import type { Organisation, PersonId } from '../hiring/people';
import type { Profile } from '../hiring/profile';
import type { Instant } from '../hiring/time';

/** The calendar that an organisation's dates are counted in. */
export const calendarOf = ({ country, closedDays }: Organisation): DeadlineCalendar => ({
  country,
  closedDays,
});

/**
 * What a decision of this person at this moment depends on. `organisation` and `profile` are those that the case
 * follows, `newest` what a case opened now would follow.
 */
export const contextFor = (
  organisation: Organisation,
  profile: Profile,
  by: PersonId,
  at: Instant,
  newest = { version: profile.version, settings: organisation.settings },
): Context => ({
  organisation,
  profile,
  calendar: calendarOf(organisation),
  newest,
  by,
  at,
  today: localDateOf(at, organisation.zone),
});
