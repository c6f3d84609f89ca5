import { localDateOf } from '../hiring/calendar';
import type { TaskId } from '../hiring/profile';
import { snoozeUntil, type Snooze } from '../hiring/tasks/snooze';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { habitsIn, habitsOf, USUAL_HABITS } from '../hiring/tasks/when-to-say';
import { dateIn, timeIn } from '../text';
import { calendarOf } from '../usecases/context';
import { wordsFor } from '../views/words';
import { refusalReply, unknownCase } from './case-replies';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

const LAST = '9999-12-31';

/** The person's open task of this name with a deadline, or without a name the one that is due first. */
const taskMeant = ({ hiring, context }: OpenCase, { person }: Actor, id?: TaskId) =>
  tasksFor(tasksOf(hiring, context), person.id)
    .filter((task) => task.due !== undefined && (id === undefined || task.id === id))
    .sort((a, b) => (a.due?.date ?? LAST).localeCompare(b.due?.date ?? LAST))[0];

/** Puts the reminders of a task off, or says why that cannot wait. */
export async function putOff(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  {
    task: id,
    snooze,
    commandId,
  }: { readonly task?: TaskId; readonly snooze: Snooze; readonly commandId: string },
): Promise<Reply> {
  const { organisation, settings, language } = actor;
  const { zone } = organisation;
  const { t } = await readerOf(parts, actor, open);
  const task = taskMeant(open, actor, id);
  if (!task?.due) return { text: t('putOff.nothing'), ref: open.ref };
  const named = wordsFor(t, `task.${task.id}.name`);
  // Who is away is asked for when it is said.
  const habits = habitsOf(settings.messages ?? {}, habitsIn(organisation, USUAL_HABITS), {
    zone,
    calendar: calendarOf(organisation),
    away: new Set(),
  });
  const until = snoozeUntil(snooze, task.due.date, open.context.at, habits);
  if (until === undefined) {
    const date = dateIn(language, task.due.date, 'weekday');
    return { text: t('putOff.cannot', { task: named, date }), ref: open.ref };
  }
  const handled = await parts.handle(
    open.ref,
    { type: 'PutOffReminder', task: task.id, until },
    { organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok) return refusalReply(parts, actor, open, handled.decision.refusal);
  const where = habits.time.zone;
  const date = dateIn(language, localDateOf(until, where), 'weekday');
  const text = t('putOff.done', { task: named, date, time: timeIn(language, until, where) });
  return { text, ref: open.ref };
}
