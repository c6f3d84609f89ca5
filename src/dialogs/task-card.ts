import { wordsFor } from '../views/words';
import type { CardView } from '../cards/views';
import { formOf, formsOf } from '../hiring/forms/forms';
import { commandOf, type Form } from '../hiring/forms/form';
import { planOf, type TaskId } from '../hiring/profile';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { dueIn } from '../text';
import { titleOf } from '../views/case-title';
import { councilSection } from '../views/council';
import { acknowledgeAction, putOffAction } from '../views/message-actions';
import { dateOf } from '../views/reader';
import { importAction, openFormAction, openForms, statusAction, whyAction } from '../views/status';
import { showForm } from './open-form';
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
  const tasks = tasksOf(hiring, context);
  const task = tasksFor(tasks, actor.person.id).find(({ id }) => id === taskId);
  const title = titleOf(hiring, reader);
  const turn = t('turn.title', { task: wordsFor(t, `task.${taskId}.name`) });
  // Read out and shown as the notification: nothing about applicants.
  const speak = `${turn} (${title})`;
  const base = { language: actor.language, kicker: title, fields: [], links: [], speak };
  const isDone = tasks.some(({ id, state }) => id === taskId && state === 'done');
  if (!task) {
    const said = wordsFor(t, `task.${taskId}.${isDone ? 'done' : 'name'}`);
    return {
      ...base,
      title: said,
      speak: `${said} (${title})`,
      banner: isDone ? undefined : { text: t('task.finished'), tone: 'good' },
      sections: isCouncil ? [councilSection(hiring, reader)] : [],
      // Whoever has just finished this card finds the next step on it; what is about one applicant is on the status.
      actions: [
        ...openForms(hiring, reader)
          .filter(({ subject }) => subject === undefined)
          .slice(0, MOST_BUTTONS)
          .map((next) => openFormAction(reader, hiring, next)),
        statusAction(reader, hiring.id),
      ],
    };
  }
  const due = task.due
    ? [
        t('status.due', {
          date: dateOf(reader, task.due.date, 'weekday'),
          due: dueIn(actor.language, task.due.date, context.today),
        }),
      ]
    : [];
  const ofMessage = [
    ...(planOf(context.profile, taskId)?.acknowledge ? [acknowledgeAction(reader, hiring.id, taskId)] : []),
    ...(task.due && !task.overdue ? [putOffAction(reader, hiring.id, taskId, 1)] : []),
  ];
  const forms = formsOf(taskId, hiring, context.profile, actor.person.id);
  const [first] = forms;
  const form = first && forms.length === 1 ? formOf(first.form, first.subject, hiring, context) : undefined;
  if (form && isShort(form) && parts.access.mayCommand(actor, commandOf(form.form))) {
    const banner = { text: [turn, ...due].join('. '), tone: 'accent' } as const;
    const { card } = await showForm(parts, actor, open.ref, form, { banner });
    if (card) return { ...card, speak, actions: [...card.actions, ...ofMessage] };
  }
  return {
    ...base,
    title: turn,
    intro: wordsFor(t, `task.${taskId}.todo`),
    sections: [
      { lines: due.map((text) => ({ text })) },
      ...(isCouncil ? [councilSection(hiring, reader)] : []),
    ],
    actions: [
      ...(taskId === 'importApplicants' ? [importAction(reader, hiring.id)] : []),
      ...forms.slice(0, MOST_BUTTONS).map((one) => openFormAction(reader, hiring, one)),
      ...ofMessage,
      whyAction(reader, hiring.id, { tasks: [taskId] }),
      statusAction(reader, hiring.id),
    ],
  };
}
