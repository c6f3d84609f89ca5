import { refusedBeforehand } from '../decide';
import { subjectsOf } from '../conditions';
import type { Context } from '../decision';
import type { Hiring } from '../hiring';
import type { TaskId } from '../profile';
import { progressOf, tasksPlanned } from '../tasks/finished';
import { commandOf, aboutOf, type FormRef } from './form';
import { formOf, isFormId } from './forms';
import { SECOND } from './series';

/** A form as one word, for a list of forms: `recordStep accessRequest`. */
export const formRef = ({ form, subject }: FormRef): string =>
  subject === undefined ? form : `${form} ${subject}`;

/** The form that such a word names, or undefined when it names none. */
export function formRefOf(word: string): FormRef | undefined {
  const [form = '', subject] = word.split(' ');
  return isFormId(form) ? { form, subject } : undefined;
}

/** A second round of interviews is nobody's task until somebody wants it. */
const SECOND_ROUND: FormRef = { form: 'planInterviews', subject: SECOND };

/** What happens to real cases, in the order in which it is offered. */
const TURNS: readonly FormRef['form'][] = [
  'resume',
  'meetAgain',
  'moveInterviews',
  'cancelInterview',
  'extendDeadline',
  'advertiseAgain',
  'withdrawApplicant',
  'findNobodyQualified',
  'handOver',
  'putOnHold',
  'moveToNewRules',
  'cancelHiring',
];

/** One's own records beside those of others: each of them, until what they are for is done. */
function ownRecords(hiring: Hiring, { profile }: Context): readonly FormRef[] {
  const tasks = tasksPlanned(profile);
  const isOpen = (id: TaskId): boolean => {
    const task = tasks.get(id);
    return task !== undefined && ['open', 'waiting'].includes(progressOf(hiring, profile)(task).state);
  };
  return [...tasks.values()].flatMap(({ plan: { id, record } }) =>
    record?.own && record.each && record.own.shownAt.some(isOpen)
      ? subjectsOf(record.each, hiring).map((about): FormRef => ({
          form: 'recordStep',
          subject: `${id}:${about}`,
        }))
      : [],
  );
}

/**
 * The forms that this person can fill in whenever there is a reason to: what is recorded when it happens, what
 * everybody records for themselves, and what happens to real cases.
 */
export function formsAnytime(hiring: Hiring, context: Context): readonly FormRef[] {
  const onDemand = context.profile.steps
    .flatMap(({ tasks }) => tasks)
    .filter(({ record }) => record?.onDemand === true)
    .map(({ id }): FormRef => ({ form: 'recordStep', subject: id }));
  return [
    ...onDemand,
    ...ownRecords(hiring, context),
    SECOND_ROUND,
    ...TURNS.map((form): FormRef => ({ form })),
  ].filter(
    (ref) =>
      refusedBeforehand(hiring, commandOf(ref.form), context, aboutOf(ref)) === undefined &&
      formOf(ref.form, ref.subject, hiring, context) !== undefined,
  );
}
