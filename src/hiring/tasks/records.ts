import { recordKey, recordToChange, sideBySide } from '../answers';
import { subjectsOf } from '../conditions';
import type { Hiring } from '../hiring';
import type { PersonId } from '../people';
import type { Finishing, RecordPlan, TaskPlan } from '../profile';
import type { Instant } from '../time';
import { forEach, inRole, type TaskDefinition } from './definitions';

/** The answers that finish a record; any do when there are none. */
export const finishing = ({ until }: RecordPlan): readonly Finishing[] =>
  until === undefined ? [] : 'question' in until ? [until] : until;

/** When a record was first finished: with the answers that finish it, where only those do. */
const finishedAt = (hiring: Hiring, key: string, record: RecordPlan): Instant | undefined =>
  sideBySide(hiring.records[key]).find(({ answers }) =>
    finishing(record).every(({ question, is }) => answers[question] === is),
  )?.at;

/** The subjects of a record that are still to be recorded. */
export const subjectsLeft = (hiring: Hiring, { id, record }: TaskPlan): readonly string[] =>
  record?.each && !record.onDemand
    ? subjectsOf(record.each, hiring).filter(
        (subject) => finishedAt(hiring, recordKey(id, subject), record) === undefined,
      )
    : [];

/**
 * The subjects of a record that a person can go on with: those that are still to be recorded, then, where everybody
 * keeps their own, those that lack this person's.
 */
export function subjectsFor(hiring: Hiring, plan: TaskPlan, by: PersonId | undefined): readonly string[] {
  const { id, record } = plan;
  const left = subjectsLeft(hiring, plan);
  if (!record?.each || !record.own || by === undefined) return left;
  const withoutOwn = subjectsOf(record.each, hiring).filter(
    (subject) => !recordToChange(record, hiring.records[recordKey(id, subject)], by),
  );
  return [...new Set([...left, ...withoutOwn])];
}

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
