import { answersOf, othersAnswers } from '../answers';
import { deadline, isLocalDate } from '../calendar';
import { subjectsOf } from '../conditions';
import type { Context } from '../decision';
import type { Lack } from '../gates';
import type { Hiring } from '../hiring';
import type { Need, RuleUse, TaskPlan } from '../profile';
import { progressOf, tasksPlanned } from '../tasks/finished';
import { subjectsLeft } from '../tasks/records';

/** The answer of a task is another than the rule needs; nothing while the question was not asked. */
function answersLacking({ id, record }: TaskPlan, { question, is }: Need, hiring: Hiring): readonly Lack[] {
  if (question === undefined) return [];
  const lacking = (subject?: string): readonly Lack[] => {
    const given = answersOf(hiring, id, subject)?.[question];
    const isGiven =
      given === is || othersAnswers(hiring, id, subject).some((answers) => answers[question] === is);
    return given === undefined || isGiven
      ? []
      : [{ code: 'answeredOtherwise', subject, params: { task: id, question } }];
  };
  return record?.each ? subjectsOf(record.each, hiring).flatMap((subject) => lacking(subject)) : lacking();
}

/** The period after an answered date still runs. Its last day moves forward from a day off. */
function stillRunning(
  { task, question = '', passed = '' }: Need,
  { parameters }: RuleUse,
  hiring: Hiring,
  { today, calendar }: Context,
): readonly Lack[] {
  const count = Number(parameters[passed]);
  if (count === 0) return [];
  const from = answersOf(hiring, task)?.[question];
  if (typeof from !== 'string' || !isLocalDate(from)) return [{ code: 'taskOpen', params: { task } }];
  const until = deadline(from, { count, unit: 'days', roll: 'forward' }, calendar).date;
  return today > until ? [] : [{ code: 'notOver', params: { until } }];
}

/** What is still missing of what a rule needs: a task that is not done, another answer, or the end of a period. */
export function lacksOf(need: Need, use: RuleUse, hiring: Hiring, context: Context): readonly Lack[] {
  if (need.passed !== undefined) return stillRunning(need, use, hiring, context);
  const { profile } = context;
  const task = tasksPlanned(profile).get(need.task);
  if (!task) return [];
  const { plan } = task;
  const how = progressOf(hiring, profile)(task);
  if (how.state === 'notNeeded') return [];
  const otherwise = answersLacking(plan, need, hiring);
  if (otherwise.length > 0 || how.state === 'done') return otherwise;
  // Where one answer is needed, the others of the same record need not be right for it.
  const isAnswered = (subject?: string): boolean =>
    need.question !== undefined && answersOf(hiring, plan.id, subject) !== undefined;
  const params = { task: need.task };
  const left = subjectsLeft(hiring, plan);
  if (left.length > 0)
    return left
      .filter((subject) => !isAnswered(subject))
      .map((subject) => ({ code: 'taskOpen', subject, params }));
  return isAnswered() ? [] : [{ code: 'taskOpen', params }];
}
