import type { DuePlan, StepPlan, TaskPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, yesNo } from '../../record-questions';
import { fromFirstDay, within } from '../plan';

/** The kinds of probation that can be agreed, and which parameter of the rule is the longest time for each. */
const PROBATIONS = [
  ['assessSalariedProbation', 'salaried', 'months', 'salariedMonths'],
  ['assessOtherProbation', 'otherProbation', 'months', 'longestMonths'],
  ['assessCivilServant', 'civilServant', 'years', 'civilServantYears'],
] as const;

const probationEnds = (unit: 'months' | 'years', parameter: string): DuePlan => ({
  ...fromFirstDay(unit === 'months' ? 3 : 2, unit),
  through: unit === 'months',
  ...(unit === 'months' && { atMost: { until: { task: 'agreeTerms', question: 'endsOn' }, divisor: 4 } }),
  rule: { id: 'dk.probation', parameter },
});

const probations: readonly TaskPlan[] = PROBATIONS.map(([id, agreed, unit, parameter]) => ({
  id,
  after: ['agreeTerms'],
  due: probationEnds(unit, parameter),
  remind: [5, 0],
  remindDays: { rule: 'dk.probation', parameters: ['remindDays'] },
  rules: ['dk.probation'],
  record: {
    by: ['leader', 'hr'],
    each: { of: 'chosen', where: { task: 'agreeTerms', question: 'probation', is: agreed } },
    questions: [dayDone('heldOn'), yesNo('continues')],
  },
}));

/** Offer, terms in writing, probation. */
export const employment: StepPlan = {
  id: 'employment',
  phase: 'employment',
  tasks: [
    {
      id: 'answerOffer',
      after: ['decide'],
      due: { from: 'decided', period: { count: 5, unit: 'workingDays', roll: 'none' } },
      remind: [1, 0],
      rules: ['dk.disability'],
    },
    { id: 'chooseNext', after: ['decide'], due: within(2), remind: [0], rules: [] },
    {
      id: 'agreeTerms',
      after: ['answerOffer'],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.contract', 'dk.probation'],
      record: {
        by: ['hr'],
        each: { of: 'chosen' },
        questions: [
          dayAhead('startsOn', { from: { task: 'assessNeed', question: 'startsOn' } }),
          dayAhead('endsOn', { where: { task: 'assessNeed', question: 'permanent', is: false } }),
          choice('probation', ['noProbation', 'salaried', 'otherProbation', 'civilServant'], {
            rule: 'dk.probation',
          }),
        ],
      },
    },
    {
      id: 'giveCoreTerms',
      after: ['agreeTerms'],
      due: { ...fromFirstDay(7, 'days'), rule: { id: 'dk.contract', parameter: 'coreDays' } },
      remind: [5, 1, 0],
      rules: ['dk.contract'],
      record: { by: ['hr'], each: { of: 'chosen' }, questions: [dayDone('givenOn')], leavesHouse: true },
    },
    {
      id: 'giveOtherTerms',
      after: ['agreeTerms'],
      due: { ...fromFirstDay(1, 'months'), rule: { id: 'dk.contract', parameter: 'restMonths' } },
      remind: [5, 1, 0],
      rules: ['dk.contract'],
      record: { by: ['hr'], each: { of: 'chosen' }, questions: [dayDone('givenOn')], leavesHouse: true },
    },
    ...probations,
  ],
};
