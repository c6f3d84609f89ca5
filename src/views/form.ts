import type { ActionView, CardView, FieldView } from '../cards/views';
import { commandOf, type Form, type FormId } from '../hiring/forms/form';
import { applicantBehind } from '../hiring/conditions';
import { slotIn } from '../hiring/forms/series';
import type { Hiring } from '../hiring/hiring';
import { planOf } from '../hiring/profile';
import {
  isAsked,
  isStoredProse,
  type Fault,
  type Question,
  type Value,
  type Values,
} from '../hiring/questions';
import type { Background } from './background';
import { titleOf } from './case-title';
import { applicantOf, choiceOf, dateOf, listOf, nameOf, textOf, type Reader } from './reader';
import { ruleWords, sourcesOf } from './rules';
import { slotText } from './slot-words';
import { documentsAction } from './status';
import { anyWords, wordsFor } from './words';

/** Inputs carry this before the question's id, so that an answer can never be taken for anything else in a card. */
export const INPUT = 'answer_';

/** What an option is called. */
export function optionLabel(reader: Reader, question: Question, option: string): string {
  if (question.id === 'slot') return slotText(reader, slotIn(option));
  switch (question.kind) {
    case 'person':
    case 'people':
      return nameOf(reader, option);
    case 'applicant':
      return choiceOf(reader, option);
    case 'applicants':
      return applicantOf(reader, option);
    default:
      return /^\d+$/.test(option)
        ? reader.t('plan.proposal', { number: option })
        : wordsFor(reader.t, `option.${question.id}.${option}`);
  }
}

/** An answer as it is read by people. */
export function answerText(reader: Reader, question: Question, value: Value): string {
  if (isStoredProse(value)) return textOf(reader, value.text);
  if (typeof value === 'boolean') return reader.t(value ? 'answer.yes' : 'answer.no');
  if (Array.isArray(value))
    return listOf(
      reader,
      value.map((one: string) => optionLabel(reader, question, one)),
    );
  if (question.kind === 'date' && typeof value === 'string') return dateOf(reader, value);
  if (question.options && typeof value === 'string') return optionLabel(reader, question, value);
  return String(value);
}

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

export const faultText = (reader: Reader, { code, limit }: Fault): string =>
  wordsFor(reader.t, `fault.${code}`, {
    limit: typeof limit === 'string' ? dateOf(reader, limit) : String(limit ?? ''),
  });

/** What a form is about: a topic, an applicant, a rule and an applicant; nothing for most. */
function aboutOf(reader: Reader, hiring: Hiring, { subject }: Form): string {
  if (subject === 'need' || subject === 'announcement') return reader.t(`about.${subject}`);
  const [first = '', second] = (subject ?? '').split(':');
  const who = (id: string) => {
    const applicant = applicantBehind(hiring, id.split('-n')[0] ?? id);
    return applicant === undefined ? '' : applicantOf(reader, applicant);
  };
  if (planOf(reader.context.profile, first)?.record) return who(second ?? '');
  if (reader.context.profile.rules.every(({ id }) => id !== first)) return who(first);
  const rule = ruleWords(reader, first, 'name');
  return second === undefined ? rule : reader.t('about.ruleAndApplicant', { rule, who: who(second) });
}

/** The words of one question; places of the recommendation share theirs (`place2` is `place` with the number 2). */
export function questionWords(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  question: Question,
  part: 'label' | 'help' | 'ask',
): string {
  const [, stem = question.id, place = ''] = /^([a-zA-Z]+)(\d*)$/.exec(question.id) ?? [];
  const about = aboutOf(reader, hiring, form);
  if (form.words !== undefined && question.id === 'who' && question.kind === 'applicant')
    return wordsFor(reader.t, `question.recordStep.who.${part}`);
  if (form.words !== undefined && part === 'help')
    return anyWords(reader, `question.${form.words}.${question.id}.help`, { about });
  return form.words === undefined
    ? wordsFor(reader.t, `question.${form.form}.${stem}.${part}`, { about, place })
    : wordsFor(reader.t, `question.${form.words}.${question.id}.${part}`, { about });
}

const formWords = (
  reader: Reader,
  hiring: Hiring,
  form: Form,
  part: 'title' | 'intro' | 'submit' | 'confirm',
): string => {
  if (form.words === undefined)
    return wordsFor(reader.t, `form.${form.form}.${part}`, { about: aboutOf(reader, hiring, form) });
  // The words of a profile's task are those of the task.
  const who = aboutOf(reader, hiring, form);
  const name = wordsFor(reader.t, `task.${form.words}.name`);
  return wordsFor(reader.t, `form.recordStep.${part}`, {
    about: who === '' ? name : `${name}: ${who}`,
    todo: wordsFor(reader.t, `task.${form.words}.todo`),
  });
};

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

function fieldOf(
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

export const formData = (form: Form, hiring: Hiring): Readonly<Record<string, unknown>> => ({
  caseId: hiring.id,
  form: form.form,
  ...(form.subject === undefined ? {} : { subject: form.subject }),
  at: hiring.seq,
});

const pagesIn = (questions: readonly Question[]): readonly number[] => [
  ...new Set(questions.map(({ page }) => page)),
];

/** Which page of how many it is; of pages that come only after some answers those that come by now. */
function pageText({ t }: Reader, { questions }: Form, page: number, values: Values): readonly string[] {
  const pages = pagesIn(questions.filter((question) => question.page === page || isAsked(question, values)));
  return pages.length > 1 ? [t('guide.page', { page: pages.indexOf(page) + 1, pages: pages.length })] : [];
}

export const cancelForm = (reader: Reader, form: Form, hiring: Hiring): ActionView => ({
  title: reader.t('button.cancel'),
  verb: 'LeaveForm',
  data: formData(form, hiring),
  ignoresInputs: true,
});

const backTo = (reader: Reader, form: Form, hiring: Hiring, page: number): ActionView => ({
  title: reader.t('button.back'),
  verb: 'ChangeAnswers',
  data: { ...formData(form, hiring), page },
  ignoresInputs: true,
});

/** Opens a page of a form again. */
export const changeAction = (reader: Reader, form: Form, hiring: Hiring, page: number): ActionView => ({
  ...backTo(reader, form, hiring, page),
  title: reader.t('button.change'),
});

/** What the form is, without whom it is about: read out, and shown where cards cannot be. */
const spokenOf = (reader: Reader, hiring: Hiring, { form, words }: Form): string =>
  `${titleOf(hiring, reader)}: ${words === undefined ? wordsFor(reader.t, `command.${commandOf(form)}`) : wordsFor(reader.t, `task.${words}.name`)}`;

/** Forms that decide on what stands in a document. */
const SHOWS_DOCUMENTS: ReadonlySet<FormId> = new Set([
  'signRecommendation',
  'declareImpartiality',
  'castVote',
  'approveMinutes',
]);

const documentsOf = (reader: Reader, hiring: Hiring, { form }: Form): readonly ActionView[] =>
  SHOWS_DOCUMENTS.has(form) ? [documentsAction(reader, hiring.id)] : [];

/** One page of a form. Its button sends the answers of the page; on the last page of a form without summary, it does it. */
export function formView(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  page: readonly Question[],
  background: Background,
  given: Given,
): CardView {
  const { t } = reader;
  const pages = pagesIn(form.questions);
  const number = pages.indexOf(page[0]?.page ?? 1) + 1;
  const isLast = number === pages.length;
  const more = background.view(reader);
  return {
    language: reader.language,
    kicker: [titleOf(hiring, reader), ...pageText(reader, form, page[0]?.page ?? 1, given.values)].join(
      ' · ',
    ),
    title: formWords(reader, hiring, form, 'title'),
    banner: given.banner,
    intro: number === 1 ? formWords(reader, hiring, form, 'intro') : undefined,
    ...more,
    sections: more.sections ?? [],
    fields: page
      .filter(({ aside }) => aside !== 'hidden')
      .map((question) => fieldOf(reader, hiring, form, question, given)),
    actions: [
      {
        title: isLast && !form.summary ? formWords(reader, hiring, form, 'submit') : t('button.next'),
        verb: form.summary || !isLast ? 'AnswerForm' : commandOf(form.form),
        data: { ...formData(form, hiring), page: page[0]?.page ?? 1 },
        style: 'positive',
      },
      ...(number > 1 ? [backTo(reader, form, hiring, pages[number - 2] ?? 1)] : []),
      ...documentsOf(reader, hiring, form),
      cancelForm(reader, form, hiring),
    ],
    links: [],
    speak: spokenOf(reader, hiring, form),
  };
}

/** Everything that was answered, to be confirmed before it counts. */
export function summaryView(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  values: Values,
  background: Background,
  banner?: CardView['banner'],
): CardView {
  const { t } = reader;
  const facts = form.questions.flatMap((question) => {
    const value = values[question.id];
    if (value === undefined || question.aside === 'hidden') return [];
    const label = questionWords(reader, hiring, form, question, 'label');
    return [{ label, value: answerText(reader, question, value) }];
  });
  const more = background.view(reader);
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: formWords(reader, hiring, form, 'title'),
    banner,
    intro: formWords(reader, hiring, form, 'confirm'),
    ...more,
    sections: [
      ...(more.sections ?? []),
      ...(facts.length > 0 ? [{ heading: t('guide.summary'), facts }] : []),
    ],
    fields: [],
    actions: [
      {
        title: formWords(reader, hiring, form, 'submit'),
        verb: commandOf(form.form),
        data: { ...formData(form, hiring), confirmed: true },
        style: 'positive',
      },
      ...(facts.length > 0 ? [changeAction(reader, form, hiring, form.questions[0]?.page ?? 1)] : []),
      ...documentsOf(reader, hiring, form),
      cancelForm(reader, form, hiring),
    ],
    links: [],
    speak: spokenOf(reader, hiring, form),
  };
}

const LONGEST_SUGGESTION = 300;

/**
 * A question as it is asked when answers are typed, with what it can be answered. Beside the card with the same
 * question it says no more than what the card does not.
 */
export function askText(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  question: Question,
  { besideCard }: { readonly besideCard: boolean },
): string {
  const { t } = reader;
  const options = question.options?.map(
    (option, index) => `${index + 1}. ${optionLabel(reader, question, option)}`,
  );
  const known = question.suggestion === undefined ? '' : answerText(reader, question, question.suggestion);
  const ask = questionWords(reader, hiring, form, question, 'ask');
  const suggestion = besideCard
    ? t('guide.suggestionOnCard')
    : t('guide.suggestion', { value: known.slice(0, LONGEST_SUGGESTION) });
  return [
    besideCard ? t('guide.fillOrType', { question: ask }) : ask,
    ...(options ? [t('guide.options'), ...options] : []),
    ...(known === '' ? [] : [suggestion]),
    ...(question.required || known !== '' ? [] : [t('guide.optional')]),
  ].join('\n\n');
}
