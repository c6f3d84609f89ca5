import { keyOf } from '../../usecases/case-key';
import type { CaseLine, CaseRef, Etag, StoredCase } from '../../usecases/ports';

const MOST_KNOWN = 100;

/** A case as it was read or saved. */
export interface KnownCase {
  readonly stored: StoredCase;
  /** The number of the event after which it was written out last. */
  readonly written: number;
  /** What lists see of it, where this process wrote it. */
  readonly line?: CaseLine | undefined;
}

/** The cases that were read or saved last, so that a case that nobody changed is not taken apart again. */
export interface KnownCases {
  /** The case, if this is the version that is known. */
  readonly find: (ref: CaseRef, etag: Etag) => KnownCase | undefined;
  readonly keep: (ref: CaseRef, known: KnownCase) => KnownCase;
}

/**
 * Knows at most 100 cases, those that were asked for last. Whoever asks brings the etag from the database: no two
 * versions have the same, so what another process saved, or what was kept and never committed, is not found.
 */
export function makeKnownCases(): KnownCases {
  const known = new Map<string, KnownCase>();
  const keep = (ref: CaseRef, one: KnownCase): KnownCase => {
    const key = keyOf(ref);
    // Set anew, it is the youngest; the first one of a map is the oldest.
    known.delete(key);
    known.set(key, one);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return one;
  };
  return {
    find: (ref, etag) => {
      const one = known.get(keyOf(ref));
      return one?.stored.etag === etag ? keep(ref, one) : undefined;
    },
    keep,
  };
}
