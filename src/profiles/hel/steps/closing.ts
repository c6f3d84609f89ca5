import type { StepPlan } from '../../../hiring/profile';
import { applicants, dayAhead, dayDone, line, prose, workingDays, yesNo } from '../../record-questions';

/** Everybody gets an answer, and the case is put away. */
export const closing: StepPlan = {
  id: 'closing',
  phase: 'closing',
  tasks: [
    {
      id: 'giveFeedback',
      after: ['decide', 'phoneOffer'],
      due: { from: 'decided', period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.reject.notice'],
      record: {
        by: ['leader', 'hr'],
        each: {
          of: 'interviewed',
          where: { not: { task: 'phoneOffer', question: 'calledOn', answered: true } },
        },
        questions: [dayDone('calledOn'), prose('short'), yesNo('placeTold')],
      },
    },
    {
      id: 'sendFinalLetters',
      after: ['decide', 'signContract'],
      when: { task: 'decide', question: 'nobody', is: false },
      due: { from: 'opened', period: workingDays(1) },
      remind: [0],
      rules: ['hel.reject.final', 'no.reject.noAppeal'],
      record: {
        by: ['hr', 'leader'],
        questions: [applicants('hired', { from: { task: 'decide', question: 'chosen' } })],
        letter: { id: 'final', to: { of: 'notChosen' } },
      },
    },
    {
      id: 'tellNobodyHired',
      after: ['decide'],
      when: { task: 'decide', question: 'nobody', is: true },
      due: { from: 'decided', period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.reject.notice'],
      record: {
        by: ['hr', 'leader'],
        questions: [yesNo('advertisedAgain')],
        letter: { id: 'nobodyHired', to: { of: 'applicants' } },
      },
    },
    {
      id: 'archiveCase',
      after: ['sendFinalLetters', 'tellNobodyHired'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['no.archive', 'no.retention'],
      record: {
        by: ['hr'],
        questions: [
          line('caseNumber', { from: { task: 'approveAnnouncement', question: 'caseNumber' } }),
          yesNo('archived', { rule: 'no.archive' }),
          dayAhead('keepUntil', { rule: 'no.retention' }),
        ],
        until: { question: 'archived', is: true },
      },
    },
    {
      id: 'closeHiring',
      after: [
        'giveFeedback',
        'sendFinalLetters',
        'tellNobodyHired',
        'extendProbation',
        'endProbation',
        'endLongerProbation',
        'planOnboarding',
        'confirmReady',
        'answerAccess',
        'answerGrounds',
        'giveExtendedList',
        'answerOwnData',
        'answerEquality',
        'answerComplaint',
      ],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['no.archive', 'no.retention', 'hel.reject.final'],
    },
  ],
};
