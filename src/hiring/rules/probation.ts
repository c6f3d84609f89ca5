import { answersOf } from '../answers';
import { planOf } from '../profile';
import { dueDate } from '../tasks/due';
import type { Check } from './checks';

/** Where it is answered whether the employment was agreed with a probation that absence can lengthen. */
const AGREED = { task: 'signContract', question: 'extendable' } as const;

/**
 * A longer probation was announced in writing when the person was hired, and again before the first one ended
 * [no.probation.extend]. The task that is recorded is due when the probation ends.
 */
export const extensionTold: Check = (hiring, use, { profile, calendar, organisation }, command) => {
  if (command?.type !== 'RecordStep') return [];
  const { task, subject, values } = command;
  const due = planOf(profile, task)?.due;
  const ends =
    due && dueDate(due, hiring, undefined, { profile, calendar, zone: organisation.zone }, subject);
  const told = values['toldAgainOn'];
  const isInTime = typeof told === 'string' && ends !== undefined && told <= ends.date;
  const isAgreed = answersOf(hiring, AGREED.task, subject)?.[AGREED.question] === true;
  return isInTime && isAgreed ? [] : [{ code: 'extensionNotTold', subject }];
};
