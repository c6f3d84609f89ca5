import type { Instant } from '../../hiring/time';
import type { CaseRef } from '../../usecases/ports';
import type { Asked, ErasureParts } from './erase-applicant';
import type { ErasureRecord } from './records';

/** Where it is kept which cards of a case were sent. */
export const cardsOf = ({ organisation, id }: CaseRef): string => `cards/${organisation}/${id}`;

/**
 * Erases a case with everything that belongs to it. `at`: the moment that the record of it says. Returns the record, which
 * is written first: an erasure that broke off half-way is done again, one that nobody knows of is not.
 */
export async function eraseWhole(
  { cases, eraser, documents, records }: ErasureParts,
  ref: CaseRef,
  { at, by, reason }: Asked & { readonly at: Instant },
): Promise<ErasureRecord> {
  const [applicants, texts] = await Promise.all([cases.applicants(ref), eraser.allTexts(ref)]);
  const record = {
    at,
    by,
    reason,
    caseId: ref.id,
    applicants: Object.keys(applicants),
    texts: texts.length,
    whole: true,
  };
  await records.add(ref.organisation, record);
  for (const { id } of await documents.list(cardsOf(ref), '')) await documents.remove(cardsOf(ref), id);
  await eraser.eraseCase(ref);
  return record;
}
