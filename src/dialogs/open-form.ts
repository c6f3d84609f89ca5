import type { CardView } from '../cards/views';
import type { Refusal } from '../hiring/decision';
import { draftKey, draftValues, formOf, nextPage } from '../hiring/forms/forms';
import { commandOf, aboutOf, type Form, type FormRef } from '../hiring/forms/form';
import type { TextId } from '../hiring/hiring';
import {
  isAsked,
  isStoredProse,
  type Fault,
  type Question,
  type Value,
  type Values,
} from '../hiring/questions';
import { ableVoters, votersOf } from '../hiring/tasks/definitions';
import type { CaseRef } from '../usecases/ports';
import { backgroundOf } from '../views/background';
import { formView, summaryView } from '../views/form';
import { askText, faultText } from '../views/question-words';
import { refusedHere } from './beforehand';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import { openCase, readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** A form of a case as it stands for one person: what is answered, and what was left out. */
export interface OpenForm extends OpenCase {
  readonly form: Form;
  readonly values: Values;
  readonly skipped: ReadonlySet<string>;
}

/** Why there is nothing to fill in for this person, where the case itself is open to them. */
function refusedForm({ form }: FormRef, { hiring, context }: OpenCase): Refusal | undefined {
  if (form !== 'castVote' || !hiring.council || hiring.council.outcome) return undefined;
  if (!votersOf(hiring).includes(context.by)) return { code: 'notOnCouncil' };
  if (!ableVoters(hiring).includes(context.by)) return { code: 'disqualified' };
  return hiring.council.impartiality[context.by] ? undefined : { code: 'declareFirst' };
}

/** The case and the form in it; a reply when there is no such case, or no such form any more. */
export async function openForm(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  wanted: FormRef,
): Promise<OpenForm | Reply> {
  const open = await openCase(parts, actor, ref);
  if (!open) return unknownCase(actor);
  const refusal =
    refusedHere(parts, actor, open, commandOf(wanted.form), aboutOf(wanted)) ?? refusedForm(wanted, open);
  if (refusal) return refusalReply(parts, actor, open, refusal);
  const form = formOf(wanted.form, wanted.subject, open.hiring, open.context);
  if (!form) return statusReply(parts, actor, open, { key: 'form.nothingLeft', tone: 'accent' });
  return { ...open, form, ...draftValues(open.hiring.drafts[draftKey(form, actor.person.id)]) };
}

export const isReply = (opened: OpenForm | Reply): opened is Reply => !('hiring' in opened);

/** The open form with the case as it is after something was saved. */
export const reopened = (
  open: OpenForm,
  { hiring, context }: Pick<OpenCase, 'hiring' | 'context'>,
): OpenForm => ({
  ...open,
  stored: undefined,
  hiring,
  context,
  ...draftValues(hiring.drafts[draftKey(open.form, context.by)]),
});

/** The form as if these questions had not been answered, so that they are shown. */
export function withoutAnswers(open: OpenForm, questions: readonly Question[]): OpenForm {
  const key = draftKey(open.form, open.context.by);
  const draft = open.hiring.drafts[key];
  if (!draft) return open;
  const answers = Object.fromEntries(
    Object.entries(draft.answers).filter(([id]) => !questions.some((question) => question.id === id)),
  );
  const drafts = { ...open.hiring.drafts, [key]: { ...draft, answers } };
  return { ...open, hiring: { ...open.hiring, drafts } };
}

const textsIn = (values: readonly (Value | undefined)[]): readonly TextId[] =>
  values.flatMap((value) => (value !== undefined && isStoredProse(value) ? [value.text] : []));

export interface Said {
  readonly faults?: readonly Fault[] | undefined;
  /** What the person wrote just now, kept in the fields whether it could be taken or not. */
  readonly given?: Values | undefined;
  readonly banner?: CardView['banner'];
  /** Only ask: the card with the page was shown already. */
  readonly quiet?: boolean | undefined;
}

/** The form as it stands: its next page with the first question as a sentence, or the summary when all is answered. */
export async function present(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  said: Said = {},
): Promise<Reply> {
  const { hiring, context, form, ref } = open;
  const page = nextPage(form, hiring, actor.person.id);
  // What was wrong is asked again, even where an earlier page is still open.
  const faulty = form.questions.find(({ id }) => id === said.faults?.[0]?.question);
  const next = faulty ?? page[0];
  const background = backgroundOf(hiring, form, context.profile, next ? 'toAnswer' : 'toConfirm');
  const suggestions = form.questions.map(({ suggestion }) => suggestion);
  const reader = await readerOf(parts, actor, open, {
    names: background.names,
    texts: [...background.texts, ...textsIn(Object.values(open.values)), ...textsIn(suggestions)],
  });
  const goesOn = { ref, form: { ref, form: { form: form.form, subject: form.subject } } };
  const values = { ...open.values, ...said.given };
  if (!next) {
    const card = summaryView(reader, hiring, form, values, background, said.banner);
    const how = form.questions.length > 0 ? 'guide.typeToConfirm' : 'guide.typeToConfirmOnly';
    return { card, text: reader.t(how), ...goesOn };
  }
  const whole = form.questions.filter((question) => question.page === next.page && isAsked(question, values));
  const isQuiet = said.quiet === true;
  const card = isQuiet
    ? undefined
    : formView(reader, hiring, form, whole, background, {
        values,
        faults: said.faults,
        banner: said.banner,
      });
  const fault = said.faults?.[0];
  const ask = askText(reader, hiring, form, next, { besideCard: !isQuiet });
  const text = fault ? [faultText(reader, fault), ask, reader.t('guide.wayOut')].join('\n\n') : ask;
  return { card, text, ...goesOn };
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
