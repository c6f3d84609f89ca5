import { answersOf } from '../answers';
import type { Check } from './checks';

/** Where a profile keeps what an applicant has agreed to before references are taken. */
const CONSENT = 'referenceConsent';

/**
 * The applicant has agreed before a reference is taken, and to the present employer being asked before that one is
 * [dk.ref.consent]. Nothing to say before it is known whose reference it is.
 */
export const consented: Check = (hiring, use, context, command) => {
  if (command?.type !== 'RecordReference') return [];
  const { applicant: subject, relation } = command;
  const answers = answersOf(hiring, CONSENT, subject);
  if (answers?.['given'] !== true) return [{ code: 'consentMissing', subject }];
  return relation === 'presentLeader' && answers['presentEmployer'] !== true
    ? [{ code: 'employerConsentMissing', subject }]
    : [];
};
