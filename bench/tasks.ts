import { localDateOf } from '../src/hiring/calendar';
import { decide } from '../src/hiring/decide';
import { evolve, unopened } from '../src/hiring/evolve';
import type { Hiring } from '../src/hiring/hiring';
import { tasksOf } from '../src/hiring/tasks/tasks';
import { systemClock } from '../src/clock';
import { inForceAlways } from '../src/profiles';
import { contextFor } from '../src/usecases/context';
import type { BenchResult } from './result';
import { organisation, untilInterviews } from './seed';
import { percentile, rounded } from './statistics';

const APPLICANTS = 40;
const TIMES = 20_000;

/** A case in the middle of its interviews, made by its commands. */
function caseWith(applicants: number, at: string): Hiring {
  const steps = untilInterviews(localDateOf(at, organisation.zone), applicants);
  return steps.reduce(
    (hiring, [by, command]) => {
      const context = contextFor(inForceAlways(organisation, hiring.seq > 0 ? hiring : undefined), by, at);
      const decision = decide(hiring, command, context);
      if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
      return decision.events.reduce(
        (now, event) =>
          evolve(now, { seq: now.seq + 1, at, by, command: command.type, step: String(now.seq), event }),
        hiring,
      );
    },
    unopened('tasks', organisation.id),
  );
}

/**
 * Milliseconds that each of many runs takes, each on a copy that nobody has looked at, and that nobody holds on to
 * afterwards: as the cases that the program reads.
 */
function timed(hiring: Hiring, run: (copy: Hiring) => unknown): readonly number[] {
  return Array.from({ length: TIMES }, () => {
    const copy = { ...hiring };
    const begun = performance.now();
    run(copy);
    return performance.now() - begun;
  });
}

/** All tasks with their dates and gates of a case with 40 applicants, beside reading the same case from its JSON. */
function tasks(): BenchResult {
  const at = systemClock.now();
  const hiring = caseWith(APPLICANTS, at);
  const context = contextFor(inForceAlways(organisation, hiring), 'lise', at);
  const text = JSON.stringify(hiring);
  const compute = (copy: Hiring): unknown => tasksOf(copy, context);
  const parse = (): unknown => JSON.parse(text);
  timed(hiring, compute);
  timed(hiring, parse);
  const ours = percentile([...timed(hiring, compute)], 0.99);
  const theirs = percentile([...timed(hiring, parse)], 0.99);
  return {
    name: 'tasks-p99',
    value: rounded(ours),
    unit: 'ms',
    ratio: rounded(ours / theirs),
    against: 'JSON.parse of the case',
  };
}

/** What is computed in every turn. */
export const benches: Record<string, () => Promise<BenchResult[]>> = {
  'tasks-p99': () => Promise.resolve([tasks()]),
};
