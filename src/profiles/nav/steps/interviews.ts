import type { StepPlan } from '../../../hiring/profile';
import { choice, prose, workingDays, yesNo } from '../../record-questions';

/** Who is called, the interviews, and the papers. */
export const interviews: StepPlan = {
  id: 'interviews',
  phase: 'selection',
  tasks: [
    {
      id: 'chooseForInterview',
      after: ['importApplicants'],
      due: { from: 'applicationDeadline', period: workingDays(5) },
      remind: [1, 0],
      rules: [],
    },
    {
      id: 'checkShortlist',
      after: ['chooseForInterview'],
      due: { from: 'opened', period: workingDays(1) },
      remind: [0],
      rules: ['nav.interview.disability'],
      record: {
        by: ['leader', 'hr'],
        questions: ['disability', 'absence', 'immigrant'].map((group) =>
          yesNo(group, { rule: 'nav.interview.disability' }),
        ),
      },
    },
    {
      id: 'bookInterviews',
      after: ['chooseForInterview'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['nav.interview.disability'],
    },
    {
      id: 'recordInterviews',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(2) },
      remind: [1, 0],
      rules: ['no.interview.record'],
    },
    {
      id: 'checkDocuments',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(3) },
      remind: [1, 0],
      rules: ['nav.rec.docs', 'nav.interview.diploma'],
    },
  ],
};

/** The references, and what is put to the applicant before it counts. */
export const references: StepPlan = {
  id: 'references',
  phase: 'selection',
  tasks: [
    {
      id: 'considerReferences',
      after: ['bookInterviews'],
      when: { task: 'assessNeed', question: 'kind', is: 'leader' },
      due: { from: 'lastInterview', period: workingDays(3) },
      remind: [0],
      rules: ['nav.ref.two'],
      record: {
        by: ['leader'],
        questions: [
          yesNo('moreNeeded', { rule: 'nav.ref.two' }),
          prose('which', { page: 2, when: { question: 'moreNeeded', is: true } }),
        ],
      },
    },
    {
      id: 'takeReferences',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(5) },
      remind: [3, 1, 0],
      rules: ['nav.ref.two', 'no.ref.afterInterview'],
    },
    {
      id: 'putToApplicant',
      after: ['bookInterviews'],
      due: { from: 'opened', period: workingDays(8) },
      remind: [1, 0],
      rules: ['no.ref.contradiction'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'references', where: { task: 'takeReferences', question: 'adverse', is: true } },
        questions: [
          choice('handled', ['answered', 'exception'], { rule: 'no.ref.contradiction' }),
          prose('said', { rule: 'no.ref.contradiction' }),
        ],
      },
    },
  ],
};
