import type { Condition } from '../../../hiring/conditions';
import type { DuePlan, StepPlan } from '../../../hiring/profile';
import { choice, choices, dayDone, line, people, prose, workingDays, yesNo } from '../../record-questions';
import { days } from '../plan';

/** The discussion and the inquiries around it take a week from when the need was voiced. */
const withinTheWeek: DuePlan = {
  from: 'needVoiced',
  period: days(7),
  rule: { id: 'hel.priority', parameter: 'checkDays' },
};

const someoneClaims: Condition = {
  task: 'checkPriority',
  question: 'claim',
  is: ['redundancy', 'partTime', 'both'],
};

/** The need is discussed, described, and checked against claims inside the house. */
export const need: StepPlan = {
  id: 'need',
  phase: 'selection',
  tasks: [
    { id: 'assessNeed', after: [], due: withinTheWeek, remind: [1, 0], rules: ['hel.strategy'] },
    {
      id: 'holdStrategyMeeting',
      after: [],
      due: withinTheWeek,
      remind: [3, 1, 0],
      rules: ['hel.strategy'],
      record: {
        by: ['leader', 'hr'],
        questions: [
          dayDone('heldOn'),
          people('participants'),
          yesNo('withUnion', { rule: 'hel.strategy' }),
          // What a strategy shows [R59]; the strategy itself is a document elsewhere.
          choices('basis', ['competences', 'departures', 'annualWheel', 'yearlyRoutines', 'silent'], {
            rule: 'hel.strategy',
          }),
          prose('outcome'),
        ],
      },
    },
    {
      id: 'checkPriority',
      after: ['assessNeed'],
      due: withinTheWeek,
      remind: [3, 1, 0],
      rules: ['hel.priority'],
      record: {
        by: ['leader', 'hr'],
        questions: [
          dayDone('checkedOn'),
          choice('claim', ['none', 'redundancy', 'partTime', 'both'], { rule: 'hel.priority' }),
        ],
      },
    },
    {
      id: 'raiseClaim',
      after: ['checkPriority'],
      when: someoneClaims,
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['hel.priority'],
      record: {
        by: ['hr', 'leader'],
        questions: [
          dayDone('discussedOn', { rule: 'hel.priority' }),
          dayDone('offeredOn', { required: false, proposed: undefined }),
        ],
      },
    },
    {
      id: 'settleClaim',
      after: ['raiseClaim'],
      when: someoneClaims,
      due: {
        from: { task: 'raiseClaim', question: 'offeredOn' },
        period: { count: 14, unit: 'days', roll: 'forward' },
        rule: { id: 'hel.priority', parameter: 'acceptDays' },
      },
      remind: [3, 1, 0],
      rules: ['hel.priority'],
      record: {
        by: ['hr', 'leader'],
        questions: [prose('handling'), yesNo('postFree', { rule: 'hel.priority' })],
        until: { question: 'postFree', is: true },
      },
    },
    {
      id: 'makeJobProfile',
      after: ['assessNeed'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: [],
      record: { by: ['leader'], questions: [prose('accesses'), prose('equipment'), line('office')] },
    },
  ],
};
