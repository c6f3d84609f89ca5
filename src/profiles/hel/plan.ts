import type { Period } from '../../hiring/calendar';
import type { AnswerRef, DuePlan } from '../../hiring/profile';

/** A period in days that keeps its date, whatever day it is. */
export const days = (count: number): Period => ({ count, unit: 'days', roll: 'none' });

/** So long before a date; on a day off, the working day before. */
export const before = (count: number, unit: Period['unit']): Period => ({
  count,
  unit,
  direction: 'before',
  roll: 'back',
});

/** Due on the very day that was answered. */
export const on = (from: AnswerRef): DuePlan => ({ from, period: days(0) });
