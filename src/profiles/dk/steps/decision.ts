import type { StepPlan, TaskPlan } from '../../../hiring/profile';
import { choice, dayDone, prose } from '../../record-questions';
import { afterInterviews, declined, hasPriority, when, within } from '../plan';

/** The chair's ranked recommendation. */
export const recommendation: StepPlan = {
  id: 'recommendation',
  phase: 'selection',
  tasks: [
    {
      id: 'writeRecommendation',
      after: ['recordInterviews', 'commentInterviewed'],
      due: afterInterviews(8),
      remind: [1, 0],
      rules: ['dk.ref.note'],
    },
    {
      id: 'signRecommendation',
      after: ['writeRecommendation'],
      due: within(2),
      remind: [1, 0],
      rules: ['dk.hearing'],
    },
  ],
};

const access: readonly TaskPlan[] = [
  {
    id: 'accessRequest',
    after: ['importApplicants'],
    rules: ['dk.access'],
    record: {
      by: ['hr', 'leader'],
      onDemand: true,
      questions: [
        dayDone('receivedOn'),
        choice('requestedBy', ['applicant', 'public'], { rule: 'dk.access' }),
      ],
    },
  },
  {
    id: 'answerAccess',
    after: ['importApplicants'],
    due: {
      from: { task: 'accessRequest', question: 'receivedOn' },
      period: { count: 7, unit: 'workingDays', roll: 'none' },
    },
    remind: [3, 1, 0],
    rules: ['dk.access'],
    record: {
      by: ['hr', 'leader'],
      each: { of: { records: 'accessRequest' } },
      questions: [dayDone('answeredOn'), choice('shown', ['ownDocuments', 'nothing'], { rule: 'dk.access' })],
      leavesHouse: true,
    },
  },
];

/** The decision by whoever has the authority, and what must have happened before it. */
export const decision: StepPlan = {
  id: 'decision',
  phase: 'selection',
  tasks: [
    {
      id: 'negotiateJobcentre',
      after: ['writeRecommendation'],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.disability'],
      record: {
        by: ['hr', 'leader'],
        each: { of: 'interviewed', where: hasPriority },
        questions: [
          choice('course', ['first', 'internal', 'another'], { rule: 'dk.disability' }),
          dayDone('accountSentOn', { rule: 'dk.disability', ...when('course', 'another') }),
          dayDone('negotiatedOn', { rule: 'dk.disability', ...when('course', 'another') }),
        ],
      },
    },
    ...access,
    {
      id: 'decide',
      after: ['signRecommendation'],
      due: within(3),
      remind: [1, 0],
      rules: ['dk.disability', 'dk.hearing', 'dk.impartial', 'dk.access'],
    },
    {
      // Recommended for the post, and then another was chosen.
      id: 'negotiateAfterAll',
      after: ['decide'],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.disability'],
      record: {
        by: ['hr', 'leader'],
        each: {
          of: 'notChosen',
          where: {
            all: [{ task: 'negotiateJobcentre', question: 'course', is: 'first' }, { not: declined }],
          },
        },
        questions: [
          dayDone('accountSentOn', { rule: 'dk.disability' }),
          dayDone('negotiatedOn', { rule: 'dk.disability' }),
          prose('outcome', { required: false }),
        ],
      },
    },
  ],
};
