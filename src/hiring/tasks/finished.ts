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
}

const plannedBy = new WeakMap<Profile, ReadonlyMap<TaskId, Planned>>();

/** Every task of the profile by its id, in the profile's order. */
export function tasksPlanned(profile: Profile): ReadonlyMap<TaskId, Planned> {
  const known = plannedBy.get(profile);
  if (known) return known;
  const planned = new Map(
    profile.steps.flatMap((step) =>
      step.tasks.map((plan) => [plan.id, { plan, step, definition: definitionOf(plan) }] as const),
    ),
  );
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

type ProgressOf = (id: TaskId) => Progressed | undefined;

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
  const planned = tasksPlanned(profile);
  const known = new Map<TaskId, Progressed>();
  const find = (id: TaskId): Progressed | undefined => {
    const found = known.get(id);
    if (found) return found;
    const task = planned.get(id);
    if (!task) return undefined;
    const made = work(task);
    known.set(id, made);
    return made;
  };
  const endOf = (id: TaskId): Instant | undefined => {
    const progress = find(id);
    if (progress?.state === 'done' || progress?.state === 'notNeeded') return progress.at;
    // What was done before something it follows was opened again is still done, for those that follow it.
    const task = planned.get(id);
    return task?.definition.doneAt(hiring, profile);
  };
  const work = ({ plan, step, definition }: Planned): Progressed => {
    const waitingFor = plan.after.filter((id) => planned.has(id) && endOf(id) === undefined);
    if (isPhaseOver(step.phase, hiring)) {
      const done = definition.doneAt(hiring, profile);
      return { state: done === undefined ? 'notNeeded' : 'done', at: done ?? hiring.openedAt };
    }
    if (waitingFor.length > 0) return { state: 'waiting', for: waitingFor };
    const isNeeded =
      (plan.when === undefined || holds(plan.when, hiring)) &&
      (definition.isNeeded?.(hiring, profile) ?? true);
    if (!isNeeded || plan.record?.onDemand)
      return {
        state: 'notNeeded',
        at: latest([hiring.openedAt, ...plan.after.map(endOf)]) ?? hiring.openedAt,
      };
    const at = definition.doneAt(hiring, profile);
    return at === undefined ? { state: 'open' } : { state: 'done', at };
  };
  return find;
}
