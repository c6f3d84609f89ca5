import type { DuePlan, StepPlan } from '../../../hiring/profile';
import { dayAhead, dayDone, people, prose, workingDays, yesNo } from '../../record-questions';

const afterDeadline = (count: number): DuePlan => ({
  from: 'applicationDeadline',
  period: workingDays(count),
});

/** HR holds the thread: who takes part, when everybody meets, and what applicants are told of it. */
export const timeline: StepPlan = {
  id: 'timeline',
  phase: 'selection',
  tasks: [
    {
      id: 'makeTimeline',
      after: ['publish'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['hel.info.afterDeadline'],
      record: {
        by: ['hr'],
        summary: true,
        questions: [
          people('participants'),
          dayAhead('readBy', { proposed: afterDeadline(2) }),
          dayAhead('selectionMeetingOn', { proposed: afterDeadline(3) }),
          dayAhead('interviewsFrom', { page: 2, proposed: afterDeadline(8) }),
          dayAhead('interviewsTo', { page: 2, proposed: afterDeadline(10) }),
          dayAhead('agreementMeetingOn', { page: 2, proposed: afterDeadline(15) }),
          dayAhead('answerBy', { page: 2, proposed: afterDeadline(20) }),
        ],
      },
    },
    {
      id: 'confirmReaders',
      after: ['makeTimeline'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['no.secrecy', 'no.impartial'],
      record: {
        by: ['hr'],
        questions: [yesNo('secrecy', { rule: 'no.secrecy' }), yesNo('impartial', { rule: 'no.impartial' })],
        until: [
          { question: 'secrecy', is: true },
          { question: 'impartial', is: true },
        ],
      },
    },
  ],
};

/** Applicants come in, and lists of them are made. */
export const applicants: StepPlan = {
  id: 'applicants',
  phase: 'selection',
  tasks: [
    { id: 'importApplicants', after: ['publish'], due: afterDeadline(1), remind: [0], rules: ['no.gdpr'] },
    {
      id: 'decideWithholding',
      after: ['importApplicants'],
      due: afterDeadline(1),
      remind: [0],
      rules: ['no.list.withhold'],
      record: {
        by: ['hr'],
        each: { of: 'withholding' },
        questions: [
          yesNo('granted', { rule: 'no.list.withhold' }),
          prose('grounds', { rule: 'no.list.withhold' }),
          yesNo('told', { page: 2, when: { question: 'granted', is: false }, rule: 'no.list.withhold' }),
        ],
      },
    },
    {
      id: 'publishList',
      after: ['importApplicants'],
      gate: 'list',
      due: { ...afterDeadline(3), rule: { id: 'hel.list.threeDays', parameter: 'workingDays' } },
      // "As soon as possible" is a law, the third day a routine: it is spoken of from the first day on.
      remind: [2, 1, 0],
      rules: ['hel.list.threeDays', 'no.list.public'],
      record: {
        by: ['hr'],
        leavesHouse: true,
        questions: [dayDone('madeOn'), yesNo('complete', { rule: 'no.list.public' }), yesNo('sentToAsking')],
        until: { question: 'complete', is: true },
      },
    },
    {
      id: 'makeExtendedList',
      after: ['importApplicants'],
      due: afterDeadline(3),
      remind: [1, 0],
      rules: ['no.list.extended'],
    },
    {
      id: 'sendProcessLetter',
      after: ['importApplicants', 'makeTimeline'],
      due: { ...afterDeadline(3), rule: { id: 'hel.info.afterDeadline', parameter: 'onWorkingDay' } },
      remind: [1, 0],
      rules: ['hel.info.afterDeadline'],
      record: {
        by: ['hr'],
        questions: ['interviewsFrom', 'interviewsTo', 'answerBy'].map((id) =>
          dayAhead(id, { from: { task: 'makeTimeline', question: id } }),
        ),
        letter: { id: 'process', to: { of: 'applicants' } },
      },
    },
  ],
};
