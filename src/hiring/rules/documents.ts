import { interviewed } from '../conditions';
import type { Wanted } from '../commands';
import type { Check } from './checks';
import type { Lack } from '../gates';
import type { ApplicantId, Hiring } from '../hiring';
import { interviewsRecorded } from './recorded';

/** Those whose papers have to be seen: the recommended, or, before there is a recommendation, the interviewed. */
export const documentSubjects = (hiring: Hiring): readonly ApplicantId[] =>
  hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? interviewed(hiring);

/** Diplomas, certificates, interview records and the extended list are there, and the recommendation is signed [nav.rec.docs]. */
export const documentsComplete: Check = (hiring, use, context) => {
  const ranked = hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? [];
  const unchecked = (kind: 'diplomas' | 'certificates', code: Lack['code']): Lack[] =>
    ranked
      .filter((applicant) => (hiring.documents[applicant]?.[kind] ?? 'missing') === 'missing')
      .map((subject) => ({ code, subject }));
  return [
    ...unchecked('diplomas', 'diplomasNotChecked'),
    ...unchecked('certificates', 'certificatesNotChecked'),
    ...interviewsRecorded(hiring, use, context),
    ...(hiring.extendedListAt === undefined ? [{ code: 'extendedListMissing' as const }] : []),
    ...((hiring.recommendation?.signatures.length ?? 0) === 0 ? [{ code: 'notSigned' as const }] : []),
  ];
};

/** Whom a command calls to a second interview. */
function calledAgainBy(hiring: Hiring, command: Wanted | undefined): readonly ApplicantId[] {
  switch (command?.type) {
    case 'PlanInterviews':
      return command.second ?? [];
    case 'BookInterviews': {
      const slots = hiring.interviewPlan?.proposals[command.proposal - 1]?.slots ?? [];
      return slots.map(({ applicant }) => applicant);
    }
    default:
      return [];
  }
}

/** The diplomas of whoever is called to a second interview have been checked [nav.interview.diploma]. */
export const diplomasBeforeSecond: Check = (hiring, use, context, command) => {
  return calledAgainBy(hiring, command)
    .filter((subject) => hiring.documents[subject]?.diplomas !== 'checked')
    .map((subject): Lack => ({ code: 'diplomasNotChecked', subject }));
};
