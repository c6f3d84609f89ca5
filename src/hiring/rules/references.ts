import { interviewed, subjectsOf } from '../conditions';
import type { Check } from './checks';
import type { Lack } from '../gates';
import type { ApplicantId, Hiring, Reference, Relation } from '../hiring';
import { planOf, type Profile, type RuleUse } from '../profile';

/** A present or former leader of the applicant. */
const isLeader = (relation: Relation): boolean => relation === 'presentLeader' || relation === 'formerLeader';

/** The references taken for an applicant, oldest first. */
export const referencesOf = (hiring: Hiring, applicant: ApplicantId): readonly Reference[] =>
  Object.values(hiring.references).filter((reference) => reference.applicant === applicant);

/**
 * Those whose references count: whom the profile names, or the recommended, or, before there is a recommendation, the
 * interviewed.
 */
export function referenceSubjects(hiring: Hiring, profile: Profile): readonly ApplicantId[] {
  const named = planOf(profile, 'takeReferences')?.each;
  if (named) return subjectsOf(named, hiring);
  return hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? interviewed(hiring);
}

/** What an applicant's references lack: how many there have to be, and one from the present or last leader. */
export function referencesLacking(hiring: Hiring, subject: ApplicantId, required: number): readonly Lack[] {
  const taken = referencesOf(hiring, subject);
  return [
    ...(taken.length < required
      ? [{ code: 'tooFewReferences' as const, subject, params: { taken: taken.length, required } }]
      : []),
    ...(taken.some(({ relation }) => isLeader(relation))
      ? []
      : [{ code: 'noLeaderReference' as const, subject }]),
  ];
}

/** How many references the rule asks for. */
export const referencesRequired = ({ parameters }: Pick<RuleUse, 'parameters'>): number =>
  Number(parameters['minimum']);

/** At least two references, one of them from the present or last leader [nav.ref.two]. */
export const enoughReferences: Check = (hiring, use, { profile }) =>
  referenceSubjects(hiring, profile).flatMap((subject) =>
    referencesLacking(hiring, subject, referencesRequired(use)),
  );
