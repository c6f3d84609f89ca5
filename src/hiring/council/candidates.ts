import { applicantBehind, timesRecorded } from '../conditions';
import type { ApplicantId, Hiring } from '../hiring';

/** The record with which a member of the council asks for an assessment of somebody who is not recommended. */
const ASKED_FOR = 'askForOutside';

/**
 * Whom the council can vote for: the recommended in their order, then those of whom an assessment was asked. Nobody can
 * vote before it has been written [nav.council.outside].
 */
export const candidatesOf = (hiring: Hiring): readonly ApplicantId[] => [
  ...new Set([
    ...(hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? []),
    ...timesRecorded(hiring, ASKED_FOR).flatMap((subject) => applicantBehind(hiring, subject) ?? []),
  ]),
];
