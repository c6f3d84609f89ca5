import type { StepPlan } from '../../../hiring/profile';
import { dayDone, prose, workingDays, yesNo } from '../../record-questions';
import { on } from '../plan';

/** References of everybody who was interviewed; what speaks against somebody is put to them. */
export const references: StepPlan = {
  id: 'references',
  phase: 'selection',
  tasks: [
    {
      id: 'takeReferences',
      after: ['bookInterviews'],
      each: { of: 'interviewed' },
      due: { from: 'lastInterview', period: workingDays(5) },
      remind: [3, 1, 0],
      rules: ['hel.ref.all', 'no.ref.afterInterview'],
    },
    {
      id: 'hearApplicant',
      after: ['bookInterviews'],
      due: { from: 'opened', period: workingDays(10) },
      remind: [1, 0],
      rules: ['no.ref.contradiction'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'references', where: { task: 'takeReferences', question: 'adverse', is: true } },
        questions: [
          yesNo('heard', { rule: 'no.ref.contradiction' }),
          dayDone('heardOn', { page: 2, when: { question: 'heard', is: true } }),
          prose('statement', { page: 2, when: { question: 'heard', is: true } }),
          prose('exception', {
            page: 2,
            when: { question: 'heard', is: false },
            rule: 'no.ref.contradiction',
          }),
        ],
      },
    },
  ],
};

/** The three parties agree, and leader and union representative sign. */
export const recommendation: StepPlan = {
  id: 'recommendation',
  phase: 'selection',
  tasks: [
    {
      id: 'agreeOnRecommendation',
      after: ['recordInterviews'],
      due: on({ task: 'makeTimeline', question: 'agreementMeetingOn' }),
      remind: [1, 0],
      rules: ['hel.rec.agree'],
      record: {
        by: ['leader', 'hr', 'unionRepresentative'],
        questions: [
          dayDone('heldOn'),
          yesNo('allThree', { rule: 'hel.rec.agree' }),
          yesNo('agreed', { rule: 'hel.rec.agree' }),
          prose('disagreement', { page: 2, when: { question: 'agreed', is: false }, rule: 'hel.rec.agree' }),
        ],
      },
    },
    {
      id: 'writeRecommendation',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(8) },
      remind: [3, 1, 0],
      rules: ['hel.rec.agree', 'hel.ref.all'],
    },
    {
      id: 'signRecommendation',
      after: ['writeRecommendation'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['hel.rec.sign'],
    },
  ],
};
