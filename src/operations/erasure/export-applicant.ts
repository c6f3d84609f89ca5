import type { NewApplicant } from '../../hiring/commands';
import type { Recorded } from '../../hiring/events';
import type { ApplicantId } from '../../hiring/hiring';
import type { CaseRef } from '../../usecases/ports';
import type { ErasureParts } from './erase-applicant';
import type { ErasureRecord } from './records';

/** Everything that is kept about one applicant in one case, for the applicant (GDPR, article 15). */
export interface ApplicantExport {
  readonly organisation: string;
  readonly caseId: string;
  readonly post: string;
  readonly applicant: ApplicantId;
  readonly madeAt: string;
  /** Absent when it was erased. */
  readonly facts?: NewApplicant | undefined;
  /** What was written about the applicant, in the order in which it was written. */
  readonly texts: readonly { readonly id: string; readonly body: string }[];
  /** What happened with the application, and when; who did it stands by id. */
  readonly events: readonly Pick<Recorded, 'seq' | 'at' | 'by' | 'event'>[];
  readonly erased: readonly ErasureRecord[];
}

/** The value, or any value inside it, is this id. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.entries(value).some(([key, inside]) => key === id || mentions(inside, id));
}

/** Undefined when there is no such applicant in the case. */
export async function exportApplicant(
  { cases, eraser, records, clock }: ErasureParts,
  ref: CaseRef,
  applicant: ApplicantId,
): Promise<ApplicantExport | undefined> {
  const stored = await cases.load(ref);
  if (!stored || !(applicant in stored.hiring.applicants)) return undefined;
  const [log, ids, known, erased] = await Promise.all([
    cases.log(ref),
    eraser.textsAbout(ref, applicant),
    cases.applicants(ref, [applicant]),
    records.of(ref.organisation, ref.id),
  ]);
  const texts = await cases.texts(ref, ids);
  return {
    organisation: ref.organisation,
    caseId: ref.id,
    post: stored.hiring.post?.title ?? '',
    applicant,
    madeAt: clock.now(),
    facts: known[applicant],
    texts: Object.entries(texts).map(([id, { body }]) => ({ id, body })),
    events: log
      .filter(({ event }) => mentions(event, applicant))
      .map(({ seq, at, by, event }) => ({ seq, at, by, event })),
    erased: erased.filter(({ applicants }) => applicants.includes(applicant)),
  };
}
