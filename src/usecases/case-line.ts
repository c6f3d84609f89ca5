import type { Context } from '../hiring/decision';
import type { Hiring } from '../hiring/hiring';
import { roundsOf } from '../hiring/interview-series';
import type { StepPlan } from '../hiring/profile';
import { type Task, tasksOf, waitsForAnother } from '../hiring/tasks/tasks';
import type { Instant } from '../hiring/time';
import type { CaseFacts, CaseLine } from './ports';

const latest = (instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce(
    (last, at) => (at !== undefined && (last === undefined || at > last) ? at : last),
    undefined,
  );

/** When the step's first task became possible, and when its last was done; undefined before it has begun. */
function spanOf(
  { tasks: plans }: StepPlan,
  tasks: ReadonlyMap<string, Task>,
  openedAt: Instant,
): { readonly from: Instant; readonly to?: Instant | undefined } | undefined {
  const doneAt = (id: string): Instant | undefined => {
    const task = tasks.get(id);
    return task?.state === 'done' ? task.since : undefined;
  };
  // Tasks that are not needed are not there: nobody waits for them.
  const begun = plans.flatMap(({ after }) => {
    const before = after.filter((id) => tasks.has(id)).map(doneAt);
    return before.includes(undefined) ? [] : [latest(before) ?? openedAt];
  });
  const from = begun.toSorted()[0];
  if (from === undefined) return undefined;
  const ends = plans.filter(({ id }) => tasks.has(id)).map(({ id }) => doneAt(id));
  return ends.length === 0 || ends.includes(undefined) ? { from } : { from, to: latest(ends) };
}

function factsOf(hiring: Hiring, context: Context): CaseFacts {
  const all = tasksOf(hiring, context);
  const byId = new Map<string, Task>(all.map((task) => [task.id, task]));
  const spans = context.profile.steps.flatMap((step) => {
    const span = spanOf(step, byId, hiring.openedAt);
    return span ? [[step.id, span] as const] : [];
  });
  const applicants = Object.values(hiring.applicants);
  return {
    unit: hiring.post?.unit ?? '',
    needVoicedOn: hiring.needVoicedOn,
    startsOn: hiring.post?.startsOn,
    endedAt: hiring.closedAt,
    steps: Object.fromEntries(spans),
    waiting: all
      .filter((task) => task.state === 'open' && !waitsForAnother(task, all))
      .map(({ id, owners, due }) => ({ task: id, owners, due: due?.date })),
    stages: {
      applied: applicants.length,
      chosen: hiring.shortlist?.applicants.length ?? 0,
      interviewed: Object.values(hiring.interviews).filter((interview) =>
        roundsOf(interview).some(({ recordedAt }) => recordedAt !== undefined),
      ).length,
      recommended: hiring.recommendation?.ranked.length ?? 0,
      withdrawn: applicants.filter(({ withdrawn }) => withdrawn).length,
    },
  };
}

const known = new WeakMap<readonly Task[], CaseLine>();

/** What lists and overviews see of a case; the same while its tasks are (`keepTasks`). */
export function lineOf(hiring: Hiring, context: Context): CaseLine {
  const tasks = tasksOf(hiring, context);
  const before = known.get(tasks);
  // Tasks are kept for one case, but a case can be copied.
  if (before?.id === hiring.id) return before;
  const line = makeLine(hiring, context);
  known.set(tasks, line);
  return line;
}

const makeLine = (hiring: Hiring, context: Context): CaseLine => ({
  id: hiring.id,
  title: hiring.post?.title ?? '',
  practice: hiring.practice,
  status: hiring.status,
  step: tasksOf(hiring, context).find(({ state }) => state === 'open')?.step ?? '',
  people: [...new Set(Object.values(hiring.roles).flat())],
  openedAt: hiring.openedAt,
  facts: factsOf(hiring, context),
});
