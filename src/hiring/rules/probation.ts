import { planOf } from '../profile';
import { dueDate } from '../tasks/due';
import { answered } from './answered';
import type { Check } from './checks';

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
  // What is being recorded, not what was.
  const told = values[use.answers?.['toldAgain']?.question ?? ''];
  const isInTime = typeof told === 'string' && ends !== undefined && told <= ends.date;
  const isAgreed = answered(hiring, use, 'agreed', subject) === true;
  return isInTime && isAgreed ? [] : [{ code: 'extensionNotTold', subject }];
};
