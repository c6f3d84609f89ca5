import type { Condition } from '../../hiring/conditions';
import type { GuideId, Profile, TaskId } from '../../hiring/profile';

/** An answer that something in a profile depends on; the whole task when no question is named. */
export interface NamedAnswer {
  readonly task: TaskId;
  readonly question?: string | undefined;
}

/** Tasks with code of their own whose answers are looked up, and the guide that asks for them. */
const ASKED_BY: Readonly<Record<TaskId, GuideId>> = {
  assessNeed: 'assessNeed',
  draftAnnouncement: 'draftAnnouncement',
  recordInterviews: 'recordInterview',
  takeReferences: 'recordReference',
};

const ASKED_ELSEWHERE: Readonly<Record<TaskId, readonly string[]>> = {
  publish: ['publishedOn', 'deadline'],
  answerOffer: ['accepted'],
  sendToCouncil: ['meetingOn'],
  writeRecommendation: ['ranked'],
  decide: ['chosen', 'nobody'],
};

/** Whether the profile has the task, and asks the question in it. */
export function isAnswer({ task, question }: NamedAnswer, { steps, guides }: Profile): boolean {
  const plan = steps.flatMap(({ tasks }) => tasks).find(({ id }) => id === task);
  if (!plan || question === undefined) return plan !== undefined;
  const guide = ASKED_BY[task];
  const asked = plan.record?.questions ?? (guide === undefined ? [] : guides[guide]);
  return asked.some(({ id }) => id === question) || (ASKED_ELSEWHERE[task] ?? []).includes(question);
}

/** Every answer that a condition looks at. */
export function answersIn(condition: Condition): readonly NamedAnswer[] {
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  return 'not' in condition ? answersIn(condition.not) : [condition];
}
