import { answersOf } from '../answers';
import { subjectsOf } from '../conditions';
import type { Context } from '../decision';
import type { Lack } from '../gates';
import type { Hiring } from '../hiring';
import type { Need, TaskPlan } from '../profile';
import { progressOf, tasksPlanned } from '../tasks/finished';
import { subjectsLeft } from '../tasks/records';

/** The answer of a task is another than the rule needs; nothing while the question was not asked. */
function answersLacking({ id, record }: TaskPlan, { question, is }: Need, hiring: Hiring): readonly Lack[] {
  if (question === undefined) return [];
  const lacking = (subject?: string): readonly Lack[] => {
    const given = answersOf(hiring, id, subject)?.[question];
    return given === undefined || given === is
      ? []
      : [{ code: 'answeredOtherwise', subject, params: { task: id, question } }];
  };
  return record?.each ? subjectsOf(record.each, hiring).flatMap((subject) => lacking(subject)) : lacking();
}

/** What is still missing of what a rule needs: a task that is not done, or an answer that is another. */
export function lacksOf(need: Need, hiring: Hiring, { profile }: Context): readonly Lack[] {
  const plan = tasksPlanned(profile).get(need.task)?.plan;
  const how = progressOf(hiring, profile)(need.task);
  if (!plan || !how || how.state === 'notNeeded') return [];
  const otherwise = answersLacking(plan, need, hiring);
  if (otherwise.length > 0 || how.state === 'done') return otherwise;
  const params = { task: need.task };
  const left = subjectsLeft(hiring, plan);
  return left.length > 0
    ? left.map((subject) => ({ code: 'taskOpen', subject, params }))
    : [{ code: 'taskOpen', params }];
}
