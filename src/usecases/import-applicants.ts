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

/**
 * Takes those applicants into the case that are not in it yet: the same file twice, even at once, makes nobody appear
 * twice. Those of an import that was taken back are not in it.
 */
export async function importApplicants(
  cases: CaseStore,
  handle: HandleCommand,
  ref: CaseRef,
  applicants: readonly NewApplicant[],
  given: Given,
): Promise<Imported> {
  let fresh = applicants;
  const handled = await handle(
    ref,
    async (hiring) => {
      const stored = Object.entries(await cases.applicants(ref));
      const there = new Set(
        stored.flatMap(([id, applicant]) => (hiring.applicants[id] ? [key(applicant)] : [])),
      );
      fresh = applicants.filter((applicant) => !there.has(key(applicant)));
      return { type: 'ImportApplicants', applicants: fresh };
    },
    given,
  );
  const isAccepted = handled?.decision.ok === true;
  // Accepted without events: this very import was done before.
  const taken = isAccepted && handled.decision.events.length > 0 ? fresh.length : 0;
  return { handled, taken, known: applicants.length - (isAccepted ? taken : fresh.length) };
}
