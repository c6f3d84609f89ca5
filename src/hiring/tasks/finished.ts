import { holds } from '../conditions';
import { nextInLine, postsLeft } from '../next-in-line';
import type { Hiring } from '../hiring';
import type { BuiltInTask, Phase, Profile, StepPlan, TaskId, TaskPlan } from '../profile';
import type { Instant } from '../time';
import { builtInTasks, latest, type TaskDefinition } from './definitions';
import { recordTask } from './records';

/** Whether a task has code of its own. */
export const isBuiltIn = (id: TaskId): id is BuiltInTask => Object.hasOwn(builtInTasks, id);

/** The code of a task, whether it has its own or is recorded as a profile says. @throws for a task that nobody knows */
function definitionOf(plan: TaskPlan): TaskDefinition {
  if (plan.record) return recordTask(plan, plan.record);
  if (isBuiltIn(plan.id)) return builtInTasks[plan.id];
  throw new Error(`There is no task ${plan.id}`);
}

/** A task of a profile with its code and its place. */
export interface Planned {
  readonly plan: TaskPlan;
  readonly step: StepPlan;
  readonly definition: TaskDefinition;
  /** Which of the profile's tasks it is, from 0. */
  readonly index: number;
  /** The tasks of the profile that it follows. */
  readonly after: readonly Planned[];
}

const plannedBy = new WeakMap<Profile, ReadonlyMap<TaskId, Planned>>();

/** Every task of the profile by its id, in the profile's order. */
export function tasksPlanned(profile: Profile): ReadonlyMap<TaskId, Planned> {
  const known = plannedBy.get(profile);
  if (known) return known;
  const after = new Map<TaskId, Planned[]>();
  const tasks = profile.steps
    .flatMap((step) => step.tasks.map((plan) => ({ plan, step })))
    .map(({ plan, step }, index): Planned => {
      const follows: Planned[] = [];
      after.set(plan.id, follows);
      return { plan, step, definition: definitionOf(plan), index, after: follows };
    });
  const planned = new Map(tasks.map((task) => [task.plan.id, task]));
  // A task may follow one that comes later in the profile.
  for (const { plan } of tasks)
    after.get(plan.id)?.push(...plan.after.flatMap((id) => planned.get(id) ?? []));
  plannedBy.set(profile, planned);
  return planned;
}

function isPhaseOver(phase: Phase, hiring: Hiring): boolean {
  if (phase === 'selection') return hiring.nobodyQualified !== undefined;
  // Nobody was chosen, or whoever was has said no and nobody comes after.
  return (
    phase === 'employment' &&
    (hiring.nobodyQualified !== undefined ||
      (hiring.decision?.chosen.length === 0 && (postsLeft(hiring) === 0 || nextInLine(hiring).length === 0)))
  );
}

/** How far a task is. */
export type Progressed =
  | { readonly state: 'done'; readonly at: Instant }
  | { readonly state: 'notNeeded'; readonly at: Instant }
  | { readonly state: 'open' }
  | { readonly state: 'waiting'; readonly for: readonly TaskId[] };

type ProgressOf = (task: Planned) => Progressed;

/** Gates ask for the same tasks again and again. */
const progressBy = new WeakMap<Hiring, { readonly profile: Profile; readonly find: ProgressOf }>();

/**
 * How far every task of the case is. A task that is not needed counts as finished from when it would have begun, so
 * that nobody waits for it.
 */
export function progressOf(hiring: Hiring, profile: Profile): ProgressOf {
  const made = progressBy.get(hiring);
  if (made?.profile === profile) return made.find;
  const find = findProgress(hiring, profile);
  progressBy.set(hiring, { profile, find });
  return find;
}

function findProgress(hiring: Hiring, profile: Profile): ProgressOf {
  const known: (Progressed | undefined)[] = new Array<undefined>(tasksPlanned(profile).size).fill(undefined);
  const find = (task: Planned): Progressed => (known[task.index] ??= work(task));
  const endOf = (task: Planned): Instant | undefined => {
    const progress = find(task);
    if (progress.state === 'done' || progress.state === 'notNeeded') return progress.at;
    // What was done before something it follows was opened again is still done, for those that follow it.
    return task.definition.doneAt(hiring, profile);
  };
  const work = ({ plan, step, definition, after }: Planned): Progressed => {
    const waitingFor = after.filter((task) => endOf(task) === undefined);
    if (isPhaseOver(step.phase, hiring)) {
      const done = definition.doneAt(hiring, profile);
      return { state: done === undefined ? 'notNeeded' : 'done', at: done ?? hiring.openedAt };
    }
    if (waitingFor.length > 0) return { state: 'waiting', for: waitingFor.map((task) => task.plan.id) };
    const isNeeded =
      (plan.when === undefined || holds(plan.when, hiring)) &&
      (definition.isNeeded?.(hiring, profile) ?? true);
    if (!isNeeded || plan.record?.onDemand)
      return {
        state: 'notNeeded',
        at: latest([hiring.openedAt, ...after.map(endOf)]) ?? hiring.openedAt,
      };
    const at = definition.doneAt(hiring, profile);
    return at === undefined ? { state: 'open' } : { state: 'done', at };
  };
  return find;
}
