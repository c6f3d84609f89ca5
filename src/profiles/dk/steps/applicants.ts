import type { StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, people, prose, yesNo } from '../../record-questions';
import { afterDeadline, forward, when } from '../plan';

/** The applications: received, sorted, and each of them assessed by the committee. */
export const applicants: StepPlan = {
  id: 'applicants',
  phase: 'selection',
  tasks: [
    { id: 'importApplicants', after: ['publish'], due: afterDeadline(1), remind: [0], rules: [] },
    {
      id: 'sendReceipts',
      after: ['importApplicants'],
      due: afterDeadline(2),
      remind: [0],
      rules: [],
      record: {
        by: ['hr'],
        questions: [
          dayAhead('interviewsFrom', { from: { task: 'planActivities', question: 'interviewsFrom' } }),
          dayAhead('interviewsTo', { from: { task: 'planActivities', question: 'interviewsTo' } }),
          dayAhead('answerBy', { proposed: { from: 'applicationDeadline', period: forward(6, 'weeks') } }),
        ],
        letter: { id: 'receipt', to: { of: 'applicants' } },
      },
    },
    {
      id: 'sortArrivals',
      after: ['importApplicants'],
      due: afterDeadline(2),
      remind: [1, 0],
      rules: ['dk.ad.late', 'dk.ad.channel', 'dk.seed.outdated'],
      record: {
        by: ['hr'],
        questions: [
          yesNo('lateLeftOut', { rule: 'dk.ad.late' }),
          yesNo('allChannels', { rule: 'dk.ad.channel' }),
          yesNo('sensitiveFound', { rule: 'dk.seed.outdated' }),
          prose('sensitiveGuarded', when('sensitiveFound', true)),
        ],
      },
    },
    {
      id: 'confirmImpartial',
      after: ['importApplicants'],
      due: afterDeadline(2),
      remind: [1, 0],
      rules: ['dk.impartial'],
      record: {
        by: ['hr', 'leader'],
        questions: [
          people('participants', {
            max: 12,
            from: { task: 'planActivities', question: 'assessors' },
          }),
          yesNo('allImpartial', { rule: 'dk.impartial' }),
          prose('replacement', when('allImpartial', false)),
        ],
        until: { question: 'allImpartial', is: true },
      },
    },
    {
      id: 'assessApplications',
      after: ['importApplicants'],
      due: afterDeadline(7),
      remind: [3, 1, 0],
      rules: ['dk.all.assessed', 'dk.disability'],
      gate: 'assess',
      record: {
        // Whoever chairs the committee can assess as well, so that nothing waits for one person.
        by: ['assessor', 'leader'],
        each: { of: 'applicants' },
        own: { shownAt: ['concludeAssessment', 'chooseForInterview'] },
        questions: [
          choice('rank', ['call', 'perhaps', 'notNow']),
          prose('comment', { max: 1000 }),
          choice('priority', ['none', 'claimed', 'referred'], { suggestion: 'none', rule: 'dk.disability' }),
          yesNo('formalEducation', { rule: 'dk.disability', ...when('priority', 'claimed') }),
        ],
      },
    },
    {
      id: 'askAfterwards',
      after: ['importApplicants'],
      rules: ['dk.all.assessed'],
      record: {
        by: ['hr', 'leader'],
        onDemand: true,
        questions: [
          prose('question', { writing: 'form' }),
          prose('requirement', { rule: 'dk.all.assessed' }),
        ],
      },
    },
    {
      id: 'concludeAssessment',
      after: ['importApplicants'],
      due: afterDeadline(8),
      remind: [1, 0],
      rules: ['dk.all.assessed'],
      gate: 'select',
      record: {
        by: ['leader'],
        questions: [yesNo('sameCriteria', { rule: 'dk.all.assessed' }), yesNo('diversity')],
        until: { question: 'sameCriteria', is: true },
      },
    },
  ],
};
