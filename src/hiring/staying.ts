import type { ApplicantId, Hiring } from './hiring';

/** Whether an applicant of the case is one still: known, and not withdrawn. */
export const stays = ({ applicants }: Pick<Hiring, 'applicants'>, id: ApplicantId): boolean =>
  applicants[id]?.withdrawn === false;

/** Everybody who applied and did not withdraw, in the order of arrival. */
export const staying = (hiring: Pick<Hiring, 'applicants'>): readonly ApplicantId[] =>
  Object.keys(hiring.applicants).filter((id) => stays(hiring, id));
