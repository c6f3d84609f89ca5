import type { CaseRef, CaseStore, Clock } from '../usecases/ports';
import { drainOnce, type RelayParts } from './relay';

const POLL_MS = 1000;
const LEASE_MS = 60_000;
const BATCH = 50;

export interface WorkerParts extends RelayParts {
  readonly cases: CaseStore;
  readonly clock: Clock;
  /** Looks at a case whose time has come. */
  readonly wake: (ref: CaseRef) => Promise<boolean>;
}

/** Does what is due, in the background: wakes cases and sends effects. */
export interface Worker {
  start(): void;
  /** There may be something to do now; otherwise it looks every second. */
  nudge(): void;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

async function wakeDue({ cases, clock, wake }: WorkerParts): Promise<number> {
  const now = clock.now();
  const due = await cases.claimDue(now, new Date(Date.parse(now) + LEASE_MS).toISOString(), BATCH);
  for (const ref of due) await wake(ref);
  return due.length;
}

export function makeWorker(parts: WorkerParts): Worker {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let again = false;
  let busy = false;

  const work = async (): Promise<void> => {
    do {
      again = false;
      const woken = await wakeDue(parts);
      const sent = await drainOnce(parts);
      if (woken + sent > 0) again = true;
    } while (running && again);
  };
  const turn = (): void => {
    if (!running) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    clearTimeout(timer);
    underWay = work()
      .catch((error: unknown) => {
        // The store is locked or away: the next round tries again, nothing was taken off.
        parts.log(
          'the outbox could not be read',
          { id: '-', ref: { organisation: '-', id: '-' }, effect: { kind: 'refresh' }, attempts: 0 },
          error,
        );
      })
      .finally(() => {
        busy = false;
        if (running) timer = setTimeout(turn, POLL_MS);
      });
  };
  return {
    start() {
      running = true;
      turn();
    },
    nudge() {
      // After the answer of the turn that saved, not before it.
      if (running) setImmediate(turn);
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await underWay;
    },
  };
}
