import type { StepPlan, TaskId } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, line, number, prose, yesNo } from '../../record-questions';
import { declined, forward, wasInterviewed, within } from '../plan';

const DECIDED: readonly TaskId[] = ['decide', 'answerOffer', 'chooseNext'];

/** Answers to everybody, what is kept, and the end of the case. */
export const closing: StepPlan = {
  id: 'closing',
  phase: 'closing',
  tasks: [
    {
      id: 'rejectOthers',
      after: DECIDED,
      due: within(3),
      remind: [1, 0],
      rules: ['dk.reject'],
      record: {
        by: ['hr'],
        // The same standard text for everybody, about whoever was chosen: nothing confidential about who reads it.
        questions: [prose('mainFactors', { max: 1000, writing: 'letter', rule: 'dk.reject' })],
        letter: {
          id: 'rejection',
          to: { of: 'notChosen', where: { not: { any: [wasInterviewed, declined] } } },
        },
      },
    },
    {
      id: 'rejectInterviewed',
      after: DECIDED,
      due: within(3),
      remind: [1, 0],
      rules: ['dk.reject'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'notChosen', where: { all: [wasInterviewed, { not: declined }] } },
        questions: [
          choice('toldBy', ['phone', 'securePost'], { rule: 'dk.reject' }),
          dayDone('toldOn'),
          prose('reasons', { rule: 'dk.reject' }),
        ],
        leavesHouse: true,
      },
    },
    {
      id: 'writtenReasons',
      after: DECIDED,
      rules: ['dk.reject'],
      record: {
        by: ['leader', 'hr'],
        onDemand: true,
        each: { of: 'notChosen' },
        questions: [dayDone('askedOn'), dayDone('sentOn'), prose('reasons')],
        leavesHouse: true,
      },
    },
    {
      id: 'keepInTalentBank',
      after: DECIDED,
      rules: ['dk.retention'],
      record: {
        by: ['hr'],
        onDemand: true,
        each: { of: 'notChosen' },
        questions: [
          dayDone('consentOn', { rule: 'dk.retention' }),
          line('bank'),
          dayAhead('expiresOn', { proposed: { from: 'opened', period: forward(1, 'years') } }),
        ],
      },
    },
    {
      id: 'closingChecklist',
      after: DECIDED,
      due: within(8),
      remind: [1, 0],
      rules: ['dk.reject', 'dk.retention'],
      record: {
        by: ['hr'],
        questions: [
          yesNo('allAnswered', { rule: 'dk.reject' }),
          yesNo('interviewedFuller', { rule: 'dk.reject' }),
          yesNo('systemClosed'),
          yesNo('talentsMoved', { rule: 'dk.retention' }),
          // Six months is our default.
          number('keptMonths', 1, 36, {
            page: 2,
            suggestion: 6,
            most: { rule: 'dk.retention', parameter: 'mostMonths' },
            rule: 'dk.retention',
          }),
        ],
      },
    },
    {
      id: 'closeHiring',
      after: [
        ...DECIDED,
        'agreeTerms',
        'giveCoreTerms',
        'giveOtherTerms',
        'assessSalariedProbation',
        'assessOtherProbation',
        'assessCivilServant',
      ],
      due: within(10),
      remind: [1, 0],
      rules: ['dk.reject', 'dk.retention'],
    },
  ],
};
