import { recordKey } from '../answers';
import { subjectsOf } from '../conditions';
import type { Hiring } from '../hiring';
import type { RecordPlan, TaskPlan } from '../profile';
import type { Instant } from '../time';
import { forEach, inRole, type TaskDefinition } from './definitions';

/** When a record was finished: with the answer that finishes it, where only one does. */
function finishedAt(hiring: Hiring, key: string, { until }: RecordPlan): Instant | undefined {
  const known = hiring.records[key];
  return known === undefined || (until && known.answers[until.question] !== until.is) ? undefined : known.at;
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
