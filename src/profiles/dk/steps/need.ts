import type { StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, line, people, person, prose, yesNo } from '../../record-questions';
import { within } from '../plan';

/** The need, the job analysis, and who does what by when. */
export const need: StepPlan = {
  id: 'need',
  phase: 'selection',
  tasks: [
    {
      id: 'assessNeed',
      after: [],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.need.reassign', 'dk.seed.outdated'],
    },
    {
      id: 'analyseJob',
      after: ['assessNeed'],
      due: within(5),
      remind: [1, 0],
      rules: [],
      record: {
        by: ['leader', 'hr'],
        questions: [
          people('contributors'),
          prose('competences'),
          line('placement'),
          prose('success', { page: 2 }),
          prose('development', { page: 2, required: false }),
        ],
      },
    },
    {
      id: 'planActivities',
      after: ['assessNeed'],
      due: within(5),
      remind: [1, 0],
      rules: [],
      record: {
        by: ['hr', 'leader'],
        questions: [
          person('announcementBy'),
          person('interviewsBy'),
          person('referencesBy'),
          person('answersBy'),
          people('assessors', { page: 2, max: 12 }),
          dayAhead('interviewsFrom', { page: 2 }),
          dayAhead('interviewsTo', { page: 2 }),
          yesNo('booked', { page: 2 }),
          choice('expectations', ['aligned', 'notYet'], { page: 2 }),
        ],
        until: { question: 'expectations', is: 'aligned' },
      },
    },
  ],
};
