import { answered } from './answered';
import type { Check } from './checks';

/**
 * The applicant has agreed before a reference is taken, and to the present employer being asked before that one is
 * [dk.ref.consent]. Nothing to say before it is known whose reference it is, nor of the employer before it is known who gives it.
 */
export const consented: Check = (hiring, use, context, command) => {
  if (command?.type !== 'RecordReference') return [];
  const { applicant: subject, relation } = command;
  if (answered(hiring, use, 'given', subject) !== true) return [{ code: 'consentMissing', subject }];
  return relation === 'presentLeader' && answered(hiring, use, 'presentEmployer', subject) !== true
    ? [{ code: 'employerConsentMissing', subject }]
    : [];
};
