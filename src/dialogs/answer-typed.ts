import { suggestedIn, type FormRef } from '../hiring/forms/form';
import { SKIPPED, unanswered, type Question, type Value } from '../hiring/questions';
import type { CaseRef } from '../usecases/ports';
import { answerText, optionLabel, questionWords } from '../views/question-words';
import { changeAnswers, keepAnswers, openQuestion } from './keep-answers';
import { readerOf } from './open-case';
import { isReply, openForm, present, type OpenForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import { readAnswer } from './read-answer';
import { readOption } from './read-options';
import type { Reply } from './reply';
import { saidWishes } from './say-wishes';
import { submit, submitForm } from './submit-form';

/** One typed message in the middle of a form. */
export interface TypedAnswer {
  readonly ref: CaseRef;
  readonly form: FormRef;
  readonly text: string;
  readonly commandId: string;
}

const answeredIn = ({ form, values }: OpenForm): readonly Question[] =>
  form.questions.filter(({ id }) => values[id] !== undefined);

/** Wishes are kept with the form's other answers; above proposals, the calendars are looked through again with them. */
async function heardWishes(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  wished: Readonly<Record<string, Value>>,
  commandId: string,
): Promise<Reply> {
  if (open.form.form !== 'bookInterviews') {
    const page = openQuestion(open, actor)?.page;
    return keepAnswers(parts, actor, open, forForm(open, wished), commandId, page);
  }
  const moving = open.hiring.interviewPlan?.moving !== undefined;
  const again = await openForm(parts, actor, open.ref, {
    form: moving ? 'moveInterviews' : 'planInterviews',
  });
  if (isReply(again)) return again;
  const moved = open.hiring.interviewPlan?.moving;
  const values = {
    ...suggestedIn(again.form),
    ...(moved ? { applicants: moved } : {}),
    ...forForm(again, wished),
  };
  return submit(parts, actor, again, values, commandId);
}

const forForm = ({ form }: OpenForm, values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => form.questions.some((one) => one.id === id)));

/** What a typed message does in the form that it is about. */
type InForm = (
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  typed: Pick<TypedAnswer, 'text' | 'commandId'>,
) => Promise<Reply>;

/** Opens the form first; one that cannot be opened is answered with why. */
const opened =
  (act: InForm) =>
  async (parts: ConversationParts, actor: Actor, typed: TypedAnswer): Promise<Reply> => {
    const open = await openForm(parts, actor, typed.ref, typed.form);
    return isReply(open) ? open : act(parts, actor, open, typed);
  };

const answer: InForm = async (parts, actor, open, { text, commandId }) => {
  const said = await saidWishes(parts, actor, open, text);
  if (said && said.unread.length === 0) return heardWishes(parts, actor, open, said.values, commandId);
  const question = openQuestion(open, actor);
  if (!question) return changeNamed(parts, actor, open, text, commandId);
  const reader = await readerOf(parts, actor, open, {
    names: question.kind === 'applicant' || question.kind === 'applicants',
  });
  const options = (question.options ?? []).map((value) => ({
    value,
    label: optionLabel(reader, question, value),
  }));
  const read = readAnswer(question, text, { language: actor.language, today: open.context.today, options });
  if ('fault' in read) return present(parts, actor, open, { faults: [read.fault], quiet: true });
  return keepAnswers(parts, actor, open, { [question.id]: read.value }, commandId, question.page);
};

const skip: InForm = async (parts, actor, open, { commandId }) => {
  const question = openQuestion(open, actor);
  if (!question) return present(parts, actor, open);
  const value = question.suggestion ?? SKIPPED;
  return keepAnswers(parts, actor, open, { [question.id]: value }, commandId, question.page);
};

const back: InForm = async (parts, actor, open, { commandId }) => {
  const before = open.form.questions.filter(
    ({ id }) => open.values[id] !== undefined || open.skipped.has(id),
  );
  const last = before.at(-1);
  return last ? changeAnswers(parts, actor, open, [last.id], commandId) : present(parts, actor, open);
};

/** A typed answer to the next question; above a summary, the number or name of the answer that should be changed. */
export const answerTyped = opened(answer);

/** Leaves the next question unanswered, or takes what was suggested. */
export const skipTyped = opened(skip);

/** Asks the question before the open one again. */
export const backTyped = opened(back);

/** "Yes": confirms the summary, takes what was suggested, or is the answer to the question that is open. */
export const confirmTyped = opened(async (parts, actor, open, typed) => {
  const { commandId } = typed;
  const question = openQuestion(open, actor);
  if (!question) return submitForm(parts, actor, open.ref, open.form, {}, true, commandId);
  return question.suggestion === undefined || question.kind === 'yesNo'
    ? answer(parts, actor, open, typed)
    : keepAnswers(parts, actor, open, { [question.id]: question.suggestion }, commandId, question.page);
});

/** Leaves every question unanswered that may be, or takes what was suggested, up to the next that has to be answered. */
export const skipRestTyped = opened(async (parts, actor, open, typed) => {
  const left = unanswered(open.form.questions, open.values, open.skipped);
  const needed = left.findIndex(({ required, suggestion }) => required && suggestion === undefined);
  const skipped = needed < 0 ? left : left.slice(0, needed);
  // One that has to be answered is asked for as "skip" would ask for it.
  if (skipped.length === 0) return skip(parts, actor, open, typed);
  const values = Object.fromEntries(skipped.map(({ id, suggestion }) => [id, suggestion ?? SKIPPED]));
  return keepAnswers(parts, actor, open, values, typed.commandId);
});

/** "Change": which answer? Before all is answered, the last one. */
export const changeTyped = opened(async (parts, actor, open, typed) => {
  if (openQuestion(open, actor)) return back(parts, actor, open, typed);
  const [only, ...more] = answeredIn(open);
  if (!only) return present(parts, actor, open);
  return more.length === 0
    ? changeAnswers(parts, actor, open, [only.id], typed.commandId)
    : askWhich(parts, actor, open);
});

async function labelled(parts: ConversationParts, actor: Actor, open: OpenForm) {
  const texts = Object.values(open.values).flatMap((value) =>
    typeof value === 'object' && 'text' in value ? [value.text] : [],
  );
  const reader = await readerOf(parts, actor, open, { names: true, texts });
  const answers = answeredIn(open).map((question) => {
    const value = open.values[question.id];
    return {
      value: question.id,
      label: questionWords(reader, open.hiring, open.form, question, 'label'),
      answer: value === undefined ? '' : answerText(reader, question, value),
    };
  });
  return { reader, answers };
}

const LONGEST_ANSWER = 80;

async function askWhich(parts: ConversationParts, actor: Actor, open: OpenForm): Promise<Reply> {
  const { reader, answers } = await labelled(parts, actor, open);
  const lines = answers.map(
    ({ label, answer }, index) => `${index + 1}. ${label}: ${answer.slice(0, LONGEST_ANSWER)}`,
  );
  const { ref, form } = open;
  return { text: [reader.t('guide.changeWhich'), ...lines].join('\n\n'), ref, form: { ref, form } };
}

async function changeNamed(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  text: string,
  commandId: string,
): Promise<Reply> {
  const { answers } = await labelled(parts, actor, open);
  const named = readOption(text, answers);
  return named === undefined
    ? present(parts, actor, open)
    : changeAnswers(parts, actor, open, [named], commandId);
}
