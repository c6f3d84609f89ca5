import type { StoredText } from '../hiring/decision';
import type { ApplicantId, TextId } from '../hiring/hiring';
import { keyOf } from '../usecases/case-key';
import type { CaseRef, CaseStore, Etag } from '../usecases/ports';
import { casesOfTurn } from './turn-scope';

type Applicants = ReturnType<CaseStore['applicants']>;

/** What is known beside one version of a case: answers about its applicants by what was asked, and its texts. */
interface Details {
  readonly etag: Etag;
  readonly applicants: Map<string, Applicants>;
  readonly texts: Map<TextId, StoredText>;
}

/** They are personal data: gone from memory this long after the version was learnt or made, asked for or not. */
const KEPT_MS = 5 * 60_000;
const MOST_CASES = 200;

/**
 * Asks the store for the applicants and texts of a case once for each version of it, and keeps what this process saved
 * itself: showing a case again is one request. What changes them makes another version of the case, erasing too.
 */
export function rememberDetails(cases: CaseStore): CaseStore {
  const known = new Map<string, { readonly details: Details; readonly end: NodeJS.Timeout }>();
  const forget = (key: string): void => {
    // The timer would hold what it forgets until it fires.
    clearTimeout(known.get(key)?.end);
    known.delete(key);
  };
  const keep = (key: string, details: Details): Details => {
    forget(key);
    known.set(key, { details, end: setTimeout(forget, KEPT_MS, key).unref() });
    const [oldest] = known.keys();
    if (known.size > MOST_CASES && oldest !== undefined) forget(oldest);
    return details;
  };
  /** What is known of the case as the turn under way has read it; undefined where it has not. */
  const detailsOf = async (ref: CaseRef): Promise<Details | undefined> => {
    const etag = (await casesOfTurn()?.get(keyOf(ref)))?.etag;
    if (etag === undefined) return undefined;
    const details = known.get(keyOf(ref))?.details;
    return details?.etag === etag
      ? details
      : keep(keyOf(ref), { etag, applicants: new Map(), texts: new Map() });
  };
  const applicants = async (ref: CaseRef, ids?: readonly ApplicantId[]): Applicants => {
    const answers = (await detailsOf(ref))?.applicants;
    if (!answers) return cases.applicants(ref, ids);
    const asked = JSON.stringify(ids ?? null);
    const found = answers.get(asked) ?? cases.applicants(ref, ids);
    answers.set(asked, found);
    // One that failed is asked for again.
    found.catch(() => answers.delete(asked));
    return found;
  };
  return {
    ...cases,
    applicants,
    async texts(ref, ids) {
      const texts = (await detailsOf(ref))?.texts;
      if (!texts) return cases.texts(ref, ids);
      const missing = ids.filter((id) => !texts.has(id));
      const found = missing.length === 0 ? {} : await cases.texts(ref, missing);
      for (const [id, text] of Object.entries(found)) texts.set(id, text);
      const asked: Record<TextId, StoredText> = {};
      for (const id of ids) {
        const text = texts.get(id);
        if (text) asked[id] = text;
      }
      return asked;
    },
    async save(ref, expected, changes) {
      const details = known.get(keyOf(ref))?.details;
      const before = details?.etag === expected ? details : undefined;
      const etag = await cases.save(ref, expected, changes);
      if (etag === undefined) return undefined;
      const areSame = Object.keys(changes.applicants).length === 0;
      keep(keyOf(ref), {
        etag,
        applicants: (areSame ? before?.applicants : undefined) ?? new Map<string, Applicants>(),
        texts: new Map([...(before?.texts ?? []), ...Object.entries(changes.texts)]),
      });
      return etag;
    },
  };
}
