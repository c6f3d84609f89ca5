import { daysBetween, localDateOf } from '../hiring/calendar';
import type { StepId } from '../hiring/profile';
import type { Instant, Zone } from '../hiring/time';
import type { CaseLine } from '../usecases/ports';

/** Days from need to start in four of five hirings before this program: what is to be shortened [R102]. */
export const BASELINE_DAYS = 205;

/** The middle value; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const days = (from: Instant, to: Instant, zone: Zone): number =>
  daysBetween(localDateOf(from, zone), localDateOf(to, zone));

/** How long a step takes: in cases where it is finished, and so far where it is under way. */
export interface StepDuration {
  readonly step: StepId;
  readonly finished: number;
  readonly medianDays: number | undefined;
  readonly underWay: number;
  readonly medianDaysSoFar: number | undefined;
}

/** Days of each step over these cases, in the order in which steps first appear. */
export function stepDurations(lines: readonly CaseLine[], now: Instant, zone: Zone): readonly StepDuration[] {
  const done = new Map<StepId, number[]>();
  const open = new Map<StepId, number[]>();
  const add = (to: Map<StepId, number[]>, step: StepId, value: number): void => {
    const values = to.get(step);
    if (values) values.push(value);
    else to.set(step, [value]);
  };
  for (const { facts, status } of lines)
    for (const [step, span] of Object.entries(facts?.steps ?? {})) {
      if (span.to !== undefined) add(done, step, days(span.from, span.to, zone));
      else if (status === 'open') add(open, step, days(span.from, now, zone));
    }
  return [...new Set([...done.keys(), ...open.keys()])].map((step) => ({
    step,
    finished: done.get(step)?.length ?? 0,
    medianDays: median(done.get(step) ?? []),
    underWay: open.get(step)?.length ?? 0,
    medianDaysSoFar: median(open.get(step) ?? []),
  }));
}

/** From the voiced need to the start, compared with before. */
export interface NeedToStart {
  readonly cases: number;
  readonly medianDays: number | undefined;
  /** Of the organisation's cases that ended longer ago than a year. */
  readonly earlierDays: number | undefined;
  readonly baselineDays: number;
  /** How long those under way have taken until now. */
  readonly medianDaysSoFar: number | undefined;
}

const YEAR_DAYS = 365;

/** Days from need to start over these cases. The start is the planned one, or the day on which the case ended. */
export function needToStart(lines: readonly CaseLine[], now: Instant, zone: Zone): NeedToStart {
  const today = localDateOf(now, zone);
  const recent: number[] = [];
  const earlier: number[] = [];
  const soFar: number[] = [];
  for (const { status, facts } of lines) {
    if (!facts) continue;
    if (status === 'open') soFar.push(daysBetween(facts.needVoicedOn, today));
    else if (status !== 'cancelled' && facts.endedAt !== undefined) {
      const ended = localDateOf(facts.endedAt, zone);
      const to = facts.startsOn !== undefined && facts.startsOn > ended ? facts.startsOn : ended;
      (daysBetween(ended, today) > YEAR_DAYS ? earlier : recent).push(daysBetween(facts.needVoicedOn, to));
    }
  }
  return {
    cases: recent.length,
    medianDays: median(recent),
    earlierDays: median(earlier),
    baselineDays: BASELINE_DAYS,
    medianDaysSoFar: median(soFar),
  };
}
