import type { Condition } from '../../../hiring/conditions';
import type { AnswerRef, DuePlan, RecordQuestion, StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, prose, workingDays, yesNo } from '../../record-questions';

const starts: AnswerRef = { task: 'notifyHired', question: 'startsOn' };
const onProbation: Condition = { task: 'signContract', question: 'probation', is: true };
const isExtended: Condition = { task: 'extendProbation', question: 'newEnd', answered: true };

/** To the day before the same date, or for half of a temporary post [nav.probation]. */
const probation: DuePlan = {
  from: starts,
  period: { count: 6, unit: 'months', roll: 'none' },
  through: true,
  atMost: { until: { task: 'notifyHired', question: 'endsOn' }, divisor: 2 },
  rule: { id: 'nav.probation', parameter: 'months' },
};

const marks = {
  rule: 'nav.probation',
  parameters: ['remindDays', 'remindAgainDays', 'remindLastDays'],
} as const;

const assessment: readonly RecordQuestion[] = [
  prose('assessment', { rule: 'no.probation.followup' }),
  choice('outcome', ['continues', 'ends']),
];

/** From the decision to the end of the probation, for each who was chosen. */
export const employment: StepPlan = {
  id: 'employment',
  phase: 'employment',
  tasks: [
    {
      id: 'notifyHired',
      after: ['approveMinutes'],
      due: { from: 'decided', period: workingDays(3) },
      remind: [1, 0],
      rules: ['nav.council.notice'],
      record: {
        by: ['hr'],
        each: { of: 'chosen' },
        letter: { id: 'hired', to: { of: 'chosen' } },
        questions: [
          dayAhead('startsOn', { from: { task: 'assessNeed', question: 'startsOn' } }),
          dayAhead('endsOn', { required: false }),
          prose('terms', { rule: 'nav.council.notice' }),
        ],
      },
    },
    {
      id: 'answerOffer',
      after: ['approveMinutes'],
      due: { from: 'decided', period: { count: 14, unit: 'days', roll: 'forward' } },
      remind: [3, 0],
      rules: [],
    },
    {
      id: 'chooseNext',
      after: ['approveMinutes'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [0],
      rules: [],
    },
    {
      id: 'signContract',
      after: ['answerOffer'],
      due: {
        from: starts,
        period: { count: 7, unit: 'days', roll: 'none' },
        rule: { id: 'no.contract', parameter: 'days' },
        atOnce: {
          from: starts,
          until: { task: 'notifyHired', question: 'endsOn' },
          rule: 'no.contract',
          months: 'atOnceUnderMonths',
        },
      },
      remind: [10, 5, 1, 0],
      rules: ['no.contract'],
      record: {
        by: ['hr', 'leader'],
        each: { of: 'chosen' },
        questions: [
          dayDone('signedOn', { rule: 'no.contract' }),
          yesNo('probation', { rule: 'nav.probation' }),
          yesNo('extendable', { rule: 'no.probation.extend' }),
        ],
      },
    },
    {
      id: 'probationTalk',
      after: ['signContract'],
      // Half way, our own default.
      due: { from: starts, period: { count: 3, unit: 'months', roll: 'none' } },
      remind: [10, 1, 0],
      rules: ['no.probation.followup'],
      record: {
        by: ['leader'],
        each: { of: 'chosen', where: onProbation },
        questions: [
          dayDone('heldOn', { rule: 'no.probation.followup' }),
          prose('notes', { rule: 'no.probation.followup' }),
          yesNo('absent', { rule: 'no.probation.extend' }),
        ],
      },
    },
    {
      id: 'extendProbation',
      after: ['probationTalk'],
      due: probation,
      remind: [0],
      remindDays: marks,
      rules: ['no.probation.extend'],
      gate: 'probation',
      record: {
        by: ['leader', 'hr'],
        each: { of: 'chosen', where: { task: 'probationTalk', question: 'absent', is: true } },
        questions: [
          dayDone('toldAgainOn', { rule: 'no.probation.extend' }),
          yesNo('byEmployer', { rule: 'no.probation.extend' }),
          dayAhead('newEnd', { page: 2, when: { question: 'byEmployer', is: false } }),
        ],
      },
    },
    {
      id: 'endProbation',
      after: ['signContract'],
      due: probation,
      remind: [0],
      remindDays: marks,
      rules: ['nav.probation', 'no.probation.followup'],
      record: {
        by: ['leader'],
        each: { of: 'chosen', where: { all: [onProbation, { not: isExtended }] } },
        questions: assessment,
      },
    },
    {
      id: 'endExtended',
      after: ['probationTalk'],
      due: {
        from: { task: 'extendProbation', question: 'newEnd' },
        period: { count: 0, unit: 'days', roll: 'none' },
      },
      remind: [0],
      remindDays: marks,
      rules: ['nav.probation', 'no.probation.followup'],
      record: { by: ['leader'], each: { of: 'chosen', where: isExtended }, questions: assessment },
    },
  ],
};
