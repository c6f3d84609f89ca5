import { readCount, readDate } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import { SKIPPED, type Fault, type Question, type Value } from '../hiring/questions';
import type { LocalDate } from '../hiring/time';
import { fold } from './fold';
import { readOption, readOptions, unreadName, type Option } from './read-options';
import { answerWords } from './words/answer-words';

/**
 * What a typed answer was read as: a value that can be checked (`SKIPPED` when there is no answer), or why it could not
 * be read.
 */
type ReadAnswer = { readonly value: Value } | { readonly fault: Fault };

interface AnswerContext {
  readonly language: Language;
  readonly today: LocalDate;
  /** What can be chosen, in the order in which it was listed. */
  readonly options: readonly Option[];
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const YES = folded(answerWords.yes);
const NO = folded(answerWords.no);
const NOTHING = folded([...answerWords.no, ...answerWords.nothing]);
const SKIP = folded(answerWords.skip);

/** Whether a text is no answer. A question that need not be answered can also be met with "no" or "nothing". */
function saysNothing({ kind, required }: Question, text: string): boolean {
  if (text === '' || text === '-' || SKIP.has(fold(text))) return true;
  return !required && (kind === 'prose' || kind === 'line') && NOTHING.has(fold(text));
}

/** A whole number, whatever unit stands behind it: "45 minutter", "100 %", "to". */
function readNumber(text: string, language: Language): number | undefined {
  const [, amount = text] = /^(\S+?) ?(?:%|\p{L}+\.?)$/u.exec(text) ?? [];
  return readCount(text, language) ?? readCount(text, 'en') ?? readCount(amount, language);
}

/** A date in the person's language; people who write English to a Norwegian bot are understood as well. */
const readDay = (
  question: Question,
  text: string,
  { today, language }: AnswerContext,
): LocalDate | undefined =>
  readDate(text, today, language, question.lean) ??
  readDate(text, today, language === 'en' ? 'nb' : 'en', question.lean);

const readYesNo = (text: string): boolean | undefined => {
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
};

/** Who was meant by a name that fits nobody, or several: said with the numbers to choose from. */
function nameFault({ id }: Question, text: string, options: readonly Option[]): Fault {
  const unread = unreadName(text, options);
  if (!unread) return { question: id, code: 'notAnOption' };
  const { name, candidates } = unread;
  const numbered = candidates.map(({ place, label }) => `${place}. ${label}`).join(', ');
  return candidates.length > 0
    ? { question: id, code: 'ambiguous', limit: `«${name}»: ${numbered}` }
    : { question: id, code: 'unknownName', limit: `«${name}»` };
}

/**
 * What somebody typed as the answer to a question. Only read here, not checked against the question's limits: that is
 * the same for typing and for cards. Never throws.
 */
export function readAnswer(question: Question, text: string, context: AnswerContext): ReadAnswer {
  const answer = text.trim();
  const fault = (code: Fault['code']): ReadAnswer => ({ fault: { question: question.id, code } });
  const valueOr = (value: Value | undefined, code: Fault['code']): ReadAnswer =>
    value === undefined ? fault(code) : { value };

  if (saysNothing(question, answer)) return question.required ? fault('missing') : { value: SKIPPED };
  const { kind } = question;
  switch (kind) {
    case 'line':
      return { value: answer.replace(/\s+/g, ' ') };
    case 'prose':
      return { value: answer };
    case 'number':
      return valueOr(readNumber(answer, context.language), 'notANumber');
    case 'yesNo':
      return valueOr(readYesNo(answer), 'notYesNo');
    case 'date':
      return valueOr(readDay(question, answer, context), 'notADate');
    case 'choice':
    case 'applicant':
      return valueOr(readOption(answer, context.options), 'notAnOption');
    case 'choices':
    case 'applicants':
      return valueOr(readOptions(answer, context.options), 'notAnOption');
    case 'person':
    case 'people': {
      const read = kind === 'person' ? readOption : readOptions;
      const value = read(answer, context.options);
      return value === undefined ? { fault: nameFault(question, answer, context.options) } : { value };
    }
  }
}
