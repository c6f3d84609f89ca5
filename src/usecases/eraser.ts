import type { ApplicantId, TextId } from '../hiring/hiring';
import type { CaseRef } from './ports';

/** Removes for good what is kept beside the state and the log, which stay: the chain of the log holds without it. */
export interface Eraser {
  /** The ids of the texts that are about this applicant. */
  textsAbout(ref: CaseRef, applicant: ApplicantId): Promise<readonly TextId[]>;
  /** The ids of all texts of the case. */
  allTexts(ref: CaseRef): Promise<readonly TextId[]>;
  /** Removes these applicants and texts. Removing what is gone already is fine. */
  erase(
    ref: CaseRef,
    what: { readonly applicants?: readonly ApplicantId[]; readonly texts?: readonly TextId[] },
  ): Promise<void>;
  /** Removes a case with everything that belongs to it: afterwards there is no such case. */
  eraseCase(ref: CaseRef): Promise<void>;
}
