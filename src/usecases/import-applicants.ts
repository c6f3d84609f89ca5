import type { NewApplicant } from '../hiring/commands';
import type { Given, HandleCommand, Handled } from './handle-command';
import type { CaseRef, CaseStore } from './ports';

export interface Imported {
  readonly handled: Handled | undefined;
  readonly taken: number;
  /** Those with an e-mail address that an applicant of the case has already. */
  readonly known: number;
}

const key = ({ email }: NewApplicant): string => email.trim().toLowerCase();

/** Takes those applicants into the case that are not in it yet: the same file twice makes nobody appear twice. */
export async function importApplicants(
  cases: CaseStore,
  handle: HandleCommand,
  ref: CaseRef,
  applicants: readonly NewApplicant[],
  given: Given,
): Promise<Imported> {
  const there = new Set(Object.values(await cases.applicants(ref)).map(key));
  const fresh = applicants.filter((applicant) => !there.has(key(applicant)));
  const known = applicants.length - fresh.length;
  if (fresh.length === 0 && known > 0) return { handled: undefined, taken: 0, known };
  const handled = await handle(ref, { type: 'ImportApplicants', applicants: fresh }, given);
  return { handled, taken: handled?.decision.ok === true ? fresh.length : 0, known };
}
