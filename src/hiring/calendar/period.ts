import type { LocalDate } from '../time';
import type { DayOff } from './deadline-calendar';

/** What a period is counted in; weeks, months and years go by weekday and date number. */
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years' | 'workingDays';

/**
 * What happens to a date on a day off: `forward` for statutory periods, `back` for "at least N before the
 * meeting", `none` for contract and probation dates.
 */
export type Roll = 'forward' | 'back' | 'none';

/** A period as written in a profile. `count` is a whole number, 0 or more; `direction` is `after` when left out. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly direction?: 'after' | 'before';
  readonly roll: Roll;
}

/** One fact of how a date was counted, in the order in which it was; a sentence per code is in the texts. */
export type ExplanationStep =
  /** The period, start day not counted, gives `date` before anything else is looked at. */
  | {
      readonly code: 'counted';
      readonly from: LocalDate;
      readonly count: number;
      readonly unit: PeriodUnit;
      readonly direction: 'after' | 'before';
      readonly date: LocalDate;
    }
  /** Days off between start and end that were not counted as working days, in the order they were passed. */
  | { readonly code: 'notCounted'; readonly days: readonly DayOff[] }
  /** The month has no day `dayOfMonth`, so its last day `date` was taken. */
  | { readonly code: 'lastDayOfMonth'; readonly dayOfMonth: number; readonly date: LocalDate }
  /** `from` and the other `days` are off, so the date moved to `to`. */
  | {
      readonly code: 'rolledForward';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: readonly DayOff[];
    }
  | {
      readonly code: 'rolledBack';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: readonly DayOff[];
    }
  /** `day` is off, but this kind of date does not move for it. */
  | { readonly code: 'notMoved'; readonly day: DayOff }
  /** The period began with the start day and ended the day before the same date, `sameDate`. */
  | { readonly code: 'dayBeforeSameDate'; readonly sameDate: LocalDate; readonly date: LocalDate }
  /** The whole part of a term of `termDays` days divided by `divisor` is `days` days, start day counted. */
  | {
      readonly code: 'shareOfTerm';
      readonly termDays: number;
      readonly divisor: number;
      readonly days: number;
      readonly date: LocalDate;
    };

/** A date and how it was found. */
export interface Explained {
  readonly date: LocalDate;
  readonly from: LocalDate;
  readonly period: Period;
  readonly steps: readonly ExplanationStep[];
}
