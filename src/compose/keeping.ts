import type { Keeping } from '../dialogs/parts';
import { eraseApplicant } from '../operations/erasure/erase-applicant';
import { eraseDiscarded } from '../operations/erasure/erase-discarded';
import { exportApplicant } from '../operations/erasure/export-applicant';
import { makeErasureRecords } from '../operations/erasure/records';
import type { Clock } from '../usecases/ports';
import type { Store } from './open-store';

/** Erasing and handing out over this store, each erasure with a record. */
export function openKeeping({ cases, documents, eraser }: Omit<Store, 'close'>, clock: Clock): Keeping {
  const records = makeErasureRecords(documents);
  const parts = { cases, documents, eraser, clock, records };
  return {
    erase: (ref, applicant, asked) => eraseApplicant(parts, ref, applicant, asked),
    export: (ref, applicant) => exportApplicant(parts, ref, applicant),
    eraseDiscarded: (ref, since) => eraseDiscarded(parts, ref, since),
    holdOn: records.holdOn,
    hold: (ref, asked) => records.hold(ref, { at: clock.now(), ...asked }),
    lift: (ref, asked) => records.lift(ref, { at: clock.now(), ...asked }),
  };
}
