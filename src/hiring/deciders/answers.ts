import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import { draftKey, formOf } from '../forms/forms';
import type { Hiring } from '../hiring';
import { faultsOf, isStoredProse, type Answer, type Value } from '../questions';

/** Keeps some answers of a guide. Each is checked by itself; the whole is checked when it is sent. */
export function giveAnswers(hiring: Hiring, command: CommandOf<'GiveAnswers'>, context: Context): Decision {
  const form = formOf(command.form, command.subject, hiring, context);
  if (!form) return refuse('notOpenYet');
  const pen = penFor(hiring);
  const answers: Record<string, Answer> = {};
  const faults = Object.entries(command.values).flatMap(([id, value]) => {
    const question = form.questions.find((one) => one.id === id);
    if (!question) return [{ question: id, code: 'notAsked' as const }];
    if (value === 'skipped' || value === '') {
      answers[id] = { kind: 'skipped' };
      return question.required ? [{ question: id, code: 'missing' as const }] : [];
    }
    answers[id] = answerOf(value, question.kind === 'prose', pen.write);
    return faultsOf(question, value);
  });
  if (faults.length > 0) return refuse('answersFaulty', { faults });
  if (Object.keys(answers).length === 0) return accept();
  return accept([{ type: 'AnswersGiven', draft: draftKey(form, context.by), answers }], { texts: pen.texts });
}

const answerOf = (value: Value, isProse: boolean, write: (body: string) => string): Answer => {
  if (isStoredProse(value)) return { kind: 'text', text: value.text };
  return isProse && typeof value === 'string'
    ? { kind: 'text', text: write(value) }
    : { kind: 'value', value };
};

/** Forgets some answers, so that they are asked again. */
export function dropAnswers(hiring: Hiring, command: CommandOf<'DropAnswers'>, context: Context): Decision {
  const form = formOf(command.form, command.subject, hiring, context);
  const draft = form && draftKey(form, context.by);
  if (draft === undefined || !hiring.drafts[draft]) return accept();
  return accept([{ type: 'AnswersDropped', draft, questions: command.questions }]);
}
