import type { ApplicantId } from '../../hiring/hiring';
import type { Eraser } from '../../usecases/eraser';
import type { CaseRef, CaseStore, Clock, Documents } from '../../usecases/ports';
import type { ErasureRecord, ErasureRecords, Hold } from './records';

export interface ErasureParts {
  readonly cases: CaseStore;
  readonly eraser: Eraser;
  readonly documents: Documents;
  readonly records: ErasureRecords;
  readonly clock: Clock;
}

/** Who wants something erased, and why. */
export interface Asked {
  readonly by: string;
  readonly reason: string;
}

export type Erased =
  | { readonly ok: true; readonly record: ErasureRecord }
  | { readonly ok: false; readonly why: 'unknownCase' | 'unknownApplicant' }
  | { readonly ok: false; readonly why: 'onHold'; readonly hold: Hold };

/** Where the embedded calendars keep the busy times of an invited applicant. */
const CALENDAR = 'calendar';

/**
 * Erases one applicant: what the export told of them, the texts about them, and their embedded calendar. The state
 * and the log know them as a number and stay whole. Erased again it erases what came since, and says so.
 */
export async function eraseApplicant(
  { cases, eraser, documents, records, clock }: ErasureParts,
  ref: CaseRef,
  applicant: ApplicantId,
  { by, reason }: Asked,
): Promise<Erased> {
  const stored = await cases.load(ref);
  if (!stored) return { ok: false, why: 'unknownCase' };
  if (!(applicant in stored.hiring.applicants)) return { ok: false, why: 'unknownApplicant' };
  const hold = await records.holdOn(ref);
  if (hold) return { ok: false, why: 'onHold', hold };

  const texts = await eraser.textsAbout(ref, applicant);
  const { [applicant]: known } = await cases.applicants(ref, [applicant]);
  if (known) await documents.remove(CALENDAR, known.email);
  await eraser.erase(ref, { applicants: [applicant], texts });
  const record = {
    at: clock.now(),
    by,
    reason,
    caseId: ref.id,
    applicants: [applicant],
    texts: texts.length,
    whole: false,
  };
  await records.add(ref.organisation, record);
  return { ok: true, record };
}
