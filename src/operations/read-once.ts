import type { CaseRef, CaseStore } from '../usecases/ports';
import { casesOfTurn } from './turn-scope';

/** Names a case among all. */
export const keyOf = ({ organisation, id }: CaseRef): string => JSON.stringify([organisation, id]);

/**
 * Reads a case once in a turn, however many parts of the turn ask for it. A save, whether it succeeds or not, ends
 * that: afterwards the case is read anew. What somebody else saves meanwhile is noticed by the save's condition.
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
    try {
      await cases.save(ref, expected, changes);
    } finally {
      casesOfTurn()?.delete(keyOf(ref));
    }
  },
});
