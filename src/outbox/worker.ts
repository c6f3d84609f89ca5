import { later, type Instant } from '../hiring/time';
import type { CaseRef, CaseStore, Clock, OutboxEntry } from '../usecases/ports';
import { makeRelay, type RelayParts } from './relay';
import type { Shares } from './shares';

const POLL_MS = 1000;
const RENEW_MS = 10_000;
/** How soon others notice that this process is there; a minute and a half before they would forget it. */
const SHARE_MS = 30_000;
/** Waking a case twice changes nothing, so this may be short. */
const WAKE_LEASE_MS = 15_000;
const BATCH = 50;

export interface WorkerParts extends Omit<RelayParts, 'onDone'> {
  readonly cases: CaseStore;
  readonly clock: Clock;
  /** Looks at a case whose time has come, and which is claimed until then. */
  readonly wake: (ref: CaseRef, leaseUntil: Instant) => Promise<void>;
  /** Whether a process that has effects in hand is known to be gone, so that they need not wait. */
  readonly isGone: (owner: string) => boolean;
  /** Which part of the limits is this process's. */
  readonly shares: Pick<Shares, 'round' | 'leave'>;
}

/** Does what is due, in the background: wakes cases and sends effects. */
export interface Worker {
  start(): void;
  /** There may be something to do now; otherwise it looks every second. */
  nudge(): void;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

const nothing: OutboxEntry = {
  id: '-',
  ref: { organisation: '-', id: '-' },
  effect: { kind: 'refresh' },
  attempts: 0,
  since: '',
};

async function wakeDue({ cases, clock, wake, log }: WorkerParts): Promise<number> {
  const now = clock.now();
  const leaseUntil = later(now, WAKE_LEASE_MS);
  const due = await cases.claimDue(now, leaseUntil, BATCH);
  for (const ref of due)
    await wake(ref, leaseUntil).catch((error: unknown) => {
      // One case that cannot be read must not keep the others from being woken.
      log('a case could not be woken', { ...nothing, ref }, error);
    });
  return due.length;
}

export function makeWorker(parts: WorkerParts): Worker {
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let renewing: NodeJS.Timeout | undefined;
  let sharing: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let again = false;
  let busy = false;

  const relay = makeRelay({
    ...parts,
    onDone: () => {
      if (running) turn();
    },
  });
  const failed = (error: unknown): void => {
    // The store is locked or away: the next round tries again, nothing was taken off.
    parts.log('the outbox could not be read', nothing, error);
  };
  const work = async (): Promise<void> => {
    do {
      again = false;
      const woken = await wakeDue(parts);
      const taken = await relay.take();
      if (woken + taken > 0) again = true;
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
      .catch(failed)
      .finally(() => {
        busy = false;
        if (running) timer = setTimeout(turn, POLL_MS);
      });
  };
  return {
    start() {
      running = true;
      renewing = setInterval(() => {
        relay.renew().catch(failed);
      }, RENEW_MS);
      sharing = setInterval(() => {
        parts.shares.round().catch(failed);
      }, SHARE_MS);
      const { cases, clock, isGone, shares } = parts;
      void Promise.all([
        cases.releaseEffects(clock.now(), isGone).catch(failed),
        shares.round().catch(failed),
      ]).then(turn);
    },
    nudge() {
      // After the answer of the turn that saved, not before it.
      if (running) setImmediate(turn);
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await underWay;
      await relay.settled();
      clearInterval(renewing);
      clearInterval(sharing);
      await parts.shares.leave().catch(failed);
    },
  };
}
