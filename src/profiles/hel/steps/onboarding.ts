import type { Condition, Subjects } from '../../../hiring/conditions';
import type { AnswerRef, DuePlan, RecordQuestion, StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, line, person, prose, yesNo } from '../../record-questions';
import { before, on } from '../plan';

const start: AnswerRef = { task: 'sendContract', question: 'startsOn' };
const chosen: Subjects = { of: 'chosen' };
const hasProbation: Condition = { task: 'sendContract', question: 'probation', is: true };
const isExtended: Condition = { task: 'extendProbation', question: 'newEndOn', answered: true };

/** To the day before the same date, or for half of a temporary post. */
const end: DuePlan = {
  from: start,
  period: { count: 6, unit: 'months', roll: 'none' },
  through: true,
  atMost: { until: { task: 'assessNeed', question: 'endsOn' }, divisor: 2 },
  rule: { id: 'hel.probation', parameter: 'months' },
};

const marks = { rule: 'hel.probation', parameters: ['remindDays', 'remindAgainDays', 'remindLastDays'] };

const finalTalk: readonly RecordQuestion[] = [
  dayDone('heldOn', { rule: 'no.probation.followup' }),
  prose('feedback', { rule: 'no.probation.followup' }),
  yesNo('payTalk'),
  choice('outcome', ['continues', 'ends'], { rule: 'hel.probation' }),
  yesNo('employeeTold'),
];

const fromProfile = (question: string) => ({ from: { task: 'makeJobProfile', question } });

/** Everything is ready on the first day. */
export const onboarding: StepPlan = {
  id: 'onboarding',
  phase: 'employment',
  tasks: [
    {
      id: 'keepContact',
      after: ['signContract'],
      due: { from: start, period: before(1, 'months') },
      remind: [1, 0],
      rules: [],
      record: { by: ['leader'], each: chosen, questions: [dayDone('talkedOn'), prose('arrangements')] },
    },
    {
      id: 'orderEquipment',
      after: ['signContract'],
      due: { from: start, period: before(15, 'workingDays') },
      remind: [5, 1, 0],
      rules: [],
      record: {
        by: ['leader'],
        each: chosen,
        questions: [
          prose('accesses', fromProfile('accesses')),
          prose('equipment', fromProfile('equipment')),
          line('office', fromProfile('office')),
          dayDone('orderedOn'),
        ],
      },
    },
    {
      id: 'planOnboarding',
      after: ['signContract'],
      due: { from: start, period: before(10, 'workingDays') },
      remind: [5, 1, 0],
      rules: ['no.probation.followup'],
      record: {
        by: ['leader', 'hr'],
        each: chosen,
        questions: [
          person('buddy', { rule: 'no.probation.followup' }),
          person('followUp', { rule: 'no.probation.followup' }),
          prose('firstWeeks'),
          dayAhead('middleTalkOn', {
            proposed: { from: start, period: { count: 3, unit: 'months', roll: 'forward' } },
            rule: 'no.probation.followup',
          }),
        ],
      },
    },
    {
      id: 'confirmReady',
      after: ['orderEquipment'],
      gate: 'start',
      due: { from: start, period: before(1, 'workingDays') },
      remind: [5, 1, 0],
      rules: ['hel.ad.police'],
      record: {
        by: ['leader'],
        each: chosen,
        questions: [yesNo('ready')],
        until: { question: 'ready', is: true },
      },
    },
  ],
};

/** Talks with notes, and an end that nobody is surprised by. */
export const probation: StepPlan = {
  id: 'probation',
  phase: 'employment',
  tasks: [
    {
      id: 'holdMiddleTalk',
      after: ['planOnboarding', 'confirmReady'],
      due: on({ task: 'planOnboarding', question: 'middleTalkOn' }),
      remind: [5, 1, 0],
      rules: ['no.probation.followup'],
      record: {
        by: ['leader'],
        each: { of: 'chosen', where: hasProbation },
        questions: [
          dayDone('heldOn'),
          prose('notes'),
          yesNo('extend', { suggestion: false, rule: 'no.probation.extend' }),
        ],
      },
    },
    {
      id: 'recordTalk',
      after: ['confirmReady'],
      rules: ['no.probation.followup'],
      record: {
        by: ['leader'],
        onDemand: true,
        each: chosen,
        questions: [dayDone('heldOn'), prose('notes')],
      },
    },
    {
      id: 'extendProbation',
      after: ['holdMiddleTalk'],
      gate: 'probation',
      due: end,
      remind: [10, 5, 1, 0],
      rules: ['no.probation.extend'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'chosen', where: { task: 'holdMiddleTalk', question: 'extend', is: true } },
        questions: [
          dayDone('toldAgainOn', { rule: 'no.probation.extend' }),
          choice('cause', ['illness', 'leave', 'otherAbsence'], { rule: 'no.probation.extend' }),
          dayAhead('newEndOn'),
        ],
      },
    },
    {
      id: 'endProbation',
      after: ['confirmReady'],
      due: end,
      remind: [0],
      remindDays: marks,
      rules: ['hel.probation', 'no.probation.followup'],
      record: {
        by: ['leader'],
        each: { of: 'chosen', where: { all: [hasProbation, { not: isExtended }] } },
        questions: finalTalk,
        until: { question: 'employeeTold', is: true },
      },
    },
    {
      id: 'endLongerProbation',
      after: ['extendProbation'],
      due: on({ task: 'extendProbation', question: 'newEndOn' }),
      remind: [0],
      remindDays: marks,
      rules: ['hel.probation', 'no.probation.followup'],
      record: {
        by: ['leader'],
        each: { of: 'chosen', where: isExtended },
        questions: finalTalk,
        until: { question: 'employeeTold', is: true },
      },
    },
  ],
};
