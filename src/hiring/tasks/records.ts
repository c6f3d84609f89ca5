import { recordKey } from '../answers';
import { subjectsOf } from '../conditions';
import type { Hiring } from '../hiring';
import type { Finishing, RecordPlan, TaskPlan } from '../profile';
import type { Instant } from '../time';
import { forEach, inRole, type TaskDefinition } from './definitions';

/** The answers that finish a record; any do when there are none. */
export const finishing = ({ until }: RecordPlan): readonly Finishing[] =>
  until === undefined ? [] : 'question' in until ? [until] : until;

/** When a record was finished: with the answers that finish it, where only those do. */
function finishedAt(hiring: Hiring, key: string, record: RecordPlan): Instant | undefined {
  const known = hiring.records[key];
  return finishing(record).every(({ question, is }) => known?.answers[question] === is)
    ? known?.at
    : undefined;
}

/** The subjects of a record that are still to be recorded. */
export const subjectsLeft = (hiring: Hiring, { id, record }: TaskPlan): readonly string[] =>
  record?.each && !record.onDemand
    ? subjectsOf(record.each, hiring).filter(
        (subject) => finishedAt(hiring, recordKey(id, subject), record) === undefined,
      )
    : [];

/** What a task of a profile is: its owners, and when it is done. */
export function recordTask({ id }: TaskPlan, record: RecordPlan): TaskDefinition {
  const owners = inRole(...record.by);
  const { each } = record;
  if (!each) return { owners, doneAt: (hiring) => finishedAt(hiring, recordKey(id), record) };
  return {
    owners,
    isNeeded: (hiring) => subjectsOf(each, hiring).length > 0,
    ...forEach(
      (hiring) => subjectsOf(each, hiring),
      (hiring, subject) => finishedAt(hiring, recordKey(id, subject), record),
    ),
  };
}
