import type { Profile, TaskId, TaskPlan } from '../../hiring/profile';
import { isBuiltIn } from '../../hiring/tasks/finished';
import { finishing } from '../../hiring/tasks/records';
import { answersIn, isAnswer } from './answers';

/** The tasks that wait for each other: what is left when every task that can start or that nobody waits for is taken away. */
function inCircle(tasks: readonly TaskPlan[]): readonly TaskId[] {
  let left = tasks;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const awaited = new Set(left.flatMap(({ after }) => after));
    const next = left.filter(({ id, after }) => awaited.has(id) && after.some((other) => ids.has(other)));
    if (next.length === left.length) return left.map(({ id }) => id);
    left = next;
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function numberFaults({ id, due, remind = [] }: TaskPlan): readonly string[] {
  return [
    ...(due === undefined || isCount(due.period.count)
      ? []
      : [`task ${id} is due after ${due.period.count} ${due.period.unit}, not a whole number`]),
    ...remind
      .filter((days) => !isCount(days))
      .map((days) => `task ${id} reminds ${days} days before, not a whole number`),
  ];
}

/** A task without code of its own must be recorded, and what it depends on must be asked somewhere. */
function recordFaults({ id, record, when, due }: TaskPlan, profile: Profile): readonly string[] {
  const named = [
    ...(when ? answersIn(when) : []),
    ...(record?.each?.where ? answersIn(record.each.where) : []),
    ...(typeof record?.each?.of === 'object' ? [{ task: record.each.of.records }] : []),
    ...(record?.own?.shownAt ?? []).map((task) => ({ task })),
    ...(due && typeof due.from !== 'string' ? [due.from] : []),
    ...(due?.atOnce ? [due.atOnce.from, due.atOnce.until] : []),
    ...(record ? finishing(record).map(({ question }) => ({ task: id, question })) : []),
    ...(record?.questions ?? []).flatMap(({ from, where, proposed, notBefore }) => [
      ...(from ? [from] : []),
      ...(where ? answersIn(where) : []),
      ...[proposed, notBefore].flatMap((plan) => (plan && typeof plan.from !== 'string' ? [plan.from] : [])),
    ]),
  ];
  return [
    ...(record === undefined && !isBuiltIn(id)
      ? [`task ${id} is unknown, and nothing is recorded for it`]
      : []),
    ...(record !== undefined && isBuiltIn(id)
      ? [`task ${id} has code of its own and cannot be recorded`]
      : []),
    ...(record?.by.length === 0 ? [`task ${id} belongs to nobody`] : []),
    ...named
      .filter((answer) => !isAnswer(answer, profile))
      .map(
        ({ task, question }) =>
          `task ${id} depends on ${[task, question].filter(Boolean).join('.')}, which the profile does not have`,
      ),
  ];
}

/** Tasks that wait for nothing there is, for each other, or for no countable time. */
export function taskFaults(profile: Profile): readonly string[] {
  const { steps } = profile;
  const tasks = steps.flatMap((step) => step.tasks);
  const ids = tasks.map(({ id }) => id);
  const circle = inCircle(tasks);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `task ${id} is there twice`),
    ...tasks.flatMap(({ id, after }) =>
      after
        .filter((other) => !ids.includes(other))
        .map((other) => `task ${id} comes after ${other}, which the profile does not have`),
    ),
    ...(circle.length > 0 ? [`tasks wait for each other: ${circle.join(', ')}`] : []),
    ...tasks.flatMap(numberFaults),
    ...tasks.flatMap((task) => recordFaults(task, profile)),
  ];
}
