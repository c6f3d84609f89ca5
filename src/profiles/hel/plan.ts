import type { Period } from '../../hiring/calendar';
import type { AnswerRef, DuePlan, RecordQuestion } from '../../hiring/profile';
import type { QuestionKind } from '../../hiring/questions';

/** A period in working days; none of them runs to another day. */
export const workingDays = (count: number): Period => ({ count, unit: 'workingDays', roll: 'none' });

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

const TODAY: DuePlan = { from: 'opened', period: days(0) };

const question =
  (kind: QuestionKind, usual: Partial<RecordQuestion> = {}) =>
  (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
    id,
    kind,
    required: true,
    page: 1,
    ...usual,
    ...more,
  });

/** Questions of records: required, on the first page, unless said otherwise. */
export const yesNo = question('yesNo');
export const prose = question('prose');
export const line = question('line');
export const people = question('people');
export const person = question('person');
export const applicants = question('applicants');

/** The day on which something was done: today or earlier, today proposed. */
export const dayDone = question('date', { lean: 'past', proposed: TODAY });

/** A day that lies ahead. */
export const dayAhead = question('date', { lean: 'future' });

/** One of several answers. */
export const choice = (
  id: string,
  options: readonly string[],
  more: Partial<RecordQuestion> = {},
): RecordQuestion => question('choice', { options })(id, more);
