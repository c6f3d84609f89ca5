import type { SubjectGroup } from '../../../hiring/conditions';
import type { DuePlan, StepPlan, TaskPlan } from '../../../hiring/profile';
import { dayAhead, dayDone, line, prose, workingDays, yesNo } from '../../record-questions';
import { days, on } from '../plan';

/** Invitations are out a week after the application deadline. */
const invitedBy: DuePlan = {
  from: 'applicationDeadline',
  period: days(7),
  rule: { id: 'hel.interview.invite', parameter: 'days' },
};

/** What happens next, on the day of the interview, to each of these. */
const sameDayMessage = (id: string, of: SubjectGroup): TaskPlan => ({
  id,
  after: ['bookInterviews'],
  due: { from: 'eachInterview', period: days(0) },
  remind: [0],
  rules: ['hel.interview.sameDay'],
  record: {
    by: ['leader', 'hr'],
    each: { of },
    questions: [
      prose('next', { rule: 'hel.interview.sameDay' }),
      dayAhead('answerBy', {
        from: { task: 'makeTimeline', question: 'answerBy' },
        rule: 'hel.interview.sameDay',
      }),
    ],
    letter: { id: 'nextSteps', to: { of } },
  },
});

/** Applications are read, some are called, and everybody hears where they stand. */
export const interviews: StepPlan = {
  id: 'interviews',
  phase: 'selection',
  tasks: [
    {
      id: 'readApplications',
      // Readers know by when, and say that they do [R67].
      acknowledge: true,
      after: ['importApplicants', 'makeTimeline'],
      gate: 'invite',
      due: on({ task: 'makeTimeline', question: 'readBy' }),
      remind: [1, 0],
      rules: ['no.secrecy', 'no.impartial'],
      record: {
        by: ['leader', 'unionRepresentative', 'hr'],
        questions: [yesNo('everybodyRead')],
        until: { question: 'everybodyRead', is: true },
      },
    },
    {
      id: 'holdSelectionMeeting',
      after: ['readApplications'],
      due: on({ task: 'makeTimeline', question: 'selectionMeetingOn' }),
      remind: [1, 0],
      rules: [],
      record: {
        by: ['leader', 'hr'],
        questions: [
          dayDone('heldOn'),
          yesNo('allThree'),
          prose('themes'),
          prose('tests', { required: false }),
        ],
      },
    },
    {
      id: 'chooseForInterview',
      after: ['holdSelectionMeeting'],
      due: {
        from: { task: 'makeTimeline', question: 'selectionMeetingOn' },
        period: workingDays(1),
      },
      remind: [1, 0],
      rules: ['hel.interview.invite'],
    },
    {
      id: 'tellNotCalled',
      after: ['chooseForInterview'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['hel.interview.notCalled', 'no.retention'],
      record: {
        by: ['hr'],
        questions: [
          prose('otherPosts', { rule: 'hel.interview.notCalled' }),
          dayAhead('cvAnswerBy', { proposed: { from: 'opened', period: days(14) }, rule: 'no.retention' }),
        ],
        letter: { id: 'notCalled', to: { of: 'notShortlisted' } },
      },
    },
    {
      id: 'keepCv',
      after: ['tellNotCalled'],
      rules: ['no.retention', 'no.gdpr'],
      record: {
        by: ['hr'],
        onDemand: true,
        each: { of: 'applicants' },
        questions: [dayDone('consentedOn'), dayAhead('expiresOn', { rule: 'no.retention' })],
      },
    },
    {
      id: 'bookInterviews',
      after: ['chooseForInterview'],
      due: invitedBy,
      remind: [3, 1, 0],
      rules: ['hel.interview.invite'],
    },
    {
      id: 'callToInterview',
      after: ['bookInterviews'],
      due: invitedBy,
      remind: [1, 0],
      rules: ['hel.interview.invite'],
      record: {
        by: ['leader'],
        each: { of: 'shortlisted' },
        questions: [
          dayDone('calledOn'),
          { id: 'participants', kind: 'number', required: true, page: 1, min: 1, max: 20 },
          prose('themes', { from: { task: 'holdSelectionMeeting', question: 'themes' } }),
          prose('bring'),
          line('payLevel'),
        ],
        letter: { id: 'interviewDetails', to: { of: 'shortlisted' } },
      },
    },
    {
      id: 'recordInterviews',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(2) },
      remind: [1, 0],
      rules: ['no.interview.record'],
    },
    sameDayMessage('sendNextSteps', 'interviewed'),
    // Whoever was called to a second round hears the same day again.
    sameDayMessage('sendNextStepsAgain', 'calledAgain'),
  ],
};
