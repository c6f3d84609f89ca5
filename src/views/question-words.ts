import { isLocalTime } from '../hiring/calendar';
import { applicantBehind } from '../hiring/conditions';
import type { Form } from '../hiring/forms/form';
import { slotIn } from '../hiring/forms/series';
import type { Hiring } from '../hiring/hiring';
import { planOf } from '../hiring/profile';
import { isStoredProse, type Fault, type Question, type Value } from '../hiring/questions';
import { applicantOf, choiceOf, dateOf, listOf, nameOf, textOf, type Reader } from './reader';
import { ruleWords } from './rules';
import { slotText } from './slot-words';
import { anyWords, titleKey, wordsFor } from './words';

/** What an option is called. */
export function optionLabel(reader: Reader, question: Question, option: string): string {
  if (question.id === 'slot') return slotText(reader, slotIn(option));
  if (isLocalTime(option)) return option;
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

/** What is wrong with an answer. */
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

/** The words of a form as a whole. */
export const formWords = (
  reader: Reader,
  hiring: Hiring,
  form: Form,
  part: 'title' | 'intro' | 'submit' | 'confirm',
): string => {
  if (form.words === undefined)
    return wordsFor(reader.t, part === 'title' ? titleKey(form) : `form.${form.form}.${part}`, {
      about: aboutOf(reader, hiring, form),
    });
  // The words of a profile's task are those of the task.
  const who = aboutOf(reader, hiring, form);
  const name = wordsFor(reader.t, `task.${form.words}.name`);
  return wordsFor(reader.t, `form.recordStep.${part}`, {
    about: who === '' ? name : `${name}: ${who}`,
    todo: wordsFor(reader.t, `task.${form.words}.todo`),
  });
};

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
