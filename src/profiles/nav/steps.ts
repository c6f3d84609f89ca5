import type { Period } from '../../hiring/calendar';
import type { StepPlan } from '../../hiring/profile';

const workingDays = (count: number): Period => ({ count, unit: 'workingDays', roll: 'none' });

/**
 * The steps of the recruitment guide, in its order. What has to be finished before a task is data here; what
 * merely has to be true when a gate is passed stands in the rules. Every number of days is our default.
 */
export const steps: readonly StepPlan[] = [
  {
    id: 'need',
    phase: 'selection',
    tasks: [
      {
        id: 'assessNeed',
        after: [],
        due: { from: 'opened', period: workingDays(5) },
        remind: [1, 0],
        rules: [],
      },
      {
        id: 'discussNeed',
        after: ['assessNeed'],
        due: { from: 'opened', period: workingDays(5) },
        remind: [3, 1, 0],
        rules: ['nav.need.mba'],
      },
    ],
  },
  {
    id: 'announcement',
    phase: 'selection',
    tasks: [
      {
        id: 'draftAnnouncement',
        after: ['assessNeed'],
        due: { from: 'opened', period: workingDays(5) },
        remind: [1, 0],
        rules: ['nav.need.mba'],
      },
      {
        id: 'discussAnnouncement',
        after: ['draftAnnouncement'],
        due: { from: 'opened', period: workingDays(5) },
        remind: [3, 1, 0],
        rules: ['nav.ad.mba'],
      },
      {
        id: 'registerInPrim',
        after: ['draftAnnouncement'],
        due: { from: 'opened', period: workingDays(3) },
        remind: [1, 0],
        rules: ['nav.prim'],
      },
      {
        id: 'publish',
        after: ['draftAnnouncement'],
        due: { from: 'opened', period: workingDays(10) },
        remind: [3, 1, 0],
        rules: ['nav.ad.mba', 'nav.prim'],
      },
    ],
  },
  {
    id: 'applicants',
    phase: 'selection',
    tasks: [
      {
        id: 'importApplicants',
        after: ['publish'],
        due: { from: 'applicationDeadline', period: workingDays(1) },
        remind: [0],
        rules: [],
      },
      {
        id: 'makeExtendedList',
        after: ['importApplicants'],
        due: { from: 'applicationDeadline', period: workingDays(3) },
        remind: [1, 0],
        rules: ['nav.rec.docs'],
      },
    ],
  },
  {
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
        id: 'bookInterviews',
        after: ['chooseForInterview'],
        due: { from: 'opened', period: workingDays(2) },
        remind: [1, 0],
        rules: [],
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
        rules: ['nav.rec.docs'],
      },
    ],
  },
  {
    id: 'references',
    phase: 'selection',
    tasks: [
      {
        id: 'takeReferences',
        after: ['bookInterviews'],
        due: { from: 'lastInterview', period: workingDays(5) },
        remind: [3, 1, 0],
        rules: ['nav.ref.two'],
      },
    ],
  },
  {
    id: 'recommendation',
    phase: 'selection',
    tasks: [
      {
        id: 'writeRecommendation',
        after: ['recordInterviews'],
        due: { from: 'lastInterview', period: workingDays(8) },
        remind: [3, 1, 0],
        rules: ['nav.rec.best', 'nav.rec.three'],
      },
      {
        id: 'signRecommendation',
        after: ['writeRecommendation'],
        due: { from: 'opened', period: workingDays(2) },
        remind: [1, 0],
        rules: ['nav.ref.two'],
      },
    ],
  },
  {
    id: 'council',
    phase: 'selection',
    tasks: [
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
        rules: ['no.impartial'],
      },
      {
        id: 'castVote',
        after: ['sendToCouncil'],
        due: { from: 'councilMeeting', period: { count: 0, unit: 'days', roll: 'none' } },
        remind: [3, 1, 0],
        rules: ['nav.council.vote'],
      },
      {
        id: 'closeVote',
        after: ['sendToCouncil'],
        due: { from: 'councilMeeting', period: workingDays(1) },
        remind: [0],
        rules: ['nav.council.vote'],
      },
      {
        id: 'approveMinutes',
        after: ['closeVote'],
        due: { from: 'opened', period: workingDays(3) },
        remind: [1, 0],
        rules: [],
      },
    ],
  },
];
