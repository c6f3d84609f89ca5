import type { StepPlan } from '../../../hiring/profile';
import { dayDone, workingDays, yesNo } from '../../record-questions';

/** The need: assessed, discussed, and the vacancy reported. */
export const need: StepPlan = {
  id: 'need',
  phase: 'selection',
  tasks: [
    {
      id: 'assessNeed',
      after: [],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: [],
    },
    {
      id: 'contactSupport',
      after: ['assessNeed'],
      when: { task: 'assessNeed', question: 'guidance', is: 'contact' },
      due: { from: 'opened', period: workingDays(1) },
      remind: [0],
      rules: [],
      record: { by: ['hr'], questions: [dayDone('contactedOn')] },
    },
    {
      id: 'discussNeed',
      after: ['assessNeed'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [3, 1, 0],
      rules: ['nav.need.mba'],
    },
    {
      id: 'reportVacancy',
      after: ['assessNeed'],
      due: {
        from: 'opened',
        period: workingDays(1),
        rule: { id: 'no.need.labourDuty', parameter: 'warnOnWorkingDay' },
      },
      remind: [1, 0],
      rules: ['no.need.labourDuty', 'no.need.internalInfo'],
      record: {
        by: ['hr'],
        until: { question: 'reported', is: true },
        questions: [
          yesNo('reported', { rule: 'no.need.labourDuty' }),
          yesNo('informed', { rule: 'no.need.internalInfo' }),
        ],
      },
    },
  ],
};
