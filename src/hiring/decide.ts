import { refusedBecauseOfRole, requirements } from './access';
import type { Command, CommandOf, CommandType } from './commands';
import { giveAnswers, dropAnswers } from './deciders/answers';
import { draftAnnouncement, publish, registerInPrim } from './deciders/announcement';
import { chooseForInterview, importApplicants, makeExtendedList } from './deciders/applicants';
import { cancelHiring, takeBack } from './deciders/close';
import { approveMinutes, castVote, closeVote, declareImpartiality, sendToCouncil } from './deciders/council';
import {
  bookInterviews,
  checkDocuments,
  justifyShortfall,
  planInterviews,
  recordInterview,
  recordReference,
} from './deciders/interviews';
import { assessNeed, confirmDiscussion } from './deciders/need';
import { openHiring } from './deciders/open';
import { signRecommendation, writeRecommendation } from './deciders/recommendation';
import { wake } from './deciders/wake';
import { refuse, type Context, type Decision, type Refused } from './decision';
import { atGate, isClosed } from './gates';
import type { Hiring } from './hiring';
import { tasksOf } from './tasks/tasks';

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
  ApproveMinutes: approveMinutes,
  CancelHiring: cancelHiring,
  TakeBack: takeBack,
  Wake: wake,
};

export { rolesOf } from './access';

function refusedBecauseOfOrder(
  hiring: Hiring,
  type: CommandType,
  context: Context,
  command?: Command,
): Refused | undefined {
  const { task, gate } = requirements[type];
  const waitingFor = task && tasksOf(hiring, context).find(({ id }) => id === task)?.waitingFor;
  if (waitingFor && waitingFor.length > 0) return refuse('notOpenYet', { params: { waitingFor } });
  const findings = gate ? atGate(gate, hiring, context, command).filter(isClosed) : [];
  return findings.length > 0 ? refuse('ruleNotMet', { findings }) : undefined;
}

const decideAs = (hiring: Hiring, command: Command, context: Context): Decision => {
  // The table pairs every command type with the function for it; TypeScript cannot follow the pair through a lookup.
  const decider = deciders[command.type] as (hiring: Hiring, command: Command, context: Context) => Decision;
  return decider(hiring, command, context);
};

/** Why this person could not give such a command now, before its questions are asked. */
export const refusedBeforehand = (
  hiring: Hiring,
  type: CommandType,
  context: Context,
): Refused | undefined =>
  hiring.status !== 'open'
    ? refuse('caseClosed', { params: { status: hiring.status } })
    : (refusedBecauseOfRole(hiring, type, context.by) ?? refusedBecauseOfOrder(hiring, type, context));

/**
 * What a command makes happen: events, or the reason why not. Pure; nothing is thrown for a refusal.
 * Order of the checks: is the case open, may this person, is it time, do the rules let it through.
 */
export function decide(hiring: Hiring, command: Command, context: Context): Decision {
  if (hiring.status !== 'open') return refuse('caseClosed', { params: { status: hiring.status } });
  return (
    refusedBecauseOfRole(hiring, command.type, context.by) ??
    refusedBecauseOfOrder(hiring, command.type, context, command) ??
    decideAs(hiring, command, context)
  );
}
