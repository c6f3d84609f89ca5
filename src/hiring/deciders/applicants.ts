import { stays } from '../staying';
import { accept, refuse, type Decision } from '../decision';
import type { CommandOf, NewApplicant } from '../commands';
import type { ApplicantFacts, ApplicantId, Hiring } from '../hiring';
import { sameFacts } from '../same-facts';

const MOST_APPLICANTS = 500;

/**
 * Takes applicants into the case under ids that tell nothing of them. More can be added until somebody was chosen
 * for interview.
 */
export function importApplicants(hiring: Hiring, { applicants }: CommandOf<'ImportApplicants'>): Decision {
  if (applicants.length === 0) return refuse('noApplicants');
  if (hiring.shortlist) return refuse('tooLate');
  const known = Object.keys(hiring.applicants).length;
  if (known + applicants.length > MOST_APPLICANTS)
    return refuse('tooManyApplicants', { params: { most: MOST_APPLICANTS } });
  const people: Record<ApplicantId, NewApplicant> = {};
  const facts: Record<ApplicantId, ApplicantFacts> = {};
  applicants.forEach((applicant, index) => {
    const id = `a${known + index + 1}`;
    people[id] = applicant;
    facts[id] = { withholdRequested: applicant.withholdRequested, withdrawn: false };
  });
  return accept([{ type: 'ApplicantsImported', applicants: facts }], { applicants: people });
}

/** The extended applicant list of everybody who applied [R18] [no.list.extended]. */
export function makeExtendedList(hiring: Hiring): Decision {
  if (hiring.extendedListAt !== undefined) return accept();
  return accept([{ type: 'ExtendedListMade', applicants: Object.keys(hiring.applicants).length }]);
}

const isLeftOut = (id: ApplicantId, applicants: readonly ApplicantId[], hiring: Hiring): boolean =>
  stays(hiring, id) && hiring.interviewsBookedAt !== undefined && !applicants.includes(id);

/** Who is called to an interview: a person's choice, never the program's. Whoever is invited stays; others can be added. */
export function chooseForInterview(
  hiring: Hiring,
  { applicants }: CommandOf<'ChooseForInterview'>,
): Decision {
  if (hiring.council || Object.keys(hiring.interviews).some((id) => isLeftOut(id, applicants, hiring)))
    return refuse('tooLate');
  const unknown = applicants.find((id) => !hiring.applicants[id] || hiring.applicants[id].withdrawn);
  if (unknown !== undefined) return refuse('unknownApplicant');
  if (applicants.length === 0) return refuse('noApplicants');
  if (sameFacts<object>(hiring.shortlist, { applicants })) return accept();
  return accept([{ type: 'ShortlistSet', applicants }]);
}
