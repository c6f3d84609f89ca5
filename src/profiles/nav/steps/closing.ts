import type { StepPlan } from '../../../hiring/profile';
import { dayAhead, workingDays, yesNo } from '../../record-questions';

/** Everybody is told, the case is archived, and it is closed. */
export const closing: StepPlan = {
  id: 'closing',
  phase: 'closing',
  tasks: [
    {
      id: 'tellOthers',
      after: ['approveMinutes'],
      due: {
        from: 'decided',
        period: workingDays(3),
        rule: { id: 'no.reject.notice', parameter: 'escalateOnWorkingDay' },
      },
      remind: [1, 0],
      rules: ['no.reject.notice', 'no.reject.noAppeal'],
      record: {
        by: ['hr'],
        letter: { id: 'notHired', to: { of: 'notChosen' } },
        questions: [yesNo('called', { rule: 'no.reject.notice' })],
      },
    },
    {
      id: 'archiveCase',
      after: ['approveMinutes', 'archiveMinutes', 'tellOthers'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['no.archive', 'no.retention'],
      record: {
        by: ['hr', 'leader'],
        until: { question: 'archived', is: true },
        questions: [
          yesNo('archived', { rule: 'no.archive' }),
          dayAhead('keepUntil', { rule: 'no.retention' }),
        ],
      },
    },
    {
      id: 'closeHiring',
      after: [
        'approveMinutes',
        'answerOffer',
        'chooseNext',
        'tellOthers',
        'signContract',
        'probationTalk',
        'endProbation',
        'endExtended',
        'answerAccess',
        'giveGrounds',
        'giveExtendedList',
        'answerOwnData',
        'giveFacts',
      ],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['nav.council.notice', 'no.archive', 'no.retention'],
    },
  ],
};
