import type { ActionView, CardView, StepView, TaskView } from '../cards/views';
import { applicantBehind } from '../hiring/conditions';
import type { FormRef } from '../hiring/forms/form';
import { formsOf } from '../hiring/forms/forms';
import type { Hiring } from '../hiring/hiring';
import { tasksFor, tasksOf, type Task } from '../hiring/tasks/tasks';
import { dueIn } from '../text';
import { titleOf } from './case-title';
import { councilSection } from './council';
import { applicantOf, dateOf, listOf, nameOf, type Reader } from './reader';
import { lackText, ruleWords } from './rules';
import { titleKey, wordsFor } from './words';

const MOST_BUTTONS = 4;

/** Whether the owners can do something about the task: nothing stops it but what a written reason would let pass. */
const isReady = ({ blockedBy }: Task): boolean => blockedBy.every(({ status }) => status === 'needsReason');

/** The forms in which this person can act now, in the order of the steps; what a rule stops comes only if a reason helps. */
export function openForms(hiring: Hiring, reader: Reader): readonly FormRef[] {
  return tasksFor(tasksOf(hiring, reader.context), reader.person)
    .filter(isReady)
    .flatMap(({ id }) => formsOf(id, hiring, reader.context.profile, reader.person)[0] ?? []);
}

/** What the form of a button is called: its title, and whom it is about. */
export function formTitle(reader: Reader, hiring: Hiring, { form, subject }: FormRef): string {
  const [first = '', second] = (subject ?? '').split(':');
  const applicant = applicantBehind(hiring, second ?? first);
  const who = applicant === undefined ? '' : applicantOf(reader, applicant);
  if (form === 'recordStep')
    return [wordsFor(reader.t, `task.${first}.name`), who].filter((part) => part !== '').join(': ');
  const topic = first === 'need' || first === 'announcement' ? reader.t(`about.${first}`) : '';
  const isRule = reader.context.profile.rules.some(({ id }) => id === first);
  const rule = isRule ? ruleWords(reader, first, 'name') : '';
  const about = [rule, who, topic].filter((part) => part !== '').join(', ');
  return wordsFor(reader.t, titleKey({ form, subject }), { about });
}

/** A button that opens a form at its next question. */
export const openFormAction = (reader: Reader, hiring: Hiring, form: FormRef): ActionView => ({
  title: formTitle(reader, hiring, form),
  verb: 'OpenForm',
  data: {
    caseId: hiring.id,
    form: form.form,
    ...(form.subject === undefined ? {} : { subject: form.subject }),
  },
  ignoresInputs: true,
});

/** A button that tells how applicants get into the case. */
export const importAction = ({ t }: Pick<Reader, 't'>, caseId: string): ActionView => ({
  title: t('upload.title'),
  verb: 'ShowImport',
  data: { caseId },
  ignoresInputs: true,
});

/** A button that gives fresh links to the documents of the case. */
export const documentsAction = ({ t }: Pick<Reader, 't'>, caseId: string): ActionView => ({
  title: t('documents.title'),
  verb: 'ShowDocuments',
  data: { caseId },
  ignoresInputs: true,
});

/** A button that explains: everything that waits, or what it is pressed beside. */
export const whyAction = (
  { t }: Pick<Reader, 't'>,
  caseId: string,
  about: { readonly tasks?: readonly string[]; readonly rules?: readonly string[] } = {},
): ActionView => ({
  title: t('button.why'),
  verb: 'ShowWhy',
  data: { caseId, ...about },
  ignoresInputs: true,
});

/** A button that shows what else can be done in the case. */
const moreAction = ({ t }: Pick<Reader, 't'>, caseId: string): ActionView => ({
  title: t('button.more'),
  verb: 'ShowMore',
  data: { caseId },
  ignoresInputs: true,
});

/** A button that shows the case. */
export const statusAction = ({ t }: Pick<Reader, 't'>, caseId: string): ActionView => ({
  title: t('button.status'),
  verb: 'ShowStatus',
  data: { caseId },
  ignoresInputs: true,
});

/** By when a task is to be done, in words. */
export function dueText(reader: Reader, { due, overdue }: Task): string | undefined {
  if (!due) return undefined;
  const values = {
    date: dateOf(reader, due.date, 'short'),
    due: dueIn(reader.language, due.date, reader.context.today),
  };
  return reader.t(overdue ? 'status.overdue' : 'status.due', values);
}

function taskView(reader: Reader, task: Task): TaskView {
  const { t } = reader;
  const progress =
    task.progress && task.progress.of > 1 ? ` (${t('status.progress', { ...task.progress })})` : '';
  const text = wordsFor(t, `task.${task.id}.name`) + progress;
  if (task.state === 'done') return { state: 'done', stateLabel: t('status.done'), text };
  // Several rules can miss the same thing.
  const lacks = new Set(
    task.blockedBy.flatMap((finding) => finding.lacks.map((lack) => lackText(reader, lack))),
  );
  const isYours = task.owners.includes(reader.person);
  const waits = isYours ? 'status.yours' : 'status.others';
  // "Waiting for you" says whose it is.
  const isOnlyYours = isYours && task.owners.length === 1 && isReady(task);
  return {
    state: task.overdue ? 'overdue' : 'open',
    stateLabel: t(isReady(task) ? waits : 'status.notYet'),
    text,
    owner:
      task.owners.length > 0 && !isOnlyYours
        ? t('status.owners', {
            owners: listOf(
              reader,
              task.owners.map((person) => nameOf(reader, person)),
            ),
          })
        : undefined,
    due: dueText(reader, task),
    why: lacks.size > 0 ? [...lacks].join(' ') : undefined,
  };
}

/** Finished steps that follow each other share a line, and so do those that lie ahead. */
const joined = (steps: readonly StepView[]): readonly StepView[] =>
  steps.reduce<readonly StepView[]>((before, step) => {
    const last = before.at(-1);
    return last?.state === step.state && last.tasks.length === 0 && step.tasks.length === 0
      ? [...before.slice(0, -1), { ...last, title: `${last.title}, ${step.title}` }]
      : [...before, step];
  }, []);

/** Where the case is: the open steps with their tasks, between what is finished and what lies ahead. */
function stepViews(reader: Reader, tasks: readonly Task[]): readonly StepView[] {
  const { t } = reader;
  const steps = [...new Set(tasks.map(({ step }) => step))].map((step): StepView => {
    const own = tasks.filter((task) => task.step === step);
    const title = wordsFor(t, `step.${step}`);
    if (own.every(({ state }) => state === 'done'))
      return { state: 'done', stateLabel: t('status.done'), title, tasks: [] };
    if (own.every(({ state }) => state === 'waiting'))
      return { state: 'waiting', stateLabel: t('status.later'), title, tasks: [] };
    const shown = own.filter(({ state }) => state !== 'waiting').map((task) => taskView(reader, task));
    const isLate = own.some(({ overdue }) => overdue);
    return { state: isLate ? 'overdue' : 'open', stateLabel: t('step.underWay'), title, tasks: shown };
  });
  return joined(steps);
}

/** Whether "take back" would work now: one's own step was the last, and nothing of it left the house. */
function canTakeBack(hiring: Hiring, reader: Reader): boolean {
  const last = hiring.trail.at(-1);
  return (
    hiring.status === 'open' && last?.by === reader.person && !last.leftHouse && last.command !== 'OpenHiring'
  );
}

/** Where the case is, what is next, who has it and by when. */
export function statusView(hiring: Hiring, reader: Reader, banner?: CardView['banner']): CardView {
  const { t } = reader;
  const tasks = tasksOf(hiring, reader.context);
  const mine = openForms(hiring, reader);
  const waiting = tasksFor(tasks, reader.person).filter(isReady);
  const [first, ...others] = [
    ...(waiting.some(({ id }) => id === 'importApplicants') ? [importAction(reader, hiring.id)] : []),
    ...mine.slice(0, MOST_BUTTONS).map((form) => openFormAction(reader, hiring, form)),
  ];
  const ended = hiring.status === 'open' ? undefined : t(`status.${hiring.status}`);
  return {
    language: reader.language,
    kicker: t('status.title', { title: hiring.id }),
    title: titleOf(hiring, reader),
    banner,
    intro: ended ?? (waiting.length === 0 ? t('status.nothingForYou') : undefined),
    steps: { steps: stepViews(reader, tasks) },
    sections: hiring.council ? [councilSection(hiring, reader)] : [],
    fields: [],
    actions: [
      // What comes first stands out from what can wait, and from what only tells.
      ...(first ? [{ ...first, style: 'positive' as const }, ...others] : []),
      ...(canTakeBack(hiring, reader)
        ? [
            {
              title: t('button.takeBack'),
              verb: 'TakeBack',
              data: { caseId: hiring.id, at: hiring.seq },
              ignoresInputs: true,
            },
          ]
        : []),
      ...(hiring.recommendation ? [documentsAction(reader, hiring.id)] : []),
      ...(hiring.status === 'open' ? [whyAction(reader, hiring.id), moreAction(reader, hiring.id)] : []),
    ],
    links: [],
    speak: titleOf(hiring, reader),
  };
}
