import type { Period } from '../../hiring/calendar';
import type { RecordQuestion } from '../../hiring/profile';

/** A period in working days; none of them runs to another day. */
export const workingDays = (count: number): Period => ({ count, unit: 'workingDays', roll: 'none' });

/** A yes-or-no question that must be answered, on the first page. */
export const yesNo = (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
  id,
  kind: 'yesNo',
  required: true,
  page: 1,
  ...more,
});

/** The day on which something was done: today or earlier, today proposed. */
export const dayDone = (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
  id,
  kind: 'date',
  required: true,
  page: 1,
  lean: 'past',
  proposed: { from: 'opened', period: { count: 0, unit: 'days', roll: 'none' } },
  ...more,
});

/** A day that lies ahead. */
export const dayAhead = (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
  id,
  kind: 'date',
  required: true,
  page: 1,
  lean: 'future',
  ...more,
});

/** Free text that must be written, on the first page. */
export const prose = (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
  id,
  kind: 'prose',
  required: true,
  page: 1,
  ...more,
});

/** One of several answers, on the first page. */
export const choice = (
  id: string,
  options: readonly string[],
  more: Partial<RecordQuestion> = {},
): RecordQuestion => ({ id, kind: 'choice', required: true, page: 1, options, ...more });
