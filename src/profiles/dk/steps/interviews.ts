import type { StepPlan } from '../../../hiring/profile';
import { choice, line, person, prose, yesNo } from '../../record-questions';
import { afterDeadline, afterInterviews, hasPriority, within } from '../plan';

/** Whom to call, with which guide, and what came out of it. */
export const interviews: StepPlan = {
  id: 'interviews',
  phase: 'selection',
  tasks: [
    {
      id: 'chooseForInterview',
      after: ['concludeAssessment'],
      due: afterDeadline(9),
      remind: [1, 0],
      rules: ['dk.all.assessed', 'dk.disability'],
    },
    {
      id: 'leaveOutPriority',
      after: ['importApplicants'],
      rules: ['dk.disability'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'notShortlisted', where: hasPriority },
        questions: [
          choice('exempt', ['withdrawn', 'internal'], { rule: 'dk.disability' }),
          prose('exemptWhy', { rule: 'dk.disability' }),
        ],
      },
    },
    {
      id: 'prepareInterviews',
      after: ['importApplicants'],
      due: afterDeadline(8),
      remind: [1, 0],
      rules: ['dk.ask.forbidden'],
      record: {
        by: ['leader'],
        questions: [
          prose('guide', {
            from: { task: 'analyseJob', question: 'competences' },
            writing: 'guide',
            rule: 'dk.ask.forbidden',
          }),
          yesNo('noForbidden', { rule: 'dk.ask.forbidden' }),
          yesNo('sameForAll', { rule: 'dk.all.assessed' }),
          person('welcomes', { page: 2 }),
          person('asks', { page: 2 }),
          person('keepsTime', { page: 2 }),
          yesNo('diversity', { page: 2 }),
          yesNo('tests', { page: 2, suggestion: false }),
        ],
        until: { question: 'sameForAll', is: true },
      },
    },
    {
      id: 'prepareTests',
      after: ['prepareInterviews'],
      when: { task: 'prepareInterviews', question: 'tests', is: true },
      due: within(3),
      remind: [1, 0],
      rules: [],
      record: {
        by: ['leader', 'hr'],
        questions: [line('test'), line('keptWhere'), yesNo('talkedThrough')],
        until: { question: 'talkedThrough', is: true },
      },
    },
    {
      id: 'bookInterviews',
      after: ['chooseForInterview', 'prepareInterviews', 'prepareTests'],
      due: within(2),
      remind: [1, 0],
      rules: ['dk.disability'],
    },
    {
      id: 'recordInterviews',
      after: ['bookInterviews'],
      due: afterInterviews(2),
      remind: [1, 0],
      rules: ['dk.ref.note'],
    },
    {
      id: 'commentInterviewed',
      after: ['recordInterviews'],
      due: afterInterviews(3),
      remind: [1, 0],
      rules: [],
      record: {
        by: ['assessor', 'leader'],
        each: { of: 'interviewed' },
        own: { shownAt: ['writeRecommendation'] },
        questions: [prose('comment', { max: 2000 })],
      },
    },
  ],
};
