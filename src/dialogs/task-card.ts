import type { CardView } from '../cards/views';
import { formOf, formsOf } from '../hiring/forms/forms';
import type { Form } from '../hiring/forms/form';
import type { TaskId } from '../hiring/profile';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { dueIn } from '../text';
import { titleOf } from '../views/case-title';
import { councilSection } from '../views/council';
import { dateOf } from '../views/reader';
import { importAction, openFormAction, statusAction } from '../views/status';
import { showForm } from './form-flow';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';

const MOST_BUTTONS = 5;
const COUNCIL_TASKS: ReadonlySet<TaskId> = new Set([
  'declareImpartiality',
  'castVote',
  'closeVote',
  'approveMinutes',
]);

const isShort = ({ questions }: Form): boolean =>
  questions.length > 0 && questions.length <= 4 && new Set(questions.map(({ page }) => page)).size === 1;

/**
 * The card that tells a person it is their turn: a short form is filled in right there, a longer one is opened by a
 * button. When the task does not wait for the person any more, the card says so and shows what became of it.
 */
export async function taskCard(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  taskId: TaskId,
): Promise<CardView> {
  const { hiring, context } = open;
  const reader = await readerOf(parts, actor, open, { names: true });
  const { t } = reader;
  const isCouncil = COUNCIL_TASKS.has(taskId);
  const task = tasksFor(tasksOf(hiring, context), actor.person.id).find(({ id }) => id === taskId);
  const base = { language: actor.language, kicker: titleOf(hiring, reader), fields: [], links: [] };
  if (!task)
    return {
      ...base,
      title: t(`task.${taskId}.name`),
      banner: { text: t('task.finished'), tone: 'good' },
      sections: isCouncil ? [councilSection(hiring, reader)] : [],
      actions: [statusAction(reader, hiring.id)],
    };
  const forms = formsOf(taskId, hiring);
  const [first] = forms;
  const form = first && forms.length === 1 ? formOf(first.form, first.subject, hiring, context) : undefined;
  if (form && isShort(form)) {
    const { card } = await showForm(parts, actor, open.ref, form);
    if (card) return card;
  }
  return {
    ...base,
    title: t('turn.title', { task: t(`task.${taskId}.name`) }),
    intro: t(`task.${taskId}.todo`),
    sections: [
      ...(task.due
        ? [
            {
              lines: [
                {
                  text: t('status.due', {
                    date: dateOf(reader, task.due.date, 'weekday'),
                    due: dueIn(actor.language, task.due.date, context.today),
                  }),
                },
              ],
            },
          ]
        : []),
      ...(isCouncil ? [councilSection(hiring, reader)] : []),
    ],
    actions: [
      ...(taskId === 'importApplicants' ? [importAction(reader, hiring.id)] : []),
      ...forms.slice(0, MOST_BUTTONS).map((one) => openFormAction(reader, hiring, one)),
      statusAction(reader, hiring.id),
    ],
  };
}
