import { addDays, addWorkingDays, atLocalTime, localDateOf, rollBack, type LocalTime } from '../calendar';
import type { Context } from '../decision';
import type { Hiring } from '../hiring';
import type { PersonId } from '../people';
import type { TaskId } from '../profile';
import type { Instant, LocalDate } from '../time';
import { type Task, tasksOf, waitsForAnother } from './tasks';

/** Reminders go out when the working day starts; our own default. */
const MORNING: LocalTime = '08:00';

export interface Reminder {
  readonly task: TaskId;
  readonly person: PersonId;
  /** Due date and what the reminder is: days left, `overdue`, `escalated` to HR, or `again@` when it was put off. */
  readonly mark: string;
  readonly at: Instant;
}

interface Mark {
  readonly name: string;
  readonly on: LocalDate;
  readonly toHr: boolean;
}

function marksOf(
  { due, remind, remindDays, since }: Task,
  { calendar, organisation }: Context,
): readonly Mark[] {
  if (!due) return [];
  const before = remind.map((days) => ({
    name: `${due.date}/${days}`,
    // What is due on a day off is said on the last working day before it.
    on: days === 0 ? rollBack(due.date, calendar) : addWorkingDays(due.date, -days, calendar),
    toHr: false,
  }));
  const daysBefore = remindDays.map((days) => ({
    name: `${due.date}/${days}d`,
    on: rollBack(addDays(due.date, -days), calendar),
    toHr: false,
  }));
  const began = since === undefined ? due.date : localDateOf(since, organisation.zone);
  // A task that was late when it became possible is given as long before it is said.
  const late = began > due.date ? began : due.date;
  return [
    ...before,
    ...daysBefore,
    { name: `${due.date}/overdue`, on: addWorkingDays(late, 1, calendar), toHr: false },
    { name: `${due.date}/escalated`, on: addWorkingDays(late, 2, calendar), toHr: true },
  ];
}

/** What was put off is said again then. */
const putOffOf = ({ id, owners, due }: Task, { putOff = {} }: Hiring): readonly Reminder[] =>
  owners.flatMap((person) => {
    const at = putOff[`${id}/${person}`];
    return at === undefined || !due ? [] : [{ task: id, person, mark: `${due.date}/again@${at}`, at }];
  });

/**
 * The reminders of the open tasks that have not gone out, earliest first; those of the past as well. A task that a
 * rule keeps closed reminds nobody while what it waits for is an open task of its own. A mark from before the task began is left out.
 */
export function remindersOf(hiring: Hiring, context: Context): readonly Reminder[] {
  const { zone } = context.organisation;
  const tasks = tasksOf(hiring, context);
  return tasks
    .filter((task) => task.state === 'open' && !waitsForAnother(task, tasks))
    .flatMap((task) =>
      [
        ...marksOf(task, context).flatMap(({ name, on, toHr }) => {
          const at = atLocalTime(on, MORNING, zone);
          if (task.since !== undefined && at < task.since) return [];
          const people = toHr ? (hiring.roles.hr ?? []) : task.owners;
          return people.map((person): Reminder => ({ task: task.id, person, mark: name, at }));
        }),
        ...putOffOf(task, hiring),
      ].filter(({ person, mark }) => hiring.reminded[`${task.id}/${person}/${mark}`] === undefined),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What a wake-up time hangs on besides the tasks. */
const sameMarks = (one: Hiring, other: Hiring): boolean =>
  one.reminded === other.reminded && one.putOff === other.putOff && one.roles === other.roles;

const wakeUps = new WeakMap<readonly Task[], { readonly hiring: Hiring; readonly at: Instant | undefined }>();

/** When the case must be looked at again, or undefined when it waits for nothing. */
export function nextWake(hiring: Hiring, context: Context): Instant | undefined {
  if (hiring.status !== 'open') return undefined;
  const tasks = tasksOf(hiring, context);
  const known = wakeUps.get(tasks);
  if (known && sameMarks(known.hiring, hiring)) return known.at;
  const at = remindersOf(hiring, context)[0]?.at;
  wakeUps.set(tasks, { hiring, at });
  return at;
}
