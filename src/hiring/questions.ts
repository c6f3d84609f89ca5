import { isLocalDate } from './calendar';
import type { TextId } from './hiring';
import type { LocalDate } from './time';
import type { Writing } from './wording/wording';

/** Prose that was put aside already, with an earlier answer. */
export interface StoredProse {
  readonly text: TextId;
}

/** Free text as it was written, or where it was put. */
export type Prose = string | StoredProse;

/** What a question can be answered with, once read. */
export type Value = string | number | boolean | readonly string[] | StoredProse;

export const isStoredProse = (value: Value): value is StoredProse =>
  typeof value === 'object' && !Array.isArray(value);

/** An answer as a draft keeps it: prose is put aside as a text of its own. */
export type Answer =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'text'; readonly text: TextId }
  | { readonly kind: 'skipped' };

export type QuestionKind =
  | 'line'
  | 'prose'
  | 'date'
  | 'number'
  | 'yesNo'
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'applicant'
  | 'applicants';

/** One question of a guide, as data. Its words are in `text/` under `question.<form>.<id>`. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  /** Questions of one page stand on one card. */
  readonly page: number;
  /** Longest text, or largest number. */
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly options?: readonly string[] | undefined;
  /** Whether a date without a year is meant to lie ahead or behind. */
  readonly lean?: 'past' | 'future' | undefined;
  readonly earliest?: LocalDate | undefined;
  readonly latest?: LocalDate | undefined;
  /** Asked only when an earlier question has this answer. */
  readonly when?: { readonly question: string; readonly is: Value } | undefined;
  /** Must be answered as well when one of these is. */
  readonly neededWith?: readonly string[] | undefined;
  /** Must not have the same answer as any of these. */
  readonly differsFrom?: readonly string[] | undefined;
  /** What is filled in beforehand, so that nothing is asked twice. */
  readonly suggestion?: Value | undefined;
  /** What kind of text the answer becomes: its words are checked. */
  readonly writing?: Writing | undefined;
  /**
   * Not asked for when answers are typed, where it can be said at any time: it stands on the card only, or (`hidden`)
   * is kept by the program itself.
   */
  readonly aside?: 'card' | 'hidden' | undefined;
  /** The rule that makes the question necessary. */
  readonly rule?: string | undefined;
}

/** Why an answer could not be taken; becomes a sentence beside the field. */
export interface Fault {
  readonly question: string;
  readonly code:
    | 'missing'
    | 'tooLong'
    | 'notADate'
    | 'tooEarly'
    | 'tooLate'
    | 'notANumber'
    | 'tooSmall'
    | 'tooLarge'
    | 'notAnOption'
    | 'notYesNo'
    | 'notAsked'
    | 'tooMany'
    | 'ambiguous'
    | 'unknownName'
    | 'notUnderstood'
    | 'twice';
  readonly limit?: number | string | undefined;
}

/** Stands for an answer that was left out on purpose; nobody can write it. */
export const SKIPPED = '\u0000skipped';

export type Values = Readonly<Record<string, Value>>;

export const LONGEST = { line: 200, prose: 8000 } as const;

/** Whether the question is asked, given the answers so far. */
export function isAsked(question: Question, values: Values): boolean {
  return question.when === undefined || values[question.when.question] === question.when.is;
}

/** The questions that are asked and have neither an answer nor been skipped, on all pages. */
export const unanswered = (
  questions: readonly Question[],
  values: Values,
  skipped: ReadonlySet<string>,
): readonly Question[] =>
  questions.filter(
    (q) => q.aside === undefined && isAsked(q, values) && values[q.id] === undefined && !skipped.has(q.id),
  );

/**
 * The questions that come next: the first page with a question that is asked and has no answer.
 * Empty when everything has been answered or skipped.
 */
export function nextQuestions(
  questions: readonly Question[],
  values: Values,
  skipped: ReadonlySet<string>,
): readonly Question[] {
  const open = unanswered(questions, values, skipped);
  const page = open[0]?.page;
  return open.filter((q) => q.page === page);
}

const isBlank = (value: Value | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The faults of one answer; an absent answer to a required question is a fault as well. */
export function faultsOf(question: Question, value: Value | undefined): readonly Fault[] {
  const fault = (code: Fault['code'], limit?: number | string): Fault[] => [
    { question: question.id, code, limit },
  ];
  if (value === undefined || isBlank(value)) return question.required ? fault('missing') : [];
  switch (question.kind) {
    case 'line':
    case 'prose': {
      const max = question.max ?? LONGEST[question.kind];
      if (question.kind === 'prose' && isStoredProse(value)) return [];
      return typeof value !== 'string' ? fault('missing') : value.length > max ? fault('tooLong', max) : [];
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isInteger(value)) return fault('notANumber');
      if (question.min !== undefined && value < question.min) return fault('tooSmall', question.min);
      return question.max !== undefined && value > question.max ? fault('tooLarge', question.max) : [];
    case 'yesNo':
      return typeof value === 'boolean' ? [] : fault('notYesNo');
    case 'date':
      if (typeof value !== 'string' || !isLocalDate(value)) return fault('notADate');
      if (question.earliest !== undefined && value < question.earliest)
        return fault('tooEarly', question.earliest);
      return question.latest !== undefined && value > question.latest
        ? fault('tooLate', question.latest)
        : [];
    case 'choice':
    case 'person':
    case 'applicant':
      return typeof value === 'string' && question.options?.includes(value) === true
        ? []
        : fault('notAnOption');
    case 'choices':
    case 'people':
    case 'applicants': {
      if (!Array.isArray(value)) return fault('notAnOption');
      const chosen: readonly unknown[] = value;
      if (new Set(chosen).size !== chosen.length) return fault('twice');
      if (question.max !== undefined && chosen.length > question.max) return fault('tooMany', question.max);
      return chosen.every((one) => typeof one === 'string' && question.options?.includes(one))
        ? []
        : fault('notAnOption');
    }
  }
}

/** The faults of an answer beside the others: left out although another one needs it, or the same as another one. */
function faultsBeside(question: Question, values: Values): readonly Fault[] {
  const { id, neededWith = [], differsFrom = [] } = question;
  const value = values[id];
  if (isBlank(value))
    return neededWith.some((other) => !isBlank(values[other])) ? [{ question: id, code: 'missing' }] : [];
  return differsFrom.some((other) => values[other] === value) ? [{ question: id, code: 'twice' }] : [];
}

/** The faults of all answers together: those that are asked must be there and right, and no others may be. */
export function checkAnswers(questions: readonly Question[], values: Values): readonly Fault[] {
  const known = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id): Fault => ({ question: id, code: 'notAsked' }));
  return [
    ...unknown,
    ...questions
      .filter((q) => isAsked(q, values))
      .flatMap((q) => {
        const own = faultsOf(q, values[q.id]);
        return own.length > 0 ? own : faultsBeside(q, values);
      }),
  ];
}
