import type { Refusal, RefusalCode } from '../hiring/decision';
import { draftKey } from '../hiring/forms/forms';
import { suggestedIn, type Form, type FormId, type FormRef } from '../hiring/forms/form';
import { ONE_TIME } from '../hiring/forms/one-time';
import { encodeWishes } from '../hiring/forms/wish-code';
import type { Command } from '../hiring/commands';
import { checkAnswers, isAsked, type Values } from '../hiring/questions';
import { translatorFor } from '../text';
import type { CaseRef } from '../usecases/ports';
import { changeAction } from '../views/form';
import { refusalText } from '../views/refusal';
import { relaxationsView } from '../views/relaxations';
import { wordsFor } from '../views/words';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import { readInputs } from './inputs';
import { readerOf } from './open-case';
import { isReply, openForm, present, reopened, showForm, withoutAnswers, type OpenForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import { prepare, type Prepared } from './prepare';
import type { Reply } from './reply';
import { withSaidWishes } from './say-wishes';
import { askToSignIn, mustSignIn } from './step-up';

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
  const said = await withSaidWishes(parts, actor, open, { ...open.values, ...read.values });
  const values = confirmed ? open.values : said.values;
  const faults = [
    ...read.faults,
    ...said.faults,
    ...checkAnswers(open.form.questions, asked(open.form, values)),
  ];
  if (faults.length > 0) {
    const pages = new Set(
      faults.map(({ question }) => open.form.questions.find(({ id }) => id === question)?.page),
    );
    const again = open.form.questions.filter(({ page }) => pages.has(page));
    return present(parts, actor, withoutAnswers(open, again), { faults, given: values });
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

/** Forms whose answers are looked for in the calendars; what is found is chosen from. */
const LEADS_TO_PROPOSALS: ReadonlySet<FormId> = new Set(['planInterviews', 'moveInterviews']);

/** The whole plan with the time that was chosen for one of its interviews among its wishes: there more can give way. */
async function wholePlan(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Values,
): Promise<{ readonly open: OpenForm; readonly values: Values }> {
  const command = open.form.command(values);
  if (open.form.subject !== ONE_TIME || command.type !== 'PlanInterviews') return { open, values };
  const whole = await openForm(parts, actor, open.ref, { form: 'planInterviews' });
  if (isReply(whole)) return { open, values };
  const { wishes = {}, lead, writer, firstDay, lastDay } = command;
  const wishCode = encodeWishes({ wishes, lead, writer });
  return { open: whole, values: { ...suggestedIn(whole.form), firstDay, lastDay, wishCode } };
}

/** The form again with what stands in the way, and buttons for what would help. */
async function notYet(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Values,
  { said, why }: Exclude<Prepared, { readonly command: Command }>,
): Promise<Reply> {
  const { form, hiring } = open;
  const reply = await present(parts, actor, withoutAnswers(open, form.questions), {
    given: values,
    banner: { text: said, tone: 'warning' },
  });
  const { card } = reply;
  if (!why || !card) return { ...reply, text: said };
  const reader = await readerOf(parts, actor, open, { names: why.infeasible.applicantsWithoutTime });
  const helps = relaxationsView(reader, hiring, form, values, why.infeasible, why.optional);
  return {
    ...reply,
    text: [said, ...(helps.section.lines ?? []).map(({ text }) => text)].join('\n\n'),
    card: {
      ...card,
      sections: [helps.section, ...card.sections],
      actions: [...helps.actions, ...card.actions],
    },
  };
}

/** Gives the command that the answers make. The draft has served its purpose when the command is accepted. */
export async function submit(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Values,
  commandId: string,
): Promise<Reply> {
  const { form, ref } = open;
  const wanted = { form: form.form, subject: form.subject };
  if (mustSignIn(parts, actor, form.form)) return askToSignIn(parts, actor, { ref, form: wanted, commandId });
  const prepared = await prepare(parts, actor, open, form.command(values));
  if (!('command' in prepared)) {
    const whole = await wholePlan(parts, actor, open, values);
    return notYet(parts, actor, whole.open, whole.values, prepared);
  }
  const drop = form.keepsAnswers ? undefined : draftKey(form, actor.person.id);
  const handled = await parts.handle(ref, prepared.command, {
    organisation: actor.organisation,
    by: actor.person.id,
    commandId,
    drop,
    stored: open.stored,
  });
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok)
    return refusedSubmit(parts, actor, reopened(open, handled), handled.decision.refusal, values);
  const now = { ref, hiring: handled.hiring, context: handled.context };
  if (LEADS_TO_PROPOSALS.has(form.form)) return showForm(parts, actor, ref, { form: 'bookInterviews' });
  const words = translatorFor(actor.language, now.context.profile.words);
  return statusReply(parts, actor, now, {
    key: `form.${form.form}.done`,
    tone: 'good',
    values: form.words === undefined ? {} : { done: wordsFor(words, `task.${form.words}.done`) },
  });
}

/** Refusals that another answer can turn: the form stays open. */
const ANSWERED_WRONGLY: ReadonlySet<RefusalCode> = new Set([
  'ruleNotMet',
  'answersFaulty',
  'noSuchProposal',
  'unknownApplicant',
  'noApplicants',
]);

async function refusedSubmit(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  refusal: Refusal,
  values: Values,
): Promise<Reply> {
  const { form, hiring, ref } = open;
  if (refusal.faults) {
    const faulty = form.questions.filter(({ id }) => refusal.faults?.some(({ question }) => question === id));
    return present(parts, actor, withoutAnswers(open, faulty), { faults: refusal.faults, given: values });
  }
  // What was shown is not what stands: the one that stands is shown, and the person can decide anew.
  if (refusal.code === 'recommendationChanged' || refusal.code === 'tieChairDecides') {
    const reader = await readerOf(parts, actor, open, { names: true });
    const banner = { text: refusalText(reader, refusal), tone: 'warning' } as const;
    return showForm(parts, actor, ref, { form: form.form }, { banner });
  }
  const [first] = form.questions;
  if (!first || !ANSWERED_WRONGLY.has(refusal.code)) return refusalReply(parts, actor, open, refusal);
  const reader = await readerOf(parts, actor, open);
  const reply = await refusalReply(parts, actor, open, refusal, [
    changeAction(reader, form, hiring, first.page),
  ]);
  const goesOn = { ref, form: { form: form.form, subject: form.subject } };
  return form.summary ? { ...reply, ends: undefined, form: goesOn } : reply;
}
