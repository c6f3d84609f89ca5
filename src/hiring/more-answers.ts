import type { Pen } from './decision';
import type { ApplicantId, MoreAnswers } from './hiring';
import { isAsked, isStoredProse, type Question, type Value, type Values } from './questions';

/**
 * The answers to these questions as a case keeps them: prose is put aside; what is not asked is left out. `beside` are
 * answers that have places of their own, on which a question can depend.
 */
export function writeMore(
  pen: Pen,
  questions: readonly Question[],
  values: Values,
  about?: ApplicantId,
  beside: Values = {},
): MoreAnswers {
  const kept: Record<string, Value> = {};
  for (const question of questions) {
    const value = values[question.id];
    if (value === undefined || value === '' || !isAsked(question, { ...beside, ...values })) continue;
    const isNew = question.kind === 'prose' && typeof value === 'string' && !isStoredProse(value);
    kept[question.id] = isNew ? { text: pen.write(value, about) } : value;
  }
  return kept;
}

/** The same for answers that need not be there. */
export const writeMoreOf = (
  pen: Pen,
  questions: readonly Question[],
  values: Values | undefined,
  about?: ApplicantId,
  beside?: Values,
): MoreAnswers | undefined =>
  values === undefined ? undefined : writeMore(pen, questions, values, about, beside);

/** Of a guide's answers those to questions that have no place of their own; undefined when there are none. */
export function moreOf(
  questions: readonly Question[],
  values: Values,
  own: readonly string[],
): Values | undefined {
  const more = questions.filter(({ id }) => !own.includes(id) && values[id] !== undefined);
  if (more.length === 0) return undefined;
  return Object.fromEntries(more.map(({ id }) => [id, values[id] as Value]));
}
