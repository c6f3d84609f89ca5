import { Unreachable, type CaseStore, type Clock, type OutboxEntry } from '../usecases/ports';

const LEASE_MS = 60_000;
const BATCH = 50;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const MOST_ATTEMPTS = 40;
/** Somebody who opens the chat for the first time finds what waited for them soon; after a day it is given up. */
const ARRIVAL_PAUSE_MS = 3000;
const LATE_ARRIVAL_PAUSE_MS = 60_000;
const MOST_ARRIVAL_ATTEMPTS = 1500;
const EARLY_ARRIVALS = 200;

/** Makes an effect happen. Doing it again changes nothing. @throws when it has to be tried again */
export type Send = (entry: OutboxEntry) => Promise<void>;

export interface RelayParts {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly send: Send;
  readonly log: (message: string, entry: OutboxEntry, error: unknown) => void;
  /** Between 0 and 1: spreads repeated tries. */
  readonly chance: () => number;
}

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** How long to wait before the next try: twice as long each time, spread so that not all come at once. */
export const pauseAfter = (attempts: number, chance: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS) * (0.5 + chance / 2);

/** When to try again after a failure, or undefined when it is given up. */
function nextTry(now: string, attempts: number, error: unknown, chance: number): string | undefined {
  if (error instanceof Unreachable) {
    const pause = attempts < EARLY_ARRIVALS ? ARRIVAL_PAUSE_MS : LATE_ARRIVAL_PAUSE_MS;
    return attempts < MOST_ARRIVAL_ATTEMPTS ? later(now, pause) : undefined;
  }
  return attempts + 1 < MOST_ATTEMPTS ? later(now, pauseAfter(attempts, chance)) : undefined;
}

/**
 * Sends what is due in the outbox, in order for each person, and records that it was sent. Returns how many effects it
 * looked at; 0 when nothing was due.
 */
export async function drainOnce({ cases, clock, send, log, chance }: RelayParts): Promise<number> {
  const now = clock.now();
  const entries = await cases.claimEffects(now, later(now, LEASE_MS), BATCH);
  // No two of a batch are for the same person in the same case, so their order among each other does not matter.
  const handle = async (entry: OutboxEntry): Promise<void> => {
    try {
      await send(entry);
      await cases.effectDone(entry);
    } catch (error) {
      const again = nextTry(clock.now(), entry.attempts, error, chance());
      const reason = error instanceof Error ? error.name : 'unknown';
      await cases.effectFailed(entry, reason, again);
      if (again === undefined) log('effect given up', entry, error);
      else if (!(error instanceof Unreachable)) log('effect failed, will be tried again', entry, error);
    }
  };
  await Promise.all(entries.map(handle));
  return entries.length;
}
