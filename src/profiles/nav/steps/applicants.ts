import type { StepPlan } from '../../../hiring/profile';
import { dayDone, prose, workingDays, yesNo } from '../../record-questions';

/** The applicants, and the lists of them. */
export const applicants: StepPlan = {
  id: 'applicants',
  phase: 'selection',
  tasks: [
    {
      id: 'importApplicants',
      after: ['publish'],
      due: { from: 'applicationDeadline', period: workingDays(1) },
      remind: [0],
      rules: [],
    },
    {
      id: 'decideWithholding',
      after: ['importApplicants'],
      due: { from: 'applicationDeadline', period: workingDays(1) },
      remind: [0],
      rules: ['no.list.withhold'],
      record: {
        by: ['hr'],
        each: { of: 'withholding' },
        questions: [
          yesNo('granted'),
          prose('weighed', { rule: 'no.list.withhold' }),
          yesNo('toldFirst', { page: 2, when: { question: 'granted', is: false }, rule: 'no.list.withhold' }),
        ],
      },
    },
    {
      id: 'publicList',
      after: ['importApplicants'],
      due: {
        from: 'applicationDeadline',
        period: workingDays(1),
        rule: { id: 'no.list.public', parameter: 'dueOnWorkingDay' },
      },
      remind: [0],
      rules: ['no.list.public', 'no.list.withhold'],
      gate: 'list',
      record: { by: ['hr'], questions: [dayDone('madeOn', { rule: 'no.list.public' })] },
    },
    {
      id: 'makeExtendedList',
      after: ['importApplicants'],
      due: { from: 'applicationDeadline', period: workingDays(3) },
      remind: [1, 0],
      rules: ['nav.rec.docs', 'no.list.extended'],
    },
  ],
};
