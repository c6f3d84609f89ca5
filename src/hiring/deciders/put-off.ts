import type { CommandOf } from '../commands';
import { accept, type Context, type Decision } from '../decision';
import type { Hiring } from '../hiring';
import { tasksFor, tasksOf } from '../tasks/tasks';

/** Somebody is reminded of an open task of theirs then, and not before. Until when it can wait is worked out by `snooze.ts`. */
export function putOff(
  hiring: Hiring,
  { task, until }: CommandOf<'PutOffReminder'>,
  context: Context,
): Decision {
  const isTheirs = tasksFor(tasksOf(hiring, context), context.by).some(({ id }) => id === task);
  return isTheirs && until > context.at ? accept([{ type: 'ReminderPutOff', task, until }]) : accept();
}
