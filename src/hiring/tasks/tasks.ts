import { type Explained, addDays, deadline, localDateOf, startOfDay } from '../calendar';
import type { Context } from '../decision';
import { type Finding, atGate, isClosed } from '../gates';
import type { Hiring, RuleId } from '../hiring';
import type { PersonId } from '../people';
import type { Anchor, StepId, TaskId, TaskPlan } from '../profile';
import type { Instant, LocalDate } from '../time';
import { type Progress, taskDefinitions } from './definitions';

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
}

function anchorDate(
  anchor: Anchor,
  since: Instant | undefined,
  hiring: Hiring,
  zone: string,
): LocalDate | undefined {
  switch (anchor) {
    case 'opened':
      return since === undefined ? undefined : localDateOf(since, zone);
    case 'applicationDeadline':
      return hiring.publication?.deadline;
    case 'councilMeeting':
      return hiring.council?.meetingOn;
    case 'lastInterview': {
      const ends = Object.values(hiring.interviews).map(({ end }) => end);
      const last = ends.sort().at(-1);
      return last === undefined ? undefined : localDateOf(last, zone);
    }
  }
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

function computeTasks(hiring: Hiring, context: Context): readonly Task[] {
  const { profile, organisation, calendar, today } = context;
  const doneAt = new Map<TaskId, Instant | undefined>();
  const finished = (id: TaskId): Instant | undefined => {
    if (!doneAt.has(id)) doneAt.set(id, taskDefinitions[id].doneAt(hiring, profile));
    return doneAt.get(id);
  };

  const taskOf = (step: StepId, plan: TaskPlan): Task => {
    const definition = taskDefinitions[plan.id];
    const base = {
      id: plan.id,
      step,
      rules: plan.rules,
      remind: plan.remind ?? [],
      progress: definition.progress?.(hiring, profile),
    };
    const none = { owners: [], overdue: false, waitingFor: [], blockedBy: [] };
    const done = finished(plan.id);
    const waitingFor = plan.after.filter((id) => finished(id) === undefined);
    if (done !== undefined && waitingFor.length === 0)
      return { ...base, ...none, state: 'done', since: done };
    if (waitingFor.length > 0 || hiring.status !== 'open')
      return { ...base, ...none, state: 'waiting', waitingFor };

    const since = [
      hiring.openedAt,
      notBefore(plan, hiring, organisation.zone) ?? '',
      ...plan.after.map((id) => finished(id) ?? ''),
    ]
      .sort()
      .at(-1);
    const from = plan.due && anchorDate(plan.due.from, since, hiring, organisation.zone);
    const due = plan.due && from ? deadline(from, plan.due.period, calendar) : undefined;
    return {
      ...base,
      state: 'open',
      owners: definition.owners(hiring),
      since,
      due,
      overdue: due !== undefined && today > due.date,
      waitingFor: [],
      blockedBy: definition.gate ? atGate(definition.gate, hiring, context).filter(isClosed) : [],
    };
  };
  return profile.steps.flatMap((step) => step.tasks.map((plan) => taskOf(step.id, plan)));
}

/** The open tasks in which this person can act now. */
export const tasksFor = (tasks: readonly Task[], person: PersonId): readonly Task[] =>
  tasks.filter(({ state, owners }) => state === 'open' && owners.includes(person));

/** Whether a rule keeps the task closed until another open task is done. */
export const waitsForAnother = ({ id, blockedBy }: Task, tasks: readonly Task[]): boolean =>
  blockedBy.some(({ rule }) =>
    tasks.some((other) => other.id !== id && other.state === 'open' && other.rules.includes(rule)),
  );
