import type { Profile, TaskId, TaskPlan } from '../../hiring/profile';

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

/** Tasks that wait for nothing there is, for each other, or for no countable time. */
export function taskFaults({ steps }: Profile): readonly string[] {
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
  ];
}
