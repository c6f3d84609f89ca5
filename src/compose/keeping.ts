import type { Keeping } from '../dialogs/parts';
import { eraseApplicant } from '../operations/erasure/erase-applicant';
import { exportApplicant } from '../operations/erasure/export-applicant';
import { makeErasureRecords } from '../operations/erasure/records';
import type { Clock } from '../usecases/ports';
import type { Store } from './open-store';

/** Erasing and handing out over this store, each erasure with a record. */
export function openKeeping({ cases, documents, eraser }: Omit<Store, 'close'>, clock: Clock): Keeping {
  const parts = { cases, documents, eraser, clock, records: makeErasureRecords(documents) };
  return {
    erase: (ref, applicant, asked) => eraseApplicant(parts, ref, applicant, asked),
    export: (ref, applicant) => exportApplicant(parts, ref, applicant),
  };
}
