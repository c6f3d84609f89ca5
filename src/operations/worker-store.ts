import { nameOf } from '../outbox/relay';
import type { CaseStore, Clock, OutboxEntry } from '../usecases/ports';

/** The store as the worker sees it: each look is noted, and so is every lease it holds. */
export interface WorkerStore {
  readonly cases: CaseStore;
  /** Gives back the effects that are leased and not sent, so that another instance need not wait for the lease to end. */
  readonly giveBack: () => Promise<number>;
}

/** Wraps the store for the worker; `onLook` is told whenever the worker looks for something to do. */
export function makeWorkerStore(cases: CaseStore, clock: Clock, onLook: () => void): WorkerStore {
  const leased = new Map<string, OutboxEntry>();
  return {
    cases: {
      ...cases,
      claimDue: (...asked) => {
        onLook();
        return cases.claimDue(...asked);
      },
      claimEffects: async (...asked) => {
        const entries = await cases.claimEffects(...asked);
        for (const entry of entries) leased.set(nameOf(entry), entry);
        return entries;
      },
      effectDone: async (entry, ...how) => {
        await cases.effectDone(entry, ...how);
        leased.delete(nameOf(entry));
      },
      effectLater: async (entry, at) => {
        await cases.effectLater(entry, at);
        leased.delete(nameOf(entry));
      },
      effectFailed: async (entry, ...how) => {
        await cases.effectFailed(entry, ...how);
        leased.delete(nameOf(entry));
      },
    },
    giveBack: async () => {
      const entries = [...leased.values()];
      leased.clear();
      await Promise.all(entries.map((entry) => cases.effectLater(entry, clock.now())));
      return entries.length;
    },
  };
}
