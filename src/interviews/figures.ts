import type { SeriesFigures } from './goals';
import { epochMinutes, wallClock } from './local-time';
import type { PlannedInterview } from './plan';
import type { CompleteRequest } from './request';

/** Returns how good a series is; its interviews are in order of time and there is at least one. */
export function figuresOf(
  interviews: readonly PlannedInterview[],
  { zone, breakMinutes }: Pick<CompleteRequest, 'zone' | 'breakMinutes'>,
): SeriesFigures {
  const days = interviews.map(({ start }) => wallClock(zone, epochMinutes(start)).day);
  let waitingMinutes = 0;
  for (const [index, { start }] of interviews.entries()) {
    const before = interviews[index - 1];
    if (before && days[index - 1] === days[index])
      waitingMinutes += epochMinutes(start) - epochMinutes(before.end) - breakMinutes;
  }
  return {
    days: new Set(days).size,
    optionalAbsences: interviews.reduce((sum, { absent }) => sum + absent.length, 0),
    end: interviews.at(-1)?.end ?? '',
    waitingMinutes,
  };
}
