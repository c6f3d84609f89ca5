import type { Period } from '../hiring/calendar';
import type { DuePlan, RecordQuestion } from '../hiring/profile';
import type { QuestionKind } from '../hiring/questions';

type More = Partial<RecordQuestion>;

/** So many working days; every such number is our default unless a rule gives it. */
export const workingDays = (count: number): Period => ({ count, unit: 'workingDays', roll: 'none' });

const TODAY: DuePlan = { from: 'opened', period: { count: 0, unit: 'days', roll: 'none' } };

const question =
  (kind: QuestionKind, usual: More = {}) =>
  (id: string, more: More = {}): RecordQuestion => ({
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

/** A whole number between two others. */
export const number = (id: string, min: number, max: number, more: More = {}): RecordQuestion =>
  question('number', { min, max })(id, more);

/** The day on which something was done: today or earlier, today proposed. */
export const dayDone = question('date', { lean: 'past', proposed: TODAY });

/** A day that lies ahead. */
export const dayAhead = question('date', { lean: 'future' });

/** One of several answers. */
export const choice = (id: string, options: readonly string[], more: More = {}): RecordQuestion =>
  question('choice', { options })(id, more);

/** Any of several answers. */
export const choices = (id: string, options: readonly string[], more: More = {}): RecordQuestion =>
  question('choices', { options })(id, more);
