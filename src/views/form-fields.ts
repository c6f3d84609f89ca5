import type { CardView, FieldView } from '../cards/views';
import type { Form } from '../hiring/forms/form';
import type { Hiring } from '../hiring/hiring';
import { isStoredProse, type Fault, type Question, type Value, type Values } from '../hiring/questions';
import { faultText, optionLabel, questionWords } from './question-words';
import { textOf, type Reader } from './reader';
import { sourcesOf } from './rules';

/** Inputs carry this before the question's id, so that an answer can never be taken for anything else in a card. */
export const INPUT = 'answer_';

const inputValue = (reader: Reader, value: Value | undefined): string | undefined => {
  if (value === undefined) return undefined;
  if (isStoredProse(value)) return textOf(reader, value.text);
  return Array.isArray(value) ? value.join(',') : String(value);
};

const fieldKind = ({ kind, options }: Question): FieldView['kind'] => {
  switch (kind) {
    case 'person':
    case 'applicant':
      return 'choice';
    case 'people':
    case 'applicants':
      return 'choices';
    case 'line':
      return options ? 'choice' : 'line';
    default:
      return kind;
  }
};

/** What was answered so far, and what is wrong with it. */
export interface Given {
  readonly values: Values;
  readonly faults?: readonly Fault[] | undefined;
  readonly banner?: CardView['banner'];
}

/** What a field shows besides its question. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
  readonly value: Value | undefined;
  readonly error?: string | undefined;
  /** What an option is called. */
  readonly optionLabel: (option: string) => string;
}

/** The field that a question is answered with. */
export function fieldFor(
  reader: Reader,
  question: Question,
  { label, help, value, error, optionLabel: called }: FieldWords,
): FieldView {
  const { t } = reader;
  return {
    id: INPUT + question.id,
    kind: fieldKind(question),
    label: question.required ? label : t('guide.optionalLabel', { label }),
    help,
    value: inputValue(reader, value),
    error,
    required: question.required,
    requiredMessage: t('fault.missing'),
    placeholder: t('field.choose'),
    maxLength: question.kind === 'line' || question.kind === 'prose' ? question.max : undefined,
    min: question.kind === 'date' ? question.earliest : question.min,
    max: question.kind === 'date' ? question.latest : question.kind === 'number' ? question.max : undefined,
    options:
      question.kind === 'yesNo'
        ? [
            { value: 'true', label: t('answer.yes') },
            { value: 'false', label: t('answer.no') },
          ]
        : question.options?.map((option) => ({ value: option, label: called(option) })),
  };
}

/** The field of a form's question. */
export function fieldOf(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  question: Question,
  { values, faults = [] }: Given,
): FieldView {
  const fault = faults.find((one) => one.question === question.id);
  const source = question.rule === undefined ? '' : sourcesOf(reader, question.rule);
  const help = [questionWords(reader, hiring, form, question, 'help'), source && `(${source})`];
  return fieldFor(reader, question, {
    label: questionWords(reader, hiring, form, question, 'label'),
    help: help.filter((part) => part !== '').join(' '),
    value: values[question.id] ?? question.suggestion,
    error: fault && faultText(reader, fault),
    optionLabel: (option) => optionLabel(reader, question, option),
  });
}
