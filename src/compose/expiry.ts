import type { Logger } from 'pino';
import type { Directory } from '../directory/directory';
import { expire } from '../operations/erasure/expire';
import { makeErasureRecords } from '../operations/erasure/records';
import type { Clock } from '../usecases/ports';
import type { Store } from './open-store';

const FIRST_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface ExpiryParts {
  readonly store: Store;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Erases once a day what has been kept long enough. Several instances may do so: the second finds nothing. */
export interface Expiry {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

export function makeExpiry({ store, directory, clock, log }: ExpiryParts): Expiry {
  const parts = { ...store, records: makeErasureRecords(store.documents), clock };
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    for (const { id } of directory.organisations) {
      const done = await expire(parts, id, directory.retentionOf(id));
      if (done.length > 0) log.info({ organisation: id, erasures: done.length }, 'kept long enough: erased');
    }
  };
  const after = (ms: number): void => {
    timer = setTimeout(() => {
      underWay = run().catch((error: unknown) => {
        log.warn({ err: error }, 'expiry did not finish; it is tried again tomorrow');
      });
      after(DAY_MS);
    }, ms);
    timer.unref();
  };
  return {
    start: () => {
      after(FIRST_MS);
    },
    stop: async () => {
      clearTimeout(timer);
      await underWay;
    },
  };
}
