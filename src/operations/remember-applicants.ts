import type { ApplicantId } from '../hiring/hiring';
import type { CaseRef, CaseStore, Etag } from '../usecases/ports';
import { keyOf } from './read-once';
import { casesOfTurn } from './turn-scope';

type Found = ReturnType<CaseStore['applicants']>;

/** What was asked of one version of a case. */
interface Remembered {
  readonly etag: Etag;
  readonly answers: Map<string, Found>;
}

/** They are personal data: gone from memory after this time, asked for or not. */
const KEPT_MS = 5 * 60_000;
const MOST_CASES = 200;

/**
 * Asks the store for the applicants of a case once for each version of it: showing a status again is one request. What
 * changes the applicants changes the version, erasing them too.
 */
export function rememberApplicants(cases: CaseStore): CaseStore {
  const known = new Map<string, Remembered>();
  const forget = (key: string, what = known.get(key)): void => {
    if (known.get(key) === what) known.delete(key);
  };
  const fresh = (key: string, etag: Etag): Remembered => {
    const remembered = { etag, answers: new Map<string, Found>() };
    known.delete(key);
    known.set(key, remembered);
    const [oldest] = known.keys();
    if (known.size > MOST_CASES && oldest !== undefined) known.delete(oldest);
    setTimeout(forget, KEPT_MS, key, remembered).unref();
    return remembered;
  };
  const ask = async (ref: CaseRef, ids: readonly ApplicantId[] | undefined): Found => {
    const version = (await casesOfTurn()?.get(keyOf(ref)))?.etag;
    if (version === undefined) return cases.applicants(ref, ids);
    const key = keyOf(ref);
    const remembered = known.get(key);
    const { answers } = remembered?.etag === version ? remembered : fresh(key, version);
    const wanted = JSON.stringify(ids ?? null);
    const found = answers.get(wanted) ?? cases.applicants(ref, ids);
    answers.set(wanted, found);
    // One that failed is asked for again.
    found.catch(() => answers.delete(wanted));
    return found;
  };
  return { ...cases, applicants: ask };
}
