import { keyOf } from '../usecases/case-key';
import type { CaseStore } from '../usecases/ports';
import { casesOfTurn } from './turn-scope';

/**
 * Reads a case once in a turn, however many parts of the turn ask for it. What the turn saves itself it knows after
 * that; where its save fails it reads the case anew. What somebody else saves is noticed by the save's condition.
 */
export const readOnce = (cases: CaseStore): CaseStore => ({
  ...cases,
  load: (ref) => {
    const known = casesOfTurn();
    if (!known) return cases.load(ref);
    const loading = known.get(keyOf(ref)) ?? cases.load(ref);
    known.set(keyOf(ref), loading);
    // One that failed is tried again by whoever asks next.
    loading.catch(() => known.delete(keyOf(ref)));
    return loading;
  },
  save: async (ref, expected, changes) => {
    const known = casesOfTurn();
    known?.delete(keyOf(ref));
    const etag = await cases.save(ref, expected, changes);
    const lastHash = changes.entries.at(-1)?.hash;
    if (etag !== undefined && lastHash !== undefined)
      known?.set(keyOf(ref), Promise.resolve({ hiring: changes.hiring, etag, lastHash }));
    return etag;
  },
});
