import { chosenBy } from './choice';
import type { ApplicantId, CouncilCase, Hiring } from './hiring';

/** A record without these keys. */
export const without = <T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Changes the council's part of a case, where the council has it. */
export const inCouncil = (hiring: Hiring, change: (council: CouncilCase) => Partial<CouncilCase>): Hiring =>
  hiring.council ? { ...hiring, council: { ...hiring.council, ...change(hiring.council) } } : hiring;

/** Offers that were declined and applicants who withdrew are no longer chosen. */
export const notChosenAfterAll = (hiring: Hiring, applicant: ApplicantId): Hiring => ({
  ...hiring,
  decision: hiring.decision && {
    ...hiring.decision,
    chosen: hiring.decision.chosen.filter((id) => id !== applicant),
  },
});

/** The selection begins anew; those who applied stay, and what was recorded about them. */
export const advertisedAgain = (hiring: Hiring): Hiring => ({
  ...hiring,
  publication: undefined,
  earlierPublications: hiring.publication
    ? [...hiring.earlierPublications, hiring.publication]
    : hiring.earlierPublications,
  importedAt: undefined,
  extendedListAt: undefined,
  shortlist: undefined,
  interviewPlan: undefined,
  interviewsBookedAt: undefined,
  recommendation: undefined,
  council: undefined,
  decision: undefined,
  nobodyQualified: undefined,
});

/** Takes an applicant out of everything that lies ahead; what has happened stays. */
export function withdrawn(hiring: Hiring, applicant: ApplicantId, seq: number): Hiring {
  const facts = hiring.applicants[applicant];
  if (!facts) return hiring;
  const { shortlist, recommendation } = hiring;
  const ranked = recommendation?.ranked.filter((place) => place.applicant !== applicant);
  const isRanked = recommendation !== undefined && ranked?.length !== recommendation.ranked.length;
  const gone: Hiring = {
    ...hiring,
    applicants: { ...hiring.applicants, [applicant]: { ...facts, withdrawn: true } },
    shortlist: shortlist && {
      ...shortlist,
      applicants: shortlist.applicants.filter((id) => id !== applicant),
    },
    interviewPlan: shortlist?.applicants.includes(applicant) ? undefined : hiring.interviewPlan,
    // Whoever signed, or voted for the one who is gone, saw another ranking.
    recommendation:
      recommendation && isRanked
        ? {
            ...recommendation,
            ranked: ranked ?? [],
            version: seq,
            signatures: hiring.council ? recommendation.signatures : [],
          }
        : recommendation,
  };
  return notChosenAfterAll(
    inCouncil(gone, ({ votes, outcome }) => ({
      votes: outcome
        ? votes
        : without(
            votes,
            Object.keys(votes).filter((person) => chosenBy(votes[person]?.choice ?? '').includes(applicant)),
          ),
    })),
    applicant,
  );
}
