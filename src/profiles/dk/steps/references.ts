import type { StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, prose, yesNo } from '../../record-questions';
import { afterInterviews, forward, when, within } from '../plan';

/** References with consent, and facts that are put to the applicant before they count. */
export const references: StepPlan = {
  id: 'references',
  phase: 'selection',
  tasks: [
    {
      id: 'referenceConsent',
      after: ['recordInterviews'],
      due: afterInterviews(3),
      remind: [1, 0],
      rules: ['dk.ref.consent'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'interviewed' },
        questions: [
          yesNo('given', { rule: 'dk.ref.consent' }),
          dayDone('givenOn', when('given', true)),
          yesNo('presentEmployer', { rule: 'dk.ref.consent', ...when('given', true) }),
        ],
      },
    },
    {
      id: 'takeReferences',
      after: ['recordInterviews'],
      due: afterInterviews(5),
      remind: [1, 0],
      rules: ['dk.ref.consent', 'dk.ref.note'],
      each: { of: 'interviewed', where: { task: 'referenceConsent', question: 'given', is: true } },
    },
    {
      id: 'adverseFacts',
      after: ['importApplicants'],
      rules: ['dk.hearing'],
      record: {
        by: ['leader', 'hr'],
        onDemand: true,
        each: { of: 'applicants' },
        questions: [
          choice('source', ['reference', 'web', 'otherSource'], { rule: 'dk.hearing' }),
          prose('facts'),
        ],
      },
    },
    {
      id: 'hearParty',
      after: ['importApplicants'],
      due: within(2),
      remind: [1, 0],
      rules: ['dk.hearing'],
      record: {
        by: ['leader', 'hr'],
        each: { of: { records: 'adverseFacts' } },
        questions: [
          dayDone('presentedOn'),
          // How long is the case's own; a week is only what we propose.
          dayAhead('replyBy', {
            proposed: { from: 'opened', period: forward(7, 'days') },
            rule: 'dk.hearing',
          }),
        ],
        leavesHouse: true,
      },
    },
    {
      id: 'closeHearing',
      after: ['hearParty'],
      due: { from: { task: 'hearParty', question: 'replyBy' }, period: forward(0, 'days') },
      remind: [0],
      rules: ['dk.hearing'],
      record: {
        by: ['leader', 'hr'],
        each: { of: { records: 'adverseFacts' } },
        questions: [
          choice('reply', ['statement', 'noReply'], { rule: 'dk.hearing' }),
          prose('statement', when('reply', 'statement')),
          dayDone('ranOutOn', {
            ...when('reply', 'noReply'),
            notBefore: {
              from: { task: 'hearParty', question: 'replyBy' },
              period: { count: 1, unit: 'days', roll: 'none' },
            },
            rule: 'dk.hearing',
          }),
        ],
      },
    },
    {
      id: 'noteFacts',
      after: ['recordInterviews', 'referenceConsent', 'takeReferences'],
      due: within(2),
      remind: [1, 0],
      rules: ['dk.ref.note', 'dk.ref.consent', 'dk.hearing'],
      record: {
        by: ['leader'],
        questions: [
          yesNo('noted', { rule: 'dk.ref.note' }),
          yesNo('twoReferences', { rule: 'dk.ref.consent' }),
          prose('fewerWhy', when('twoReferences', false)),
          yesNo('adverseLeft', { rule: 'dk.hearing' }),
        ],
      },
    },
  ],
};
