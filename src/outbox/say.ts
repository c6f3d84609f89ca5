import type { CardView } from '../cards/views';
import { readerOf, type OpenCase } from '../dialogs/open-case';
import type { Actor } from '../dialogs/parts';
import { taskCard } from '../dialogs/task-card';
import type { Hiring } from '../hiring/hiring';
import type { PersonId } from '../hiring/people';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { unreachableView } from '../views/delivery';
import { noticeView, reminderView } from '../views/notices';
import type { ActorParts } from './actors';
import type { PersonalEffect } from './timing';

/** Whether a later mark of the same task came up while this one waited. */
function isOvertaken(
  { reminded }: Hiring,
  person: PersonId,
  { task, mark }: Extract<PersonalEffect, { kind: 'reminder' }>,
): boolean {
  const about = `${task}/${person}/`;
  const at = reminded[`${about}${mark}`];
  return (
    at !== undefined && Object.entries(reminded).some(([key, other]) => key.startsWith(about) && other > at)
  );
}

/** What an effect says to this person now; undefined when there is nothing to say any more. */
export const makeSay =
  (parts: ActorParts) =>
  async (actor: Actor, open: OpenCase, effect: PersonalEffect): Promise<CardView | undefined> => {
    const { hiring, context, ref } = open;
    const reader = await readerOf(parts, actor, open);
    switch (effect.kind) {
      case 'task':
        return tasksFor(tasksOf(hiring, context), actor.person.id).some(({ id }) => id === effect.task)
          ? taskCard(parts, actor, open, effect.task)
          : undefined;
      case 'notice': {
        const entry = await parts.cases.logEntry(ref, effect.seq);
        return entry && noticeView(hiring, reader, entry);
      }
      case 'unreachable':
        return unreachableView(hiring, reader, effect.person);
      case 'reminder': {
        const task = tasksOf(hiring, context).find(({ id }) => id === effect.task);
        const isTheirs = task?.owners.includes(actor.person.id) ?? false;
        // Somebody else has it now, or the deadline was moved: other reminders are about that.
        const [date, mark] = effect.mark.split('/');
        if (task?.due?.date !== date || (!isTheirs && mark !== 'escalated')) return undefined;
        if (isOvertaken(hiring, actor.person.id, effect)) return undefined;
        return reminderView(hiring, reader, effect.task, effect.mark);
      }
    }
  };
