import type { Check } from './checks';
import type { Lack } from '../gates';
import type { ApplicantId, Hiring, Reference, Relation } from '../hiring';

/** A present or former leader of the applicant. */
export const isLeader = (relation: Relation): boolean =>
  relation === 'presentLeader' || relation === 'formerLeader';

/** The references taken for an applicant, oldest first. */
export const referencesOf = (hiring: Hiring, applicant: ApplicantId): readonly Reference[] =>
  Object.values(hiring.references).filter((reference) => reference.applicant === applicant);

/** Those whose references count: the recommended, or, before there is a recommendation, the interviewed. */
export const referenceSubjects = (hiring: Hiring): readonly ApplicantId[] =>
  hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? Object.keys(hiring.interviews);

/** At least two references, one of them from the present or last leader [nav.ref.two]. */
export const enoughReferences: Check = (hiring, { parameters }) => {
  const required = Number(parameters['minimum']);
  return referenceSubjects(hiring).flatMap((subject): Lack[] => {
    const taken = referencesOf(hiring, subject);
    const hasLeader = taken.some(({ relation }) => isLeader(relation));
    return [
      ...(taken.length < required
        ? [{ code: 'tooFewReferences' as const, subject, params: { taken: taken.length, required } }]
        : []),
      ...(hasLeader ? [] : [{ code: 'noLeaderReference' as const, subject }]),
    ];
  });
};
