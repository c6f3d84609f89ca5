import type { FormRef } from '../hiring/forms/form';
import { checkAnswers, isAsked, SKIPPED, type Question, type Value, type Values } from '../hiring/questions';
import type { CaseRef } from '../usecases/ports';
import { readInputs } from './inputs';
import { changeAnswers, keepAnswers } from './keep-answers';
import { isReply, openForm, present, withoutAnswers } from './open-form';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { withSaidWishes } from './say-wishes';

/** Opens this page again, with what was answered in the fields. */
export async function changePage(
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
  return changeAnswers(parts, actor, open, questions, commandId);
}

const withDefaults = (questions: readonly Question[], values: Values): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    questions
      .filter((question) => isAsked(question, values))
      .map((question) => [question.id, values[question.id] ?? SKIPPED]),
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
  const found = readInputs(questions, inputs);
  const said = await withSaidWishes(parts, actor, open, found.values);
  const read = { values: said.values, faults: [...found.faults, ...said.faults] };
  const others = Object.entries(open.values).filter(([id]) =>
    questions.every((question) => question.id !== id),
  );
  const values: Values = { ...Object.fromEntries(others), ...read.values };
  const asked = questions.filter((question) => isAsked(question, values));
  // Checked beside the answers of the other pages: the same person cannot have two places.
  const wrong = checkAnswers(open.form.questions, values).filter((fault) =>
    asked.some(({ id }) => id === fault.question),
  );
  // What could not be read is not also missing.
  const unread = new Set(read.faults.map(({ question }) => question));
  const faults = [...read.faults, ...wrong.filter(({ question }) => !unread.has(question))];
  if (faults.length > 0)
    return present(parts, actor, withoutAnswers(open, questions), { faults, given: read.values });
  return keepAnswers(parts, actor, open, withDefaults(asked, read.values), commandId);
}
