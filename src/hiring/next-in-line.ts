import type { ApplicantId, Hiring } from './hiring';

/** For how many posts somebody was chosen who then declined or withdrew. */
export const postsLeft = ({ decision }: Hiring): number =>
  decision ? decision.posts - decision.chosen.length : 0;

/** The recommended who can still be chosen, in their order: not chosen, not gone, and they have not said no. */
export const nextInLine = ({
  recommendation,
  decision,
  offers,
  applicants,
}: Hiring): readonly ApplicantId[] =>
  (recommendation?.ranked ?? [])
    .map(({ applicant }) => applicant)
    .filter(
      (id) =>
        decision?.chosen.includes(id) !== true &&
        offers[id]?.accepted !== false &&
        applicants[id]?.withdrawn === false,
    );
