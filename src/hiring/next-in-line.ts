import { stays } from './staying';
import type { ApplicantId, Hiring } from './hiring';

/** For how many posts somebody was chosen who then declined or withdrew. */
export const postsLeft = ({ decision }: Hiring): number =>
  decision ? decision.posts - decision.chosen.length : 0;

/** The recommended who can still be chosen, in their order: not chosen, not gone, and they have not said no. */
export const nextInLine = (hiring: Hiring): readonly ApplicantId[] =>
  (hiring.recommendation?.ranked ?? [])
    .map(({ applicant }) => applicant)
    .filter(
      (id) =>
        hiring.decision?.chosen.includes(id) !== true &&
        hiring.offers[id]?.accepted !== false &&
        stays(hiring, id),
    );
