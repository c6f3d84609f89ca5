import { refusedBecauseOfRole, requirementOf } from '../access';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import { commandOf, type Form } from '../forms/form';
import { draftKey, draftValues, formOf } from '../forms/forms';
import { forbiddenIn } from '../forms/forbidden';
import type { ApplicantId, FoundWords, Hiring } from '../hiring';
import { faultsOf, isStoredProse, SKIPPED, type Answer, type Value, type Values } from '../questions';
import { sameFacts } from '../same-facts';

/** Keeps some answers of a guide. Each is checked by itself; the whole is checked when it is sent. */
export function giveAnswers(hiring: Hiring, command: CommandOf<'GiveAnswers'>, context: Context): Decision {
  const form = formOf(command.form, command.subject, hiring, context);
  if (!form) return refuse('notOpenYet');
  const refused = refusedBecauseOfRole(
    hiring,
    requirementOf(commandOf(form.form), context.profile, form.words),
    context.by,
  );
  if (refused) return refused;
  const draft = draftKey(form, context.by);
  const known = hiring.drafts[draft];
  const about = aboutIn(form, { ...draftValues(known).values, ...command.values });
  const pen = penFor(hiring);
  const answers: Record<string, Answer> = {};
  const faults = Object.entries(command.values).flatMap(([id, value]) => {
    const question = form.questions.find((one) => one.id === id);
    if (!question) return [{ question: id, code: 'notAsked' as const }];
    if (value === SKIPPED || (typeof value === 'string' && value.trim() === '')) {
      answers[id] = { kind: 'skipped' };
      return question.required ? [{ question: id, code: 'missing' as const }] : [];
    }
    answers[id] = answerOf(value, question.kind === 'prose', (body) => pen.write(body, about(id)));
    return faultsOf(question, value);
  });
  if (faults.length > 0) return refuse('answersFaulty', { faults });
  if (sameFacts(known?.answers ?? {}, answers)) return accept();
  const forbidden: Record<string, FoundWords[]> = {};
  for (const { question, rule, exception, words } of forbiddenIn(
    form.questions,
    command.values,
    context.profile,
  ))
    forbidden[question] = [
      ...(forbidden[question] ?? []),
      { rule, exception, words: pen.write(words.join('», «'), about(question)) },
    ];
  return accept(
    [{ type: 'AnswersGiven', draft, answers, ...(Object.keys(forbidden).length > 0 && { forbidden }) }],
    { texts: pen.texts },
  );
}

/** Whom the answer to a question is about, so that it is erased with that applicant. */
const aboutIn =
  (form: Form, values: Values) =>
  (question: string): ApplicantId | undefined =>
    form.about?.(question, values);

const answerOf = (value: Value, isProse: boolean, write: (body: string) => string): Answer => {
  if (isStoredProse(value)) return { kind: 'text', text: value.text };
  return isProse && typeof value === 'string'
    ? { kind: 'text', text: write(value) }
    : { kind: 'value', value };
};

/** Forgets some answers, so that they are asked again. */
export function dropAnswers(hiring: Hiring, command: CommandOf<'DropAnswers'>, context: Context): Decision {
  const form = formOf(command.form, command.subject, hiring, context);
  if (!form) return accept();
  const refused = refusedBecauseOfRole(
    hiring,
    requirementOf(commandOf(form.form), context.profile, form.words),
    context.by,
  );
  if (refused) return refused;
  const draft = draftKey(form, context.by);
  const questions = command.questions.filter((id) => hiring.drafts[draft]?.answers[id] !== undefined);
  return questions.length === 0 ? accept() : accept([{ type: 'AnswersDropped', draft, questions }]);
}
