import type { StepPlan } from '../../../hiring/profile';
import { applicants, choice, dayAhead, dayDone, line, workingDays, yesNo } from '../../record-questions';

/** The municipal director decides, or somebody to whom that was delegated; everybody is told. */
export const decision: StepPlan = {
  id: 'decision',
  phase: 'selection',
  tasks: [
    {
      id: 'confirmAuthority',
      after: ['writeRecommendation'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['hel.authority', 'no.impartial'],
      record: {
        by: ['decidingAuthority'],
        questions: [
          choice('authority', ['director', 'delegate'], { rule: 'hel.authority' }),
          line('delegation', {
            page: 2,
            when: { question: 'authority', is: 'delegate' },
            rule: 'hel.authority',
          }),
          yesNo('impartial', { rule: 'no.impartial' }),
        ],
        until: { question: 'impartial', is: true },
      },
    },
    {
      id: 'decide',
      after: ['writeRecommendation'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['hel.authority', 'hel.rec.sign'],
    },
    {
      id: 'sendRecommendation',
      after: ['decide'],
      due: {
        from: 'decided',
        period: workingDays(3),
        rule: { id: 'no.reject.notice', parameter: 'escalateOnWorkingDay' },
      },
      remind: [2, 1, 0],
      rules: ['no.reject.notice', 'hel.rec.complaint', 'no.reject.noAppeal'],
      record: {
        by: ['hr'],
        questions: [
          applicants('recommended', { from: { task: 'writeRecommendation', question: 'ranked' } }),
          dayDone('receivedOn', { rule: 'hel.rec.complaint' }),
          dayAhead('complaintBy', {
            proposed: {
              from: 'opened',
              period: { count: 8, unit: 'days', roll: 'forward' },
              rule: { id: 'hel.rec.complaint', parameter: 'days' },
            },
            rule: 'hel.rec.complaint',
          }),
        ],
        letter: { id: 'recommendation', to: { of: 'applicants' } },
      },
    },
  ],
};
