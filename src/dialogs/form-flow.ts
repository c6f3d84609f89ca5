import type { CardView } from '../cards/views';
import type { Command } from '../hiring/commands';
import { refusedBeforehand } from '../hiring/decide';
import type { Refusal } from '../hiring/decision';
import { draftKey, draftValues, formOf, formsOf, nextPage } from '../hiring/forms/forms';
import { commandOf, type Form, type FormRef } from '../hiring/forms/form';
import type { TextId } from '../hiring/hiring';
import {
  checkAnswers,
  isAsked,
  isStoredProse,
  type Fault,
  type Question,
  type Value,
  type Values,
} from '../hiring/questions';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { translatorFor } from '../text';
import { proposeSeries, slotsTaken } from '../usecases/plan-interviews';
import type { CaseRef } from '../usecases/ports';
import { backgroundOf } from '../views/background';
import { askText, faultText, formView, optionLabel, summaryView } from '../views/form';
import { refusalView } from '../views/refusal';
import { statusView } from '../views/status';
import { wordsFor } from '../views/words';
import { readInputs } from './inputs';
import { openCase, readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import { readAnswer } from './read-answer';
import type { Reply } from './reply';

interface OpenForm extends OpenCase {
  readonly form: Form;
  readonly values: Values;
  readonly skipped: ReadonlySet<string>;
}

/** The case and the form in it; a reply when there is no such case, or no such form any more. */
async function openForm(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  { form: id, subject }: FormRef,
): Promise<OpenForm | Reply> {
  const open = await openCase(parts, actor, ref);
  if (!open) return unknownCase(actor);
  const refused = refusedBeforehand(open.hiring, commandOf(id), open.context);
  if (refused) return refusalReply(parts, actor, open, refused.refusal);
  const form = formOf(id, subject, open.hiring, open.context);
  if (!form) return statusReply(parts, actor, open, { key: 'stale.card', tone: 'accent' });
  return { ...open, form, ...draftValues(open.hiring.drafts[draftKey(form, actor.person.id)]) };
}

const isReply = (opened: OpenForm | Reply): opened is Reply => !('hiring' in opened);

export function unknownCase(actor: Actor): Reply {
  const t = translatorFor(actor.language);
  return { text: t('stale.gone'), ends: true };
}

export async function statusReply(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  banner?: {
    readonly key: string;
    readonly tone: 'good' | 'accent' | 'warning';
    readonly values?: Readonly<Record<string, string | number>>;
  },
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open, { names: needsNames(open, actor) });
  const said = banner && { text: wordsFor(reader.t, banner.key, banner.values), tone: banner.tone };
  return { card: statusView(open.hiring, reader, said), ends: true };
}

/** Names are read only when the council has the case, or one of the person's next forms is about one applicant. */
const needsNames = ({ hiring, context }: OpenCase, actor: Actor): boolean =>
  hiring.council !== undefined ||
  (hiring.interviewsBookedAt !== undefined &&
    tasksFor(tasksOf(hiring, context), actor.person.id).some(
      ({ id }) => formsOf(id, hiring)[0]?.subject !== undefined,
    ));

export async function refusalReply(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  refusal: Refusal,
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open, { names: refusal.findings !== undefined });
  return { card: refusalView(open.hiring, reader, refusal), ends: true };
}

const textsIn = (values: readonly (Value | undefined)[]): readonly TextId[] =>
  values.flatMap((value) => (value !== undefined && isStoredProse(value) ? [value.text] : []));

export interface Said {
  readonly faults?: readonly Fault[] | undefined;
  /** What the person wrote just now, kept in the fields whether it could be taken or not. */
  readonly given?: Values | undefined;
  readonly banner?: CardView['banner'];
  /** Show the card even though only the next question of the same page is asked. */
  readonly quiet?: boolean | undefined;
}

/** The form as it stands: its next page with the first question as a sentence, or the summary when all is answered. */
async function present(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  said: Said = {},
): Promise<Reply> {
  const { hiring, form, ref } = open;
  const page = nextPage(form, hiring, actor.person.id);
  const background = backgroundOf(hiring, form);
  const suggestions = form.questions.map(({ suggestion }) => suggestion);
  const reader = await readerOf(parts, actor, open, {
    names: background.names,
    texts: [...background.texts, ...textsIn(Object.values(open.values)), ...textsIn(suggestions)],
  });
  const values = { ...open.values, ...said.given };
  const [next] = page;
  if (!next) {
    const card = summaryView(reader, hiring, form, values, background, said.banner);
    return { card, text: reader.t('guide.typeToConfirm'), form: { ref, form } };
  }
  const whole = form.questions.filter((question) => question.page === next.page && isAsked(question, values));
  const card = said.quiet
    ? undefined
    : formView(reader, hiring, form, whole, background, {
        values,
        faults: said.faults,
        banner: said.banner,
      });
  const fault = said.faults?.[0];
  const wrong = fault && `${faultText(reader, fault)}\n\n`;
  return { card, text: (wrong ?? '') + askText(reader, hiring, form, next), form: { ref, form } };
}

/** Opens a form at its next open question. */
export async function showForm(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  said: Said = {},
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  return isReply(open) ? open : present(parts, actor, open, said);
}

const given = (actor: Actor, commandId: string) => ({
  organisation: actor.organisation,
  by: actor.person.id,
  commandId,
});

/** Keeps answers in the draft, then shows what comes next. */
async function keep(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Readonly<Record<string, Value>>,
  commandId: string,
  quietOn?: number,
): Promise<Reply> {
  const { form, subject } = open.form;
  const handled = await parts.handle(
    open.ref,
    { type: 'GiveAnswers', form, subject, values },
    given(actor, commandId),
  );
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok) {
    const { refusal } = handled.decision;
    return refusal.faults
      ? present(parts, actor, open, { faults: refusal.faults, quiet: quietOn !== undefined })
      : refusalReply(parts, actor, open, refusal);
  }
  const now = { ...open, hiring: handled.hiring, context: handled.context };
  const kept = draftValues(now.hiring.drafts[draftKey(open.form, actor.person.id)]);
  const next = { ...now, ...kept };
  const page = nextPage(open.form, now.hiring, actor.person.id)[0]?.page;
  if (page === undefined && !open.form.summary)
    return submit(parts, actor, next, kept.values, `${commandId}/submit`);
  return present(parts, actor, next, { quiet: page !== undefined && page === quietOn });
}

/** A typed answer to the next question. */
export async function answerTyped(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  text: string,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const question = nextPage(open.form, open.hiring, actor.person.id)[0];
  if (!question) return present(parts, actor, open);
  const reader = await readerOf(parts, actor, open, {
    names: question.kind === 'applicant' || question.kind === 'applicants',
  });
  const options = (question.options ?? []).map((value) => ({
    value,
    label: optionLabel(reader, question, value),
  }));
  const read = readAnswer(question, text, { language: actor.language, today: open.context.today, options });
  if ('fault' in read) return present(parts, actor, open, { faults: [read.fault], quiet: true });
  return keep(parts, actor, open, { [question.id]: read.value }, commandId, question.page);
}

/** Leaves the next question unanswered, or takes what was suggested. */
export async function skipTyped(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const question = nextPage(open.form, open.hiring, actor.person.id)[0];
  if (!question) return present(parts, actor, open);
  return keep(
    parts,
    actor,
    open,
    { [question.id]: question.suggestion ?? 'skipped' },
    commandId,
    question.page,
  );
}

/** Asks the question before the open one again. */
export async function backTyped(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const answered = open.form.questions.filter(
    ({ id }) => open.values[id] !== undefined || open.skipped.has(id),
  );
  const last = answered.at(-1);
  return last ? change(parts, actor, open, [last.id], commandId) : present(parts, actor, open);
}

async function change(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  questions: readonly string[],
  commandId: string,
): Promise<Reply> {
  const { form, subject } = open.form;
  const handled = await parts.handle(
    open.ref,
    { type: 'DropAnswers', form, subject, questions },
    given(actor, commandId),
  );
  if (!handled?.decision.ok) return showForm(parts, actor, open.ref, open.form);
  const before = open.values;
  const again = {
    ...open,
    hiring: handled.hiring,
    ...draftValues(handled.hiring.drafts[draftKey(open.form, actor.person.id)]),
  };
  // What was answered stands in the fields, ready to be changed.
  return present(parts, actor, again, {
    given: Object.fromEntries(
      questions.flatMap((id) => (before[id] === undefined ? [] : [[id, before[id]]])),
    ),
  });
}

/** Opens the pages from this one on again, with what was answered in the fields. */
export async function changeAnswers(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  page: number,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const questions = open.form.questions.filter((question) => question.page === page).map(({ id }) => id);
  return change(parts, actor, open, questions, commandId);
}

const withDefaults = (questions: readonly Question[], values: Values): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    questions
      .filter((question) => isAsked(question, values))
      .map((question) => [question.id, values[question.id] ?? 'skipped']),
  );

/** The answers of one page of a card. Faults are shown beside their fields, with everything that was written. */
export async function answerByCard(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  page: number,
  inputs: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const questions = open.form.questions.filter((question) => question.page === page);
  const read = readInputs(questions, inputs);
  const asked = questions.filter((question) => isAsked(question, { ...open.values, ...read.values }));
  const faults = [...read.faults, ...checkAnswers(asked, read.values)];
  if (faults.length > 0) {
    const first = [...new Map(faults.map((fault) => [fault.question, fault])).values()];
    return present(parts, actor, asOpen(open, questions), { faults: first, given: read.values });
  }
  return keep(parts, actor, open, withDefaults(asked, read.values), commandId);
}

/** The form as if these questions had not been answered, so that they are shown. */
const asOpen = (open: OpenForm, questions: readonly Question[]): OpenForm => {
  const key = draftKey(open.form, open.context.by);
  const draft = open.hiring.drafts[key];
  if (!draft) return open;
  const answers = Object.fromEntries(
    Object.entries(draft.answers).filter(([id]) => !questions.some((question) => question.id === id)),
  );
  return {
    ...open,
    hiring: { ...open.hiring, drafts: { ...open.hiring.drafts, [key]: { ...draft, answers } } },
  };
};

/** Sends a form: with the inputs of its only page, or with what the draft holds once it was confirmed. */
export async function submitForm(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  form: FormRef,
  inputs: Readonly<Record<string, unknown>>,
  confirmed: boolean,
  commandId: string,
): Promise<Reply> {
  const open = await openForm(parts, actor, ref, form);
  if (isReply(open)) return open;
  const read = readInputs(open.form.questions, inputs);
  const values = confirmed ? open.values : { ...open.values, ...read.values };
  const faults = [...read.faults, ...checkAnswers(open.form.questions, asked(open.form, values))];
  if (faults.length > 0) {
    const pages = new Set(
      faults.map(({ question }) => open.form.questions.find(({ id }) => id === question)?.page),
    );
    const again = open.form.questions.filter(({ page }) => pages.has(page));
    return present(parts, actor, asOpen(open, again), { faults, given: values });
  }
  return submit(parts, actor, open, asked(open.form, values), commandId);
}

const asked = (form: Form, values: Values): Values =>
  Object.fromEntries(
    form.questions.flatMap((question) => {
      const value = values[question.id];
      return value !== undefined && isAsked(question, values) ? [[question.id, value]] : [];
    }),
  );

type Prepared = { readonly command: Command } | { readonly key: string };

/** Two commands need the calendars before they can be decided. */
async function prepare(
  parts: ConversationParts,
  { hiring, context }: OpenForm,
  command: Command,
): Promise<Prepared> {
  if (command.type === 'PlanInterviews') {
    const planned = await proposeSeries(command, hiring, context, parts.calendars);
    if (planned.kind === 'planned') return { command: { ...command, proposals: planned.proposals } };
    return {
      key:
        planned.kind === 'infeasible'
          ? 'plan.noFit'
          : `planFault.${planned.faults[0]?.code ?? 'noApplicants'}`,
    };
  }
  if (command.type === 'BookInterviews') {
    const proposal = hiring.interviewPlan?.proposals[command.proposal - 1];
    const taken = proposal ? await slotsTaken(hiring, proposal, context.organisation, parts.calendars) : [];
    if (taken.length > 0) return { key: 'plan.taken' };
  }
  return { command };
}

async function submit(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Values,
  commandId: string,
): Promise<Reply> {
  const { form, ref } = open;
  const prepared = await prepare(parts, open, form.command(values));
  if (!('command' in prepared)) {
    const t = translatorFor(actor.language);
    return present(parts, actor, asOpen(open, form.questions), {
      given: values,
      banner: { text: wordsFor(t, prepared.key), tone: 'warning' },
    });
  }
  const drop = form.keepsAnswers ? undefined : draftKey(form, actor.person.id);
  const handled = await parts.handle(ref, prepared.command, { ...given(actor, commandId), drop });
  if (!handled) return unknownCase(actor);
  const now = { ref, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, now, handled.decision.refusal);
  if (form.form === 'planInterviews') return showForm(parts, actor, ref, { form: 'bookInterviews' });
  return statusReply(parts, actor, now, { key: `form.${form.form}.done`, tone: 'good' });
}
