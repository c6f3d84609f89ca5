import { refusedBecauseOfRole, requirementOf, type Requirement } from './access';
import type { About, Command, CommandOf, CommandType, Wanted } from './commands';
import { giveAnswers, dropAnswers } from './deciders/answers';
import { draftAnnouncement, publish, registerInPrim } from './deciders/announcement';
import { chooseForInterview, importApplicants, makeExtendedList } from './deciders/applicants';
import { cancelHiring, discardPractice, takeBack } from './deciders/close';
import {
  approveMinutes,
  castVote,
  closeVote,
  declareImpartiality,
  meetAgain,
  sendToCouncil,
} from './deciders/council';
import {
  bookInterviews,
  checkDocuments,
  justifyShortfall,
  planInterviews,
  recordInterview,
  recordReference,
} from './deciders/interviews';
import {
  answerInvitation,
  cancelInterview,
  moveInterviews,
  noteCalendarChange,
} from './deciders/invitations';
import { assessNeed, confirmDiscussion } from './deciders/need';
import { openHiring } from './deciders/open';
import { signRecommendation, writeRecommendation } from './deciders/recommendation';
import { answerOffer, chooseNext, closeHiring, decideAppointment } from './deciders/outcome';
import { putOff } from './deciders/put-off';
import { recordStep } from './deciders/record';
import { takeOver } from './deciders/take-over';
import {
  advertiseAgain,
  extendDeadline,
  findNobodyQualified,
  handOver,
  moveToNewRules,
  putOnHold,
  resume,
  withdrawApplicant,
} from './deciders/turns';
import { wake } from './deciders/wake';
import { refuse, type Context, type Decision, type Refused } from './decision';
import { atGate, isClosed } from './gates';
import type { Hiring } from './hiring';
import { progressOf, tasksPlanned } from './tasks/finished';

type Deciders = {
  readonly [T in CommandType]: (hiring: Hiring, command: CommandOf<T>, context: Context) => Decision;
};

const deciders: Deciders = {
  OpenHiring: openHiring,
  GiveAnswers: giveAnswers,
  DropAnswers: dropAnswers,
  AssessNeed: assessNeed,
  ConfirmDiscussion: confirmDiscussion,
  DraftAnnouncement: draftAnnouncement,
  RegisterInPrim: registerInPrim,
  Publish: publish,
  ImportApplicants: importApplicants,
  MakeExtendedList: makeExtendedList,
  ChooseForInterview: chooseForInterview,
  PlanInterviews: planInterviews,
  BookInterviews: bookInterviews,
  MoveInterviews: moveInterviews,
  CancelInterview: cancelInterview,
  NoteCalendarChange: noteCalendarChange,
  AnswerInvitation: answerInvitation,
  RecordInterview: recordInterview,
  CheckDocuments: checkDocuments,
  RecordReference: recordReference,
  JustifyShortfall: justifyShortfall,
  WriteRecommendation: writeRecommendation,
  SignRecommendation: signRecommendation,
  SendToCouncil: sendToCouncil,
  DeclareImpartiality: declareImpartiality,
  CastVote: castVote,
  CloseVote: closeVote,
  MeetAgain: meetAgain,
  ApproveMinutes: approveMinutes,
  RecordStep: recordStep,
  Decide: decideAppointment,
  AnswerOffer: answerOffer,
  ChooseNext: chooseNext,
  CloseHiring: closeHiring,
  ExtendDeadline: extendDeadline,
  AdvertiseAgain: advertiseAgain,
  FindNobodyQualified: findNobodyQualified,
  WithdrawApplicant: withdrawApplicant,
  HandOver: handOver,
  PutOnHold: putOnHold,
  Resume: resume,
  MoveToNewRules: moveToNewRules,
  TakeOver: takeOver,
  PutOffReminder: putOff,
  CancelHiring: cancelHiring,
  DiscardPractice: discardPractice,
  TakeBack: takeBack,
  Wake: wake,
};

export { rolesOf } from './access';

/** What can still be done in a case that rests. */
const WHILE_ON_HOLD: ReadonlySet<CommandType> = new Set([
  'Resume',
  'PutOnHold',
  'CancelHiring',
  'DiscardPractice',
  'WithdrawApplicant',
  'HandOver',
  'TakeOver',
  'PutOffReminder',
  'TakeBack',
  'GiveAnswers',
  'DropAnswers',
  'NoteCalendarChange',
  'AnswerInvitation',
  'Wake',
]);

function refusedBecauseOfState({ status, hold, discarded }: Hiring, type: CommandType): Refused | undefined {
  // A practice case can be thrown away when it has ended as well.
  if (type === 'DiscardPractice' && !discarded) return undefined;
  if (status !== 'open') return refuse('caseClosed', { params: { status } });
  return hold && !WHILE_ON_HOLD.has(type) ? refuse('onHold') : undefined;
}

function refusedBecauseOfOrder(
  hiring: Hiring,
  { task, gate }: Requirement,
  context: Context,
  command?: Wanted,
): Refused | undefined {
  const { profile } = context;
  const planned = task === undefined ? undefined : tasksPlanned(profile).get(task);
  if (task !== undefined && !planned) return refuse('notInThisProcess');
  const how = planned && progressOf(hiring, profile)(planned);
  if (how?.state === 'waiting') return refuse('notOpenYet', { params: { waitingFor: how.for } });
  const findings = gate ? atGate(gate, hiring, context, command).filter(isClosed) : [];
  return findings.length > 0 ? refuse('ruleNotMet', { findings }) : undefined;
}

const decideAs = (hiring: Hiring, command: Command, context: Context): Decision => {
  // The table pairs every command type with the function for it; TypeScript cannot follow the pair through a lookup.
  const decider = deciders[command.type] as (hiring: Hiring, command: Command, context: Context) => Decision;
  return decider(hiring, command, context);
};

/**
 * Why this person could not give such a command now, before its questions are asked. `task`: the task of the profile
 * that would be recorded. `referenceOn`: the applicant whom a reference would be about.
 */
export function refusedBeforehand(
  hiring: Hiring,
  type: CommandType,
  context: Context,
  { task, referenceOn }: About = {},
): Refused | undefined {
  const requirement = requirementOf(type, context.profile, task);
  const begun: Wanted | undefined =
    referenceOn === undefined ? undefined : { type: 'RecordReference', applicant: referenceOn };
  return (
    refusedBecauseOfState(hiring, type) ??
    refusedBecauseOfRole(hiring, requirement, context.by) ??
    refusedBecauseOfOrder(hiring, requirement, context, begun)
  );
}

/**
 * What a command makes happen: events, or the reason why not. Pure; nothing is thrown for a refusal.
 * Order of the checks: is the case open, may this person, is it time, do the rules let it through.
 */
export function decide(hiring: Hiring, command: Command, context: Context): Decision {
  const task = command.type === 'RecordStep' ? command.task : undefined;
  const requirement = requirementOf(command.type, context.profile, task);
  return (
    refusedBecauseOfState(hiring, command.type) ??
    refusedBecauseOfRole(hiring, requirement, context.by) ??
    refusedBecauseOfOrder(hiring, requirement, context, command) ??
    decideAs(hiring, command, context)
  );
}
