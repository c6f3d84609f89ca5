import type { CommandType } from './commands';
import { refuse, type Refused } from './decision';
import { SYSTEM } from './events';
import type { Hiring } from './hiring';
import { CALENDAR, isApplicant } from './outsiders';
import type { PersonId, Role } from './people';
import { planOf, type GateId, type Profile, type TaskId } from './profile';

export interface Requirement {
  /**
   * Roles of which the person needs one. `anyone`: everybody in the organisation. The others are nobody of it: the
   * clock, the calendars, and an applicant about their own invitation.
   */
  readonly roles: readonly Role[] | 'anyone' | Outsider;
  /** The task whose predecessors must be finished. */
  readonly task?: TaskId | undefined;
  /** The gate that must let the command through. */
  readonly gate?: GateId | undefined;
}

type Outsider = 'system' | 'calendar' | 'applicant';

const OUTSIDERS: Readonly<Record<Outsider, (by: PersonId) => boolean>> = {
  system: (by) => by === SYSTEM,
  calendar: (by) => by === CALENDAR,
  applicant: isApplicant,
};

const EVERYBODY: readonly Role[] = [
  'leader',
  'hr',
  'unionRepresentative',
  'recommendingAuthority',
  'decidingAuthority',
  'assessor',
  'panelMember',
  'councilChair',
  'councilMember',
  'councilSecretary',
];

const VOTERS: readonly Role[] = ['councilChair', 'councilMember'];

/** Who may give a command, and what must be in place before. The one table that decides about access. */
export const requirements: Readonly<Record<CommandType, Requirement>> = {
  OpenHiring: { roles: 'anyone' },
  GiveAnswers: { roles: EVERYBODY },
  DropAnswers: { roles: EVERYBODY },
  AssessNeed: { roles: ['leader', 'hr'], task: 'assessNeed' },
  ConfirmDiscussion: { roles: ['unionRepresentative', 'hr'] },
  DraftAnnouncement: { roles: ['leader', 'hr'], task: 'draftAnnouncement', gate: 'announce' },
  RegisterInPrim: { roles: ['hr'], task: 'registerInPrim' },
  Publish: { roles: ['hr'], task: 'publish', gate: 'publish' },
  ImportApplicants: { roles: ['hr', 'leader'], task: 'importApplicants' },
  MakeExtendedList: { roles: ['hr', 'leader'], task: 'makeExtendedList', gate: 'list' },
  ChooseForInterview: { roles: ['leader', 'hr'], task: 'chooseForInterview' },
  PlanInterviews: { roles: ['leader', 'hr'], task: 'bookInterviews' },
  BookInterviews: { roles: ['leader', 'hr'], task: 'bookInterviews', gate: 'invite' },
  MoveInterviews: { roles: ['leader', 'hr'], task: 'bookInterviews' },
  CancelInterview: { roles: ['leader', 'hr'], task: 'bookInterviews' },
  NoteCalendarChange: { roles: 'calendar' },
  AnswerInvitation: { roles: 'applicant' },
  RecordInterview: { roles: ['leader', 'hr', 'panelMember'], task: 'recordInterviews' },
  CheckDocuments: { roles: ['leader', 'hr'], task: 'checkDocuments' },
  RecordReference: { roles: ['leader', 'hr'], task: 'takeReferences', gate: 'reference' },
  JustifyShortfall: { roles: ['leader', 'hr', 'recommendingAuthority'] },
  WriteRecommendation: {
    roles: ['leader', 'recommendingAuthority'],
    task: 'writeRecommendation',
    gate: 'write',
  },
  // Which of them sign is the profile's.
  SignRecommendation: {
    roles: ['recommendingAuthority', 'leader', 'unionRepresentative'],
    task: 'signRecommendation',
    gate: 'sign',
  },
  SendToCouncil: { roles: ['hr'], task: 'sendToCouncil', gate: 'council' },
  DeclareImpartiality: { roles: VOTERS, task: 'declareImpartiality' },
  CastVote: { roles: VOTERS, task: 'declareImpartiality', gate: 'vote' },
  CloseVote: { roles: ['councilChair'] },
  MeetAgain: { roles: ['councilChair', 'hr'] },
  ApproveMinutes: { roles: ['councilSecretary', 'hr'], task: 'approveMinutes' },
  // Who may record a task of the profile, and what comes before it, stands in the profile.
  RecordStep: { roles: EVERYBODY },
  Decide: { roles: ['decidingAuthority'], task: 'decide', gate: 'decide' },
  AnswerOffer: { roles: ['leader', 'hr'], task: 'answerOffer', gate: 'offer' },
  ChooseNext: { roles: ['leader', 'hr'], task: 'chooseNext' },
  CloseHiring: { roles: ['hr', 'leader'], task: 'closeHiring', gate: 'close' },
  ExtendDeadline: { roles: ['leader', 'hr'] },
  AdvertiseAgain: { roles: ['leader', 'hr'] },
  FindNobodyQualified: { roles: ['leader', 'hr'] },
  WithdrawApplicant: { roles: ['leader', 'hr'] },
  HandOver: { roles: ['leader', 'hr'] },
  PutOnHold: { roles: ['leader', 'hr'] },
  Resume: { roles: ['leader', 'hr'] },
  MoveToNewRules: { roles: ['hr'] },
  // HR, and whoever was named as a deputy, who need not have a role yet.
  TakeOver: { roles: 'anyone' },
  PutOffReminder: { roles: EVERYBODY },
  CancelHiring: { roles: ['leader', 'hr'] },
  // Whoever started it, and HR.
  DiscardPractice: { roles: EVERYBODY },
  TakeBack: { roles: EVERYBODY },
  Wake: { roles: 'system' },
};

/** The person's roles in the case. */
export const rolesOf = (hiring: Hiring, person: PersonId): readonly Role[] =>
  (Object.keys(hiring.roles) as Role[]).filter((role) => hiring.roles[role]?.includes(person));

/**
 * Who may give a command, and what must be in place before; `task` is the task of the profile that is recorded.
 */
export function requirementOf(type: CommandType, profile: Profile, task?: TaskId): Requirement {
  if (type !== 'RecordStep') return requirements[type];
  const plan = task === undefined ? undefined : planOf(profile, task);
  return plan?.record ? { roles: plan.record.by, task: plan.id, gate: plan.gate } : requirements.RecordStep;
}

/** Why this person may not give such a command in the case, or undefined when they may. */
export function refusedBecauseOfRole(
  hiring: Hiring,
  { roles }: Requirement,
  by: PersonId,
): Refused | undefined {
  if (roles === 'anyone') return undefined;
  if (typeof roles === 'string')
    return OUTSIDERS[roles](by) ? undefined : refuse('notYourRole', { params: { roles: [] } });
  const own = rolesOf(hiring, by);
  if (own.length === 0) return refuse('noRoleInCase');
  return own.some((role) => roles.includes(role)) ? undefined : refuse('notYourRole', { params: { roles } });
}
