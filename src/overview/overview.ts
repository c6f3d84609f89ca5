import { daysBetween, localDateOf } from '../hiring/calendar';
import type { PersonId } from '../hiring/people';
import type { TaskId } from '../hiring/profile';
import type { Instant, LocalDate, Zone } from '../hiring/time';
import type { CaseLine, Stage } from '../usecases/ports';
import { needToStart, stepDurations, type NeedToStart, type StepDuration } from './durations';
import { hideSmall, type ShownCount } from './small-counts';

/** Which cases are looked at. Nothing about applicants can be asked for. */
export interface OverviewFilter {
  readonly step?: string | undefined;
  readonly person?: PersonId | undefined;
  readonly unit?: string | undefined;
  readonly lateOnly?: boolean | undefined;
}

/** An open case with what it waits for. */
export interface OverviewRow {
  readonly line: CaseLine;
  /** The task that is due first. */
  readonly task: TaskId | undefined;
  readonly owners: readonly PersonId[];
  readonly due: LocalDate | undefined;
  /** Calendar days after the due date; zero when it is not late. */
  readonly daysLate: number;
}

export interface StepCount {
  readonly step: string;
  readonly cases: number;
  readonly late: number;
}

/** How many tasks wait for a person, and how many of them are late. */
export interface WaitingFor {
  readonly person: PersonId;
  readonly tasks: number;
  readonly late: number;
}

export interface Overview {
  /** Open cases: the latest first, then by due date, then those without one. */
  readonly rows: readonly OverviewRow[];
  readonly late: number;
  readonly steps: readonly StepCount[];
  readonly waitingFor: readonly WaitingFor[];
  readonly durations: readonly StepDuration[];
  readonly needToStart: NeedToStart;
  /** Applicants of all these cases together. */
  readonly stages: Readonly<Record<Stage, ShownCount>>;
}

const LAST = '9999-12-31';

/** The row of a case; of a person's filter what waits for that person, where something does. */
function rowOf(line: CaseLine, today: LocalDate, person: PersonId | undefined): OverviewRow {
  const waiting = line.facts?.waiting ?? [];
  const theirs = waiting.filter(({ owners }) => person !== undefined && owners.includes(person));
  const [first] = (theirs.length > 0 ? theirs : waiting).toSorted((a, b) =>
    (a.due ?? LAST) < (b.due ?? LAST) ? -1 : 1,
  );
  const due = first?.due;
  return {
    line,
    task: first?.task,
    owners: first?.owners ?? [],
    due,
    daysLate: due !== undefined && due < today ? daysBetween(due, today) : 0,
  };
}

const passes = ({ line, owners, daysLate }: OverviewRow, filter: OverviewFilter): boolean =>
  (filter.step === undefined || line.step === filter.step) &&
  (filter.person === undefined || owners.includes(filter.person)) &&
  (filter.unit === undefined || line.facts?.unit === filter.unit) &&
  (filter.lateOnly !== true || daysLate > 0);

const inOrder = (a: OverviewRow, b: OverviewRow): number =>
  b.daysLate - a.daysLate ||
  (a.due ?? LAST).localeCompare(b.due ?? LAST) ||
  a.line.openedAt.localeCompare(b.line.openedAt) ||
  a.line.id.localeCompare(b.line.id);

function countSteps(rows: readonly OverviewRow[]): readonly StepCount[] {
  const counts = new Map<string, { cases: number; late: number }>();
  for (const { line, daysLate } of rows) {
    const count = counts.get(line.step) ?? { cases: 0, late: 0 };
    counts.set(line.step, { cases: count.cases + 1, late: count.late + (daysLate > 0 ? 1 : 0) });
  }
  return [...counts].map(([step, count]) => ({ step, ...count }));
}

function countWaiting(rows: readonly OverviewRow[], today: LocalDate): readonly WaitingFor[] {
  const counts = new Map<PersonId, { tasks: number; late: number }>();
  for (const { line } of rows)
    for (const { owners, due } of line.facts?.waiting ?? [])
      for (const person of owners) {
        const count = counts.get(person) ?? { tasks: 0, late: 0 };
        const late = due !== undefined && due < today ? 1 : 0;
        counts.set(person, { tasks: count.tasks + 1, late: count.late + late });
      }
  return [...counts]
    .map(([person, count]) => ({ person, ...count }))
    .sort((a, b) => b.late - a.late || b.tasks - a.tasks);
}

function sumStages(rows: readonly OverviewRow[]): Readonly<Record<Stage, number>> {
  const sum = { applied: 0, chosen: 0, interviewed: 0, recommended: 0, withdrawn: 0 };
  for (const { line } of rows)
    for (const stage of Object.keys(sum) as Stage[]) sum[stage] += line.facts?.stages[stage] ?? 0;
  return sum;
}

/**
 * The cases of an organisation as HR looks at them, from their lines alone; practice cases do not count. Filters choose
 * among the open cases; times of steps are compared with all of the organisation's cases.
 */
export function overviewOf(
  lines: readonly CaseLine[],
  now: Instant,
  zone: Zone,
  filter: OverviewFilter = {},
): Overview {
  const today = localDateOf(now, zone);
  const real = lines.filter(({ practice }) => !practice);
  const rows = real
    .filter(({ status }) => status === 'open')
    .map((line) => rowOf(line, today, filter.person))
    .filter((row) => passes(row, filter))
    .sort(inOrder);
  return {
    rows,
    late: rows.filter(({ daysLate }) => daysLate > 0).length,
    steps: countSteps(rows),
    waitingFor: countWaiting(rows, today),
    durations: stepDurations(real, now, zone),
    needToStart: needToStart(real, now, zone),
    stages: hideSmall(sumStages(rows)),
  };
}
