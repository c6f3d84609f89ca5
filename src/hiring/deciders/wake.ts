import { accept, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';
import { remindersOf } from '../tasks/reminders';

/** The clock: whatever should have been said by now, and was not, is said. Computed from the tasks as they are now. */
export function wake(hiring: Hiring, command: CommandOf<'Wake'>, context: Context): Decision {
  const due = remindersOf(hiring, context).filter(({ at }) => at <= context.at);
  return accept(due.map(({ task, person, mark }) => ({ type: 'Reminded', task, person, mark })));
}
