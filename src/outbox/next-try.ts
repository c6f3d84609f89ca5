import { Unreachable, type OutboxEntry } from '../usecases/ports';
import { later, type Instant } from '../hiring/time';
import { failureOf, pauseAfter } from './failures';

const MOST_ATTEMPTS = 40;
/** Somebody who opens the chat for the first time finds what waited for them soon; after a day it is given up. */
const ARRIVAL_PAUSE_MS = 3000;
const LATE_ARRIVAL_PAUSE_MS = 60_000;
const MOST_ARRIVAL_ATTEMPTS = 1500;
const EARLY_ARRIVALS = 200;

/** When to try again after a failure, or undefined when that is given up. */
export function nextTry(
  now: Instant,
  { attempts }: OutboxEntry,
  error: unknown,
  chance: number,
): Instant | undefined {
  if (error instanceof Unreachable && error.why === 'noChat') {
    const pause = attempts < EARLY_ARRIVALS ? ARRIVAL_PAUSE_MS : LATE_ARRIVAL_PAUSE_MS;
    return attempts < MOST_ARRIVAL_ATTEMPTS ? later(now, pause) : undefined;
  }
  const failure = failureOf(error, Date.parse(now));
  if (failure.kind === 'closed' || attempts + 1 >= MOST_ATTEMPTS) return undefined;
  const asked = failure.kind === 'passing' ? (failure.retryAfterMs ?? 0) : 0;
  return later(now, Math.max(asked, pauseAfter(attempts, chance)));
}
