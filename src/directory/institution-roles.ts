import type { CommandType } from '../hiring/commands';

/** The nine roles of a recruitment system that an institution hands out. One person can have several. */
export const institutionRoles = [
  'administrator',
  'hrExtended',
  'hrLimited',
  'hrCase',
  'hiringLeader',
  'assessmentCommittee',
  'appointmentCommittee',
  'administrativeSupport',
  'communication',
] as const;
export type InstitutionRole = (typeof institutionRoles)[number];

/** What people and groups are named for: the nine, and the administrator's deputy. */
export const grantedRoles = [...institutionRoles, 'deputyAdministrator'] as const;

/** What can be asked for; nothing is changed by it. */
export const queries = [
  'listCases',
  'seeStatus',
  'seeRules',
  'seeApplicants',
  'seeRecommendation',
  'seeMinutes',
  'seeLog',
  'seeStatistics',
  'exportApplicant',
] as const;
export type Query = (typeof queries)[number];

/** What is done beside the cases' own commands. */
export const acts = ['managePeople', 'manageTexts', 'eraseApplicant', 'holdCase'] as const;
export type Act = (typeof acts)[number];

export interface Rights {
  /** Which cases: all of the organisation, or those in which the person has a role. */
  readonly cases: 'all' | 'own' | 'none';
  readonly commands: readonly CommandType[];
  readonly queries: readonly Query[];
  readonly acts: readonly Act[];
}

/** Everybody who works in a case may begin an answer, drop it, say that a step of theirs is done, and take it back. */
const OWN_STEPS: readonly CommandType[] = [
  'GiveAnswers',
  'DropAnswers',
  'RecordStep',
  'TakeBack',
  'TakeOver',
  'PutOffReminder',
];

/** What changes the course of a case. */
const STEER: readonly CommandType[] = [
  'ExtendDeadline',
  'AdvertiseAgain',
  'FindNobodyQualified',
  'HandOver',
  'PutOnHold',
  'Resume',
  'CloseHiring',
  'CancelHiring',
  'DiscardPractice',
];

const PREPARE: readonly CommandType[] = [
  'OpenHiring',
  'AssessNeed',
  'ConfirmDiscussion',
  'DraftAnnouncement',
  'RegisterInPrim',
  'Publish',
  'MoveToNewRules',
  ...STEER,
];
const CALL_IN: readonly CommandType[] = [
  'PlanInterviews',
  'BookInterviews',
  'MoveInterviews',
  'CancelInterview',
];
const TREAT: readonly CommandType[] = [
  'ImportApplicants',
  'MakeExtendedList',
  'ChooseForInterview',
  ...CALL_IN,
  'RecordInterview',
  'CheckDocuments',
  'RecordReference',
  'JustifyShortfall',
  'SendToCouncil',
  'MeetAgain',
  'ApproveMinutes',
  'WithdrawApplicant',
  'AnswerOffer',
  'ChooseNext',
];

const LOOK: readonly Query[] = ['listCases', 'seeStatus', 'seeRules'];
const READ: readonly Query[] = [...LOOK, 'seeApplicants', 'seeRecommendation', 'seeMinutes'];

/**
 * What each role may. It narrows: a command must be allowed here and by the person's role in the case
 * (`hiring/access.ts`). After the Danish guide on recruitment (2013), which is routine and not law [R100].
 */
export const rights: Readonly<Record<InstitutionRole, Rights>> = {
  // People and their roles; no case: whoever also works with cases has a second role.
  administrator: {
    cases: 'none',
    commands: [],
    queries: ['seeStatistics'],
    acts: ['managePeople', 'eraseApplicant', 'holdCase'],
  },
  hrExtended: {
    cases: 'all',
    commands: [...OWN_STEPS, ...PREPARE, ...TREAT, 'Decide'],
    queries: [...READ, 'seeLog', 'seeStatistics', 'exportApplicant'],
    acts: ['eraseApplicant', 'holdCase'],
  },
  hrLimited: {
    cases: 'own',
    commands: [...OWN_STEPS, ...PREPARE, ...TREAT],
    queries: [...READ, 'seeLog', 'exportApplicant'],
    acts: [],
  },
  // Treats applications in every case, and neither opens nor changes the case itself.
  hrCase: {
    cases: 'all',
    commands: [...OWN_STEPS, ...TREAT],
    queries: [...READ, 'seeLog'],
    acts: [],
  },
  hiringLeader: {
    cases: 'own',
    commands: [
      ...OWN_STEPS,
      'OpenHiring',
      'AssessNeed',
      'DraftAnnouncement',
      'ImportApplicants',
      'MakeExtendedList',
      'ChooseForInterview',
      ...CALL_IN,
      'RecordInterview',
      'CheckDocuments',
      'RecordReference',
      'JustifyShortfall',
      'WriteRecommendation',
      'SignRecommendation',
      'Decide',
      'WithdrawApplicant',
      'AnswerOffer',
      'ChooseNext',
      ...STEER,
    ],
    queries: [...READ, 'seeLog'],
    acts: [],
  },
  // Reads, ranks and comments in its own case.
  assessmentCommittee: {
    cases: 'own',
    commands: [...OWN_STEPS, 'RecordInterview', 'DeclareImpartiality', 'CastVote'],
    queries: READ,
    acts: [],
  },
  appointmentCommittee: {
    cases: 'own',
    commands: [
      ...OWN_STEPS,
      'ConfirmDiscussion',
      'RecordInterview',
      'DeclareImpartiality',
      'CastVote',
      'CloseVote',
      'MeetAgain',
      'ApproveMinutes',
    ],
    queries: READ,
    acts: [],
  },
  // Sends letters and calls in; reads no records.
  administrativeSupport: {
    cases: 'own',
    commands: [...OWN_STEPS, 'MakeExtendedList', ...CALL_IN],
    queries: [...LOOK, 'seeApplicants'],
    acts: [],
  },
  communication: { cases: 'none', commands: [], queries: ['seeRules'], acts: ['manageTexts'] },
};

/** Whoever has none of the nine roles takes part in cases as the case says, and opens none. */
const isForParticipants = (command: CommandType): boolean => command !== 'OpenHiring';

/** Whether these roles let a person give such a command, in cases where their role in the case lets them too. */
export const mayCommand = (roles: readonly InstitutionRole[], command: CommandType): boolean =>
  roles.length === 0
    ? isForParticipants(command)
    : roles.some((role) => rights[role].commands.includes(command));

/** Whether these roles let a person ask; whoever has none of them reads what people in a case read. */
export const mayAsk = (roles: readonly InstitutionRole[], query: Query): boolean =>
  roles.length === 0 ? READ.includes(query) : roles.some((role) => rights[role].queries.includes(query));

/** Whether these roles let a person do something beside the cases. */
export const mayAct = (roles: readonly InstitutionRole[], act: Act): boolean =>
  roles.some((role) => rights[role].acts.includes(act));
