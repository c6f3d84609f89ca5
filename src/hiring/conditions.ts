import { stays, staying } from './staying';
import { answersOf, othersAnswers } from './answers';
import { isSecond, stands } from './interview-series';
import type { ApplicantId, Hiring, Interview } from './hiring';
import type { Value } from './questions';
import type { TaskId } from './profile';

/** Something that holds in a case or not, as data. About a subject where a task is done for each of several. */
export type Condition =
  /** An answer is this one, or one of these. */
  | { readonly task: TaskId; readonly question: string; readonly is: Value | readonly Value[] }
  /** The question was answered at all. */
  | { readonly task: TaskId; readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Groups that something can be recorded about, one by one. */
export type SubjectGroup =
  | 'applicants'
  | 'withholding'
  | 'shortlisted'
  | 'notShortlisted'
  | 'interviewed'
  | 'calledAgain'
  | 'recommended'
  | 'chosen'
  | 'notChosen'
  | 'references';

/** Everyone of a group, or every time that a task was recorded; only those for whom the condition holds. */
export interface Subjects {
  readonly of: SubjectGroup | { readonly records: TaskId };
  readonly where?: Condition | undefined;
}

/** Whether an answer, or one of several, is this one or one of these. */
function isOneOf(value: Value | undefined, is: Value | readonly Value[]): boolean {
  if (Array.isArray(value)) return value.some((one) => one === is || (Array.isArray(is) && is.includes(one)));
  return Array.isArray(is) ? value !== undefined && (is as readonly Value[]).includes(value) : value === is;
}

/** Whether a condition holds. What has not been answered yet does not. */
export function holds(condition: Condition, hiring: Hiring, subject?: string): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, hiring, subject));
  if ('any' in condition) return condition.any.some((one) => holds(one, hiring, subject));
  if ('not' in condition) return !holds(condition.not, hiring, subject);
  // What was not recorded about this subject may have been recorded once for the case.
  const { task, question } = condition;
  const last = (answersOf(hiring, task, subject) ?? answersOf(hiring, task))?.[question];
  // Where everybody keeps their own, it is enough that one of them has answered so.
  const oneOf = (fits: (value: Value | undefined) => boolean): boolean =>
    fits(last) || othersAnswers(hiring, task, subject).some((answers) => fits(answers[question]));
  return 'answered' in condition
    ? oneOf((value) => value !== undefined) === condition.answered
    : oneOf((value) => isOneOf(value, condition.is));
}

const interviewedIn = new WeakMap<
  Hiring['interviews'],
  { readonly applicants: Hiring['applicants']; readonly ids: readonly ApplicantId[] }
>();

/** Those who have, or had, an interview and did not withdraw. Many tasks ask for them, and seldom do they change. */
export function interviewed(hiring: Hiring): readonly ApplicantId[] {
  const { interviews, applicants } = hiring;
  const known = interviewedIn.get(interviews);
  if (known?.applicants === applicants) return known.ids;
  const ids = Object.keys(interviews).filter((id) => stays(hiring, id));
  interviewedIn.set(interviews, { applicants, ids });
  return ids;
}

/** Whether there is a second interview; one that was called off and never held is none. */
const isCalledAgain = (interview: Interview | undefined): boolean =>
  interview !== undefined && isSecond(interview) && (stands(interview) || interview.record !== undefined);

function groupOf(group: SubjectGroup, hiring: Hiring): readonly string[] {
  const shortlist = hiring.shortlist?.applicants ?? [];
  const chosen = hiring.decision?.chosen ?? [];
  switch (group) {
    case 'applicants':
      return staying(hiring);
    case 'withholding':
      return Object.keys(hiring.applicants).filter((id) => hiring.applicants[id]?.withholdRequested === true);
    case 'shortlisted':
      return shortlist.filter((id) => stays(hiring, id));
    case 'notShortlisted':
      return hiring.shortlist ? staying(hiring).filter((id) => !shortlist.includes(id)) : [];
    case 'interviewed':
      return interviewed(hiring);
    case 'calledAgain':
      return interviewed(hiring).filter((id) => isCalledAgain(hiring.interviews[id]));
    case 'recommended':
      return hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? [];
    case 'chosen':
      return chosen;
    case 'notChosen':
      return staying(hiring).filter((id) => !chosen.includes(id));
    case 'references':
      return Object.keys(hiring.references);
  }
}

/** The times that a task was recorded, oldest first. */
export const timesRecorded = (hiring: Hiring, task: TaskId): readonly string[] =>
  Object.keys(hiring.records)
    .filter((key) => key.startsWith(`${task}:`))
    .map((key) => key.slice(task.length + 1));

/** Everybody and everything that a task is done for, one by one. */
export function subjectsOf({ of, where }: Subjects, hiring: Hiring): readonly string[] {
  const all = typeof of === 'string' ? groupOf(of, hiring) : timesRecorded(hiring, of.records);
  return where === undefined ? all : all.filter((subject) => holds(where, hiring, subject));
}

/** The applicant that a subject is, that a reference is about, or about whom something was recorded again and again. */
export function applicantBehind(
  { applicants, references }: Hiring,
  subject: string,
): ApplicantId | undefined {
  const [about = ''] = subject.split('-n');
  return references[about]?.applicant ?? (applicants[about] ? about : undefined);
}

/** The applicants behind what forms and rules are about, each once; `task:a1` is about both of its parts. */
export const applicantsBehind = (hiring: Hiring, subjects: readonly string[]): readonly ApplicantId[] => [
  ...new Set(
    subjects.flatMap((subject) => subject.split(':')).flatMap((one) => applicantBehind(hiring, one) ?? []),
  ),
];
