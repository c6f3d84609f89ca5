import { interviewed } from '../conditions';
import type { Context } from '../decision';
import { lacksRecord } from '../interview-series';
import type { ApplicantId, Draft, Hiring } from '../hiring';
import type { PersonId } from '../people';
import { planOf, type Profile, type TaskId } from '../profile';
import { subjectsFor } from '../tasks/records';
import { nextQuestions, type Question, type Values } from '../questions';
import { documentSubjects } from '../rules/documents';
import { referencesOf, referenceSubjects } from '../rules/references';
import {
  approveMinutes,
  cancelHiring,
  castVote,
  closeVote,
  declareImpartiality,
  meetAgain,
  sendToCouncil,
  signRecommendation,
  writeRecommendation,
} from './decision';
import { recordStep } from './record';
import {
  advertiseAgain,
  extendDeadline,
  findNobodyQualified,
  handOver,
  moveToNewRules,
  putOnHold,
  resume,
  withdrawApplicant,
} from './turns';
import type { Form, FormId, FormRef, MakeForm } from './form';
import { answerOffer, chooseNext, closeHiring, decide } from './outcome';
import { assessNeed, confirmDiscussion, draftAnnouncement, publish, registerInPrim } from './preparation';
import {
  checkDocuments,
  chooseForInterview,
  justifyShortfall,
  makeExtendedList,
  recordInterview,
  recordReference,
} from './selection';
import { bookInterviews, cancelInterview, moveInterviews, planInterviews } from './series';

const makers: Readonly<Record<FormId, MakeForm>> = {
  assessNeed,
  confirmDiscussion,
  draftAnnouncement,
  registerInPrim,
  publish,
  makeExtendedList,
  chooseForInterview,
  planInterviews,
  bookInterviews,
  moveInterviews,
  cancelInterview,
  recordInterview,
  checkDocuments,
  recordReference,
  justifyShortfall,
  writeRecommendation,
  signRecommendation,
  sendToCouncil,
  declareImpartiality,
  castVote,
  closeVote,
  meetAgain,
  approveMinutes,
  recordStep,
  decide,
  answerOffer,
  chooseNext,
  closeHiring,
  extendDeadline,
  advertiseAgain,
  findNobodyQualified,
  withdrawApplicant,
  handOver,
  putOnHold,
  resume,
  moveToNewRules,
  cancelHiring,
};

export const isFormId = (text: string): text is FormId => Object.hasOwn(makers, text);

/** The form as it is for this case and person now, or undefined when there is none. */
export const formOf = (
  id: string,
  subject: string | undefined,
  hiring: Hiring,
  context: Context,
): Form | undefined => (isFormId(id) ? makers[id](hiring, context, subject) : undefined);

/** Where the answers of a form are kept while it is not finished. */
export const draftKey = ({ form, subject, personal }: Form, by: PersonId): string =>
  [form, subject === undefined ? '' : `:${subject}`, personal ? `@${by}` : ''].join('');

/** The values of a draft; prose stays where it was put. */
export function draftValues(draft: Draft | undefined): {
  readonly values: Values;
  readonly skipped: ReadonlySet<string>;
} {
  const values: Record<string, Values[string]> = {};
  const skipped = new Set<string>();
  for (const [id, answer] of Object.entries(draft?.answers ?? {})) {
    if (answer.kind === 'skipped') skipped.add(id);
    else values[id] = answer.kind === 'text' ? { text: answer.text } : answer.value;
  }
  return { values, skipped };
}

/** The next page of a form for this person; empty when all is answered. */
export function nextPage(form: Form, hiring: Hiring, by: PersonId): readonly Question[] {
  const { values, skipped } = draftValues(hiring.drafts[draftKey(form, by)]);
  return nextQuestions(form.questions, values, skipped);
}

const perApplicant = (form: FormId, applicants: readonly ApplicantId[]): readonly FormRef[] =>
  applicants.map((subject) => ({ form, subject }));

const isComplete = ({ documents }: Hiring, applicant: ApplicantId): boolean => {
  const known = documents[applicant];
  return known !== undefined && known.diplomas !== 'missing' && known.certificates !== 'missing';
};

/** The tasks whose form is not the one with their own name. */
const formsByTask: Readonly<
  Partial<Record<string, (hiring: Hiring, profile: Profile) => readonly FormRef[]>>
> = {
  discussNeed: () => [{ form: 'confirmDiscussion', subject: 'need' }],
  discussAnnouncement: () => [{ form: 'confirmDiscussion', subject: 'announcement' }],
  importApplicants: () => [],
  bookInterviews: ({ interviewPlan }) => [
    ...(interviewPlan ? [{ form: 'bookInterviews' } as const] : []),
    { form: 'planInterviews' },
  ],
  recordInterviews: (hiring) =>
    perApplicant(
      'recordInterview',
      interviewed(hiring).filter((id) => lacksRecord(hiring.interviews[id])),
    ),
  checkDocuments: (hiring) =>
    perApplicant(
      'checkDocuments',
      documentSubjects(hiring).filter((id) => !isComplete(hiring, id)),
    ),
  answerOffer: ({ decision, offers }) =>
    perApplicant('answerOffer', decision?.chosen.filter((id) => !offers[id]) ?? []),
  takeReferences: (hiring, profile) =>
    perApplicant(
      'recordReference',
      [...referenceSubjects(hiring, profile)].sort(
        (a, b) => referencesOf(hiring, a).length - referencesOf(hiring, b).length,
      ),
    ),
};

/**
 * The forms that bring a task on, the next one first: one for most tasks, one for each applicant for some. `by` is who
 * asks: where everybody keeps a record of their own, what this person has not recorded comes as well.
 */
export function formsOf(task: TaskId, hiring: Hiring, profile: Profile, by?: PersonId): readonly FormRef[] {
  const forms = formsByTask[task];
  if (forms) return forms(hiring, profile);
  const plan = planOf(profile, task);
  if (plan?.record?.each)
    return subjectsFor(hiring, plan, by).map((subject) => ({
      form: 'recordStep',
      subject: `${task}:${subject}`,
    }));
  if (plan?.record) return [{ form: 'recordStep', subject: task }];
  return isFormId(task) ? [{ form: task }] : [];
}
