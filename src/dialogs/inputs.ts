import { parseLocalDate } from '../hiring/calendar';
import type { Fault, Question, Value } from '../hiring/questions';
import { INPUT } from '../views/form-fields';

/** The longest text that is looked at; longer ones are told so. */
const LONGEST = 20_000;

export type Read = { readonly value: Value | undefined } | { readonly fault: Fault };

/** One input of a card as a value. Cards send everything as text; an empty one is no answer. */
export function readInput(question: Question, raw: string): Read {
  const text = raw.trim();
  if (text === '') return { value: undefined };
  if (text.length > LONGEST) return { fault: { question: question.id, code: 'tooLong', limit: LONGEST } };
  switch (question.kind) {
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return Number.isFinite(value) ? { value } : { fault: { question: question.id, code: 'notANumber' } };
    }
    case 'yesNo':
      if (text !== 'true' && text !== 'false') return { fault: { question: question.id, code: 'notYesNo' } };
      return { value: text === 'true' };
    case 'date': {
      const value = parseLocalDate(text);
      return value === undefined ? { fault: { question: question.id, code: 'notADate' } } : { value };
    }
    case 'choices':
    case 'people':
    case 'applicants':
      return { value: text.split(',').map((one) => one.trim()) };
    default:
      return { value: text };
  }
}

/** The answers to some questions among everything that a card sent. */
export function readInputs(
  questions: readonly Question[],
  inputs: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, Value>>; readonly faults: readonly Fault[] } {
  const values: Record<string, Value> = {};
  const faults: Fault[] = [];
  for (const question of questions) {
    const raw = inputs[INPUT + question.id];
    if (raw === undefined || raw === null) continue;
    const read = readInput(question, typeof raw === 'string' ? raw : JSON.stringify(raw));
    if ('fault' in read) faults.push(read.fault);
    else if (read.value !== undefined) values[question.id] = read.value;
  }
  return { values, faults };
}
