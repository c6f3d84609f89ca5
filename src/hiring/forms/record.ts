import { staying } from '../staying';
import { answersOf, recordKey, recordToChange } from '../answers';
import { applicantBehind, holds, subjectsOf, timesRecorded } from '../conditions';
import type { Context } from '../decision';
import type { Hiring, OwnRecord } from '../hiring';
import { planOf, ruleOf, type DuePlan, type RecordPlan, type RecordQuestion } from '../profile';
import type { Question, Value, Values } from '../questions';
import { dueDate } from '../tasks/due';
import type { LocalDate } from '../time';
import type { Form, MakeForm } from './form';
import { line } from './values';

/** What is filled in: what was recorded before, what is known from elsewhere, or a date that is counted. */
function suggestion(
  hiring: Hiring,
  context: Context,
  { id, from, proposed, suggestion: own }: RecordQuestion,
  known: OwnRecord | undefined,
  subject: string | undefined,
): Value | undefined {
  const recorded = known?.answers[id];
  if (recorded !== undefined) return recorded;
  const before =
    from &&
    (answersOf(hiring, from.task, subject)?.[from.question] ?? answersOf(hiring, from.task)?.[from.question]);
  return before ?? (proposed && counted(hiring, context, proposed, subject)) ?? own;
}

const counted = (
  hiring: Hiring,
  { profile, calendar, organisation, at }: Context,
  plan: DuePlan,
  subject: string | undefined,
): LocalDate | undefined =>
  dueDate(plan, hiring, at, { profile, calendar, zone: organisation.zone }, subject)?.date;

function optionsOf(
  hiring: Hiring,
  { organisation }: Context,
  { kind, options }: Question,
): Question['options'] {
  if (options) return options;
  if (kind === 'person' || kind === 'people') return organisation.people.map(({ id }) => id);
  return kind === 'applicant' || kind === 'applicants' ? staying(hiring) : undefined;
}

/** The largest number that is taken; as the organisation has set it where that is a rule's. */
function mostOf({ max, most }: RecordQuestion, { profile }: Context): number | undefined {
  const set = most && ruleOf(profile, most.rule)?.parameters[most.parameter];
  return typeof set === 'number' ? set : max;
}

/** The questions of a task of the profile as they are for this case and subject now. */
export const recordQuestions = (
  hiring: Hiring,
  context: Context,
  task: string,
  subject: string | undefined,
): readonly Question[] => {
  const record = planOf(context.profile, task)?.record;
  const isLetter = record?.letter !== undefined;
  const known = record && recordToChange(record, hiring.records[recordKey(task, subject)], context.by);
  return (record?.questions ?? [])
    .filter(({ where }) => where === undefined || holds(where, hiring, subject))
    .map((question): Question => ({
      ...question,
      writing: question.writing ?? (isLetter && question.kind === 'prose' ? 'letter' : undefined),
      suggestion: suggestion(hiring, context, question, known, subject),
      max: mostOf(question, context),
      options: optionsOf(hiring, context, question),
      earliest: question.notBefore
        ? counted(hiring, context, question.notBefore, subject)
        : question.earliest,
      latest: question.kind === 'date' && question.lean === 'past' ? context.today : question.latest,
    }));
};

/** The number that the next time of something that happens any number of times has. */
const nextNumber = (hiring: Hiring, task: string): string => `n${timesRecorded(hiring, task).length + 1}`;

/** Whom something is about that happens any number of times: asked with the rest while it is not known. */
const WHO = 'who';

function aboutOneOf(
  hiring: Hiring,
  context: Context,
  task: string,
  { summary, letter }: RecordPlan,
  subjects: readonly string[],
  number: string,
): Form | undefined {
  if (subjects.length === 0) return undefined;
  const who: Question = { id: WHO, kind: 'applicant', required: true, page: 1, options: subjects };
  const subjectIn = (values: Values): string => `${line(values, WHO)}-${number}`;
  return {
    form: 'recordStep',
    subject: task,
    words: task,
    questions: [who, ...recordQuestions(hiring, context, task, undefined)],
    summary: summary ?? letter !== undefined,
    personal: false,
    keepsAnswers: false,
    about: (question, values) =>
      question === WHO || values[WHO] === undefined ? undefined : applicantBehind(hiring, line(values, WHO)),
    command(values) {
      const { [WHO]: named, ...answers } = values;
      return named === undefined
        ? { type: 'RecordStep', task, values }
        : { type: 'RecordStep', task, subject: subjectIn(values), values: answers };
    },
  };
}

/** `subject` is a task of the profile, or one and whom or what it is about: `screening:a3`. */
export const recordStep: MakeForm = (hiring, context, asked) => {
  const [task = '', about] = (asked ?? '').split(':');
  const record = planOf(context.profile, task)?.record;
  if (!record) return undefined;
  const number = nextNumber(hiring, task);
  const subject = !record.onDemand ? about : about?.includes('-n') ? about : `${about ?? ''}-${number}`;
  if (record.each && !record.onDemand && subject === undefined) return undefined;
  if (record.onDemand && record.each && about === undefined)
    return aboutOneOf(hiring, context, task, record, subjectsOf(record.each, hiring), number);
  return {
    form: 'recordStep',
    subject: subject === undefined ? task : `${task}:${subject}`,
    words: task,
    questions: recordQuestions(hiring, context, task, subject),
    summary: record.summary ?? record.letter !== undefined,
    personal: record.own !== undefined,
    keepsAnswers: false,
    about: () => (subject === undefined ? undefined : applicantBehind(hiring, subject.split('-n')[0] ?? '')),
    command: (values) => ({ type: 'RecordStep', task, subject, values }),
  };
};
