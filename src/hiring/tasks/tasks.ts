import { type Explained, addDays, deadline, startOfDay } from '../calendar';
import type { Context } from '../decision';
import { type Finding, atGate, isClosed } from '../gates';
import type { Hiring, RuleId } from '../hiring';
import type { PersonId } from '../people';
import { ruleOf, type Profile, type StepId, type TaskId, type TaskPlan } from '../profile';
import type { Instant } from '../time';
import type { Progress } from './definitions';
import { dueDate, earliest } from './due';
import { progressOf, tasksPlanned, type Planned } from './finished';
import { subjectsLeft } from './records';

/** One task of a case as it stands now. */
export interface Task {
  readonly id: TaskId;
  readonly step: StepId;
  readonly state: 'done' | 'open' | 'waiting';
  /** Who can act; empty unless open. */
  readonly owners: readonly PersonId[];
  /** When it became possible, or was finished. */
  readonly since?: Instant | undefined;
  readonly due?: Explained | undefined;
  readonly overdue: boolean;
  /** Tasks that must be finished first. */
  readonly waitingFor: readonly TaskId[];
  /** Rules that keep its gate closed. */
  readonly blockedBy: readonly Finding[];
  readonly rules: readonly RuleId[];
  readonly progress?: Progress | undefined;
  readonly remind: readonly number[];
  /** The same in calendar days. */
  readonly remindDays: readonly number[];
}

/** A task that hangs on the application deadline starts the day after it. */
const notBefore = (plan: TaskPlan, hiring: Hiring, zone: string): Instant | undefined =>
  plan.due?.from === 'applicationDeadline' && hiring.publication !== undefined
    ? startOfDay(addDays(hiring.publication.deadline, 1), zone)
    : undefined;

const computed = new WeakMap<Hiring, { readonly context: Context; readonly tasks: readonly Task[] }>();

/** Whether the tasks of a case are the same in both: they hang on the day, not on the hour or on who asks. */
const isSameDay = (one: Context, other: Context): boolean =>
  one.today === other.today &&
  one.profile === other.profile &&
  one.organisation === other.organisation &&
  one.calendar.country === other.calendar.country &&
  one.calendar.closedDays === other.calendar.closedDays;

/**
 * Every task of the case in the profile's order: done, open (whose, since when, due when and why, blocked by
 * what) or waiting (for which). Pure: status, reminders, overview and cards are all made from it. They ask again and
 * again for the same case on the same day, and are given the same answer.
 */
export function tasksOf(hiring: Hiring, context: Context): readonly Task[] {
  const known = computed.get(hiring);
  if (known && isSameDay(known.context, context)) return known.tasks;
  const tasks = computeTasks(hiring, context);
  computed.set(hiring, { context, tasks });
  return tasks;
}

/** Says that nothing happened between the two that a task hangs on: half-given answers are nobody's turn. */
export function keepTasks(before: Hiring, after: Hiring): void {
  const known = computed.get(before);
  if (known) computed.set(after, known);
}

/** When it is due; of several the earliest that is left. */
function dueOf(
  plan: TaskPlan,
  hiring: Hiring,
  since: Instant | undefined,
  context: Context,
): Explained | undefined {
  const { due } = plan;
  if (!due) return undefined;
  const dating = { profile: context.profile, calendar: context.calendar, zone: context.organisation.zone };
  return plan.record?.each
    ? earliest(subjectsLeft(hiring, plan).map((subject) => dueDate(due, hiring, since, dating, subject)))
    : dueDate(due, hiring, since, dating);
}

/** The numbers of the rule that say how many calendar days before its date a task is spoken of. */
function daysBefore({ remindDays }: TaskPlan, profile: Profile): readonly number[] {
  if (!remindDays) return [];
  const { rule, parameters, from } = remindDays;
  const days = (name: string): number => Number(ruleOf(profile, rule)?.parameters[name]);
  return parameters.map((name) => days(name) - (from === undefined ? 0 : days(from)));
}

/** What is the same of a task in every case of the profile. */
type Fixed = Pick<Task, 'id' | 'step' | 'rules' | 'remind' | 'remindDays'>;

const fixedBy = new WeakMap<Planned, Fixed>();

function fixedOf(planned: Planned, profile: Profile): Fixed {
  const known = fixedBy.get(planned);
  if (known) return known;
  const { plan, step } = planned;
  const { id, rules, remind = [] } = plan;
  const fixed: Fixed = { id, step: step.id, rules, remind, remindDays: daysBefore(plan, profile) };
  fixedBy.set(planned, fixed);
  return fixed;
}

const NONE: readonly never[] = [];

/** A task with every field, named one by one: spreading them took a quarter of the time of all tasks. */
const taskWith = (
  { id, step, rules, remind, remindDays }: Fixed,
  {
    state,
    since,
    due,
    progress,
    owners,
    overdue,
    waitingFor,
    blockedBy,
  }: Pick<Task, 'state'> & Partial<Task>,
): Task => ({
  id,
  step,
  state,
  owners: owners ?? NONE,
  since,
  due,
  overdue: overdue ?? false,
  waitingFor: waitingFor ?? NONE,
  blockedBy: blockedBy ?? NONE,
  rules,
  progress,
  remind,
  remindDays,
});

/** A case that rests has one task: to be taken up again, by the day that was named, if one was. */
function whileOnHold(
  { roles, hold }: Hiring,
  tasks: readonly Task[],
  { today, calendar }: Context,
): readonly Task[] {
  if (!hold) return tasks;
  const { until, at } = hold;
  const due = until && deadline(until, { count: 0, unit: 'days', roll: 'none' }, calendar);
  const resume: Task = {
    id: 'resume',
    step: tasks.find(({ state }) => state === 'open')?.step ?? 'need',
    state: 'open',
    owners: [...new Set([...(roles.leader ?? []), ...(roles.hr ?? [])])],
    since: at,
    due,
    overdue: until !== undefined && today > until,
    waitingFor: [],
    blockedBy: [],
    rules: [],
    remind: [0],
    remindDays: [],
  };
  const resting = tasks.map((task): Task =>
    task.state === 'open'
      ? { ...task, state: 'waiting', owners: [], overdue: false, due: undefined, waitingFor: ['resume'] }
      : task,
  );
  return [resume, ...resting];
}

function computeTasks(hiring: Hiring, context: Context): readonly Task[] {
  const { profile, organisation, today } = context;
  const progress = progressOf(hiring, profile);

  const taskOf = (planned: Planned): Task | undefined => {
    const { plan, definition } = planned;
    const how = progress(planned);
    if (how.state === 'notNeeded') return undefined;
    const fixed = fixedOf(planned, profile);
    const counted = (): Progress | undefined => definition.progress?.(hiring, profile);
    if (how.state === 'done') return taskWith(fixed, { state: 'done', since: how.at, progress: counted() });
    if (how.state === 'waiting') return taskWith(fixed, { state: 'waiting', waitingFor: how.for });
    if (hiring.status !== 'open') return taskWith(fixed, { state: 'waiting' });

    const since = planned.after.reduce<Instant>(
      (last, task) => {
        const before = progress(task);
        const at = before.state === 'done' || before.state === 'notNeeded' ? before.at : '';
        return at > last ? at : last;
      },
      notBefore(plan, hiring, organisation.zone) ?? hiring.openedAt,
    );
    const due = dueOf(plan, hiring, since, context);
    const gate = plan.gate ?? definition.gate;
    return taskWith(fixed, {
      state: 'open',
      progress: counted(),
      owners: definition.owners(hiring, profile),
      since,
      due,
      overdue: due !== undefined && today > due.date,
      blockedBy: gate ? atGate(gate, hiring, context).filter(isClosed) : NONE,
    });
  };
  const tasks: Task[] = [];
  for (const planned of tasksPlanned(profile).values()) {
    const task = taskOf(planned);
    if (task) tasks.push(task);
  }
  return hiring.status === 'open' ? whileOnHold(hiring, tasks, context) : tasks;
}

/** The open tasks in which this person can act now. */
export const tasksFor = (tasks: readonly Task[], person: PersonId): readonly Task[] =>
  tasks.filter(({ state, owners }) => state === 'open' && owners.includes(person));

/** Whether a rule keeps the task closed until another open task is done. */
export const waitsForAnother = ({ id, blockedBy }: Task, tasks: readonly Task[]): boolean =>
  blockedBy.some(({ rule }) =>
    tasks.some((other) => other.id !== id && other.state === 'open' && other.rules.includes(rule)),
  );
