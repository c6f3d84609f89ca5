import type { Condition } from '../../../hiring/conditions';
import type { AnswerRef, StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, prose, workingDays, yesNo } from '../../record-questions';

/** The recommendation. */
export const recommendation: StepPlan = {
  id: 'recommendation',
  phase: 'selection',
  tasks: [
    {
      id: 'clearRecommendation',
      after: ['bookInterviews'],
      due: { from: 'lastInterview', period: workingDays(5) },
      remind: [1, 0],
      rules: ['nav.priority24', 'nav.rec.who'],
      record: {
        by: ['leader', 'hr'],
        until: { question: 'noPriority24', is: true },
        questions: [
          yesNo('noPriority24', { rule: 'nav.priority24' }),
          choice('given', ['recommendation', 'proposal'], {
            rule: 'nav.rec.who',
            suggestion: 'recommendation',
          }),
          { id: 'attend', kind: 'people', required: false, page: 1 },
        ],
      },
    },
    {
      id: 'writeRecommendation',
      after: ['recordInterviews'],
      due: { from: 'lastInterview', period: workingDays(8) },
      remind: [3, 1, 0],
      rules: ['nav.rec.best', 'nav.rec.three', 'nav.priority24', 'nav.rec.who'],
    },
    {
      id: 'signRecommendation',
      after: ['writeRecommendation'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['nav.ref.two', 'no.ref.contradiction'],
    },
  ],
};

const planned: AnswerRef = { task: 'planMeeting', question: 'meetingOn' };
const notSent: Condition = { not: { task: 'sendToCouncil', question: 'meetingOn', answered: true } };

/** The council: it gets the case in time, declares, votes, and its minutes are approved and archived. */
export const council: StepPlan = {
  id: 'council',
  phase: 'selection',
  tasks: [
    {
      id: 'planMeeting',
      after: ['bookInterviews'],
      when: notSent,
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['nav.council.week'],
      record: { by: ['hr'], questions: [dayAhead('meetingOn', { rule: 'nav.council.week' })] },
    },
    {
      // Spoken of before the case can be sent at all, so that it is ready in time.
      id: 'readyForCouncil',
      after: ['planMeeting'],
      when: notSent,
      due: {
        from: planned,
        period: { count: 7, unit: 'days', direction: 'before', roll: 'back' },
        rule: { id: 'nav.council.week', parameter: 'days' },
      },
      remind: [0],
      remindDays: {
        rule: 'nav.council.week',
        parameters: ['remindDays', 'remindAgainDays'],
        from: 'days',
      },
      rules: ['nav.council.week'],
      record: {
        by: ['hr', 'leader'],
        questions: [yesNo('ready', { rule: 'nav.council.week' })],
        until: { question: 'ready', is: true },
      },
    },
    {
      id: 'checkCouncil',
      after: ['signRecommendation'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [0],
      rules: ['nav.council.gender'],
      record: { by: ['hr'], questions: [yesNo('genderBalanced', { rule: 'nav.council.gender' })] },
    },
    {
      id: 'sendToCouncil',
      after: ['signRecommendation', 'makeExtendedList'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['nav.rec.docs', 'nav.council.week'],
    },
    {
      id: 'declareImpartiality',
      after: ['sendToCouncil'],
      due: {
        from: 'councilMeeting',
        period: { count: 3, unit: 'workingDays', direction: 'before', roll: 'back' },
      },
      remind: [1, 0],
      rules: ['no.impartial', 'no.secrecy'],
    },
    {
      id: 'askForOutside',
      after: ['sendToCouncil'],
      rules: ['nav.council.outside'],
      record: {
        by: ['councilChair', 'councilMember'],
        onDemand: true,
        each: { of: 'applicants' },
        questions: [prose('why')],
      },
    },
    {
      id: 'assessOutside',
      after: ['sendToCouncil'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['nav.council.outside'],
      record: {
        by: ['recommendingAuthority'],
        each: { of: { records: 'askForOutside' } },
        questions: [prose('assessment', { rule: 'nav.council.outside' })],
      },
    },
    {
      id: 'castVote',
      after: ['sendToCouncil'],
      due: { from: 'councilMeeting', period: { count: 0, unit: 'days', roll: 'none' } },
      remind: [3, 1, 0],
      rules: ['nav.council.vote', 'nav.council.outside'],
    },
    {
      id: 'closeVote',
      after: ['sendToCouncil'],
      due: { from: 'councilMeeting', period: workingDays(1) },
      remind: [0],
      rules: ['nav.council.vote', 'nav.council.dissent'],
    },
    {
      id: 'approveMinutes',
      after: ['closeVote'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: [],
    },
    {
      id: 'archiveMinutes',
      after: ['approveMinutes'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.archive'],
      record: { by: ['hr'], questions: [dayDone('archivedOn', { rule: 'no.archive' })] },
    },
  ],
};
