import { answersOf } from '../answers';
import {
  deadline,
  isLocalDate,
  lastDayOfPeriod,
  lastDayOfShare,
  localDateOf,
  type DeadlineCalendar,
  type Explained,
  type Period,
} from '../calendar';
import { applicantBehind } from '../conditions';
import type { Hiring } from '../hiring';
import { ruleOf, type Anchor, type AnswerRef, type DuePlan, type Profile } from '../profile';
import type { Instant, LocalDate } from '../time';

/** What a date is found with, besides the case. */
export interface Dating {
  readonly profile: Profile;
  readonly calendar: DeadlineCalendar;
  readonly zone: string;
}

const dateAnswered = (
  hiring: Hiring,
  { task, question }: AnswerRef,
  subject?: string,
): LocalDate | undefined => {
  const own = answersOf(hiring, task, subject)?.[question];
  const value = own ?? (subject === undefined ? undefined : answersOf(hiring, task)?.[question]);
  return typeof value === 'string' && isLocalDate(value) ? value : undefined;
};

const onDay = (instant: Instant | undefined, zone: string): LocalDate | undefined =>
  instant === undefined ? undefined : localDateOf(instant, zone);

function anchorDate(
  anchor: Anchor,
  hiring: Hiring,
  since: Instant | undefined,
  zone: string,
  subject: string | undefined,
): LocalDate | undefined {
  if (typeof anchor !== 'string') return dateAnswered(hiring, anchor, subject);
  switch (anchor) {
    case 'opened':
      return onDay(since, zone);
    case 'needVoiced':
      return hiring.needVoicedOn;
    case 'published':
      return hiring.publication?.publishedOn;
    case 'applicationDeadline':
      return hiring.publication?.deadline;
    case 'councilMeeting':
      return hiring.council?.meetingOn;
    case 'decided':
      return onDay(hiring.decision?.at, zone);
    case 'lastInterview':
      return onDay(
        Object.values(hiring.interviews).reduce<Instant | undefined>(
          (last, { end }) => (last === undefined || end > last ? end : last),
          undefined,
        ),
        zone,
      );
    case 'eachInterview': {
      const applicant = subject === undefined ? undefined : applicantBehind(hiring, subject);
      return onDay(applicant === undefined ? undefined : hiring.interviews[applicant]?.end, zone);
    }
  }
}

/** The period with the number that the organisation has set for it. */
function periodOf({ period, rule }: DuePlan, profile: Profile): Period {
  if (!rule?.parameter) return period;
  const count = ruleOf(profile, rule.id)?.parameters[rule.parameter];
  return typeof count === 'number' ? { ...period, count } : period;
}

/** Our own reading of "at once": the next working day, or the first day of the term where that is earlier. */
const AT_ONCE: Period = { count: 1, unit: 'workingDays', roll: 'none' };

/** When something is due that a short term asks for at once; undefined where the term is long, or not known. */
function atOnceIn(
  { atOnce }: DuePlan,
  hiring: Hiring,
  since: Instant | undefined,
  { profile, calendar, zone }: Dating,
  subject: string | undefined,
): Explained | undefined {
  if (!atOnce || since === undefined) return undefined;
  const [from, until] = [atOnce.from, atOnce.until].map((at) => dateAnswered(hiring, at, subject));
  const months = Number(ruleOf(profile, atOnce.rule)?.parameters[atOnce.months]);
  if (from === undefined || until === undefined || until >= lastDayOfPeriod(from, months).date)
    return undefined;
  return earliest([
    deadline(localDateOf(since, zone), AT_ONCE, calendar),
    deadline(from, { count: 0, unit: 'days', roll: 'none' }, calendar),
  ]);
}

/**
 * When something is due and how it was counted; undefined while what it is counted from is not known. `since` is when
 * the task became possible, `subject` whom or what it is about.
 */
export function dueDate(
  due: DuePlan,
  hiring: Hiring,
  since: Instant | undefined,
  dating: Dating,
  subject?: string,
): Explained | undefined {
  const soon = atOnceIn(due, hiring, since, dating, subject);
  if (soon) return soon;
  const { profile, calendar, zone } = dating;
  const from = anchorDate(due.from, hiring, since, zone, subject);
  if (from === undefined) return undefined;
  const period = periodOf(due, profile);
  const counted = due.through ? lastDayOfPeriod(from, period.count) : deadline(from, period, calendar);
  const until = due.atMost && dateAnswered(hiring, due.atMost.until, subject);
  const share = due.atMost && until ? lastDayOfShare(from, until, due.atMost.divisor) : undefined;
  return share && share.date < counted.date ? share : counted;
}

/** The earliest of several dates. */
export const earliest = (dates: readonly (Explained | undefined)[]): Explained | undefined =>
  dates.reduce((first, date) => (date && (!first || date.date < first.date) ? date : first), undefined);
