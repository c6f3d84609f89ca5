export { addDays, addMonths, addWeeks, addYears } from './add';
export { deadline } from './deadline';
export {
  type ClosedDay,
  type DayOff,
  type DeadlineCalendar,
  dayOff,
  isWorkingDay,
} from './deadline-calendar';
export { type Holiday, type HolidayKey, type LikeHolidayKey, holidays } from './holidays';
export { lastDayOfPeriod, lastDayOfShare } from './last-day';
export {
  type Weekday,
  compareDates,
  daysBetween,
  isLocalDate,
  parseLocalDate,
  weekdayOf,
} from './local-date';
export type { Explained, ExplanationStep, Period, PeriodUnit, Roll } from './period';
export { addWorkingDays, rollBack, rollForward, workingDaysBetween } from './working-days';
export {
  type LocalTime,
  atLocalTime,
  endOfDay,
  isLocalTime,
  localDateOf,
  localTimeOf,
  startOfDay,
} from './zone';
export { isZone } from './zone-offset';
export type { AnswerLanguage, Lean } from './answer';
export { readCount } from './read-count';
export { readDate } from './read-date';
