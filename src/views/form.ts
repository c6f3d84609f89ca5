import type { ActionView, CardView } from '../cards/views';
import { commandOf, type Form, type FormId } from '../hiring/forms/form';
import { formOf } from '../hiring/forms/forms';
import { ONE_TIME } from '../hiring/forms/one-time';
import type { Hiring } from '../hiring/hiring';
import { isAsked, type Question, type Values } from '../hiring/questions';
import type { Background } from './background';
import { titleOf } from './case-title';
import { fieldOf, type Given } from './form-fields';
import { answerText, formWords, questionWords } from './question-words';
import type { Reader } from './reader';
import { documentsAction, openFormAction } from './status';
import { wordsFor } from './words';

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

/** On the proposed series: one interview can get a time that somebody chooses for it. */
function oneTimeAction(reader: Reader, hiring: Hiring, { form }: Form): readonly ActionView[] {
  const ref = { form: 'planInterviews', subject: ONE_TIME } as const;
  const isOffered =
    form === 'bookInterviews' && formOf(ref.form, ref.subject, hiring, reader.context) !== undefined;
  return isOffered ? [openFormAction(reader, hiring, ref)] : [];
}

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
      ...oneTimeAction(reader, hiring, form),
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
