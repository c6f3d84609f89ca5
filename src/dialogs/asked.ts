import type { Query } from '../directory/institution-roles';
import { translatorFor } from '../text';
import type { Intent } from './intent';
import type { Actor, ConversationParts } from './parts';
import type { Verb } from './pressed';
import type { Reply } from './reply';

/** What is shown in answer; `undefined`: nothing of a case, or only what the person's own command shows. */
type Shown = Query | undefined;

/** What is asked to be seen by each word that is typed. */
const shownTo: Readonly<Record<Intent['intent'], Shown>> = {
  newHiring: undefined,
  myCases: 'listCases',
  openCase: 'seeStatus',
  status: 'seeStatus',
  help: undefined,
  next: 'seeStatus',
  why: 'seeRules',
  cancel: undefined,
  back: undefined,
  skip: undefined,
  skipRest: undefined,
  confirm: undefined,
  change: undefined,
  takeBack: 'seeStatus',
  language: undefined,
  form: 'seeStatus',
  importApplicants: 'seeStatus',
  settings: undefined,
  overview: 'seeStatistics',
  sharedFigures: 'seeStatistics',
  deliveries: 'seeLog',
  acknowledge: 'seeStatus',
  putOff: 'seeStatus',
  messages: undefined,
  takeOver: 'seeStatus',
  more: 'seeStatus',
  applicants: 'seeApplicants',
  documents: 'seeStatus',
  eraseApplicant: 'seeStatus',
  exportApplicant: 'exportApplicant',
  holdErasure: 'seeStatus',
  liftHold: 'seeStatus',
  discardPractice: 'seeStatus',
  fastForward: undefined,
};

/** The same for each button; a form's own button shows the case. */
const shownBy: Readonly<Record<Verb, Shown>> = {
  ShowStatus: 'seeStatus',
  LeaveForm: 'seeStatus',
  ShowWhy: 'seeRules',
  ShowMore: 'seeStatus',
  OpenMore: 'seeStatus',
  ShowImport: 'seeStatus',
  ShowDocuments: 'seeStatus',
  ShowCases: 'listCases',
  ShowHelp: undefined,
  OpenHiring: undefined,
  ChooseLanguage: undefined,
  ShowSettings: undefined,
  ShowSettingsLog: undefined,
  ShowSetting: undefined,
  SaveSetting: undefined,
  ShowOverview: 'seeStatistics',
  ShowDeliveries: 'seeLog',
  Acknowledge: 'seeStatus',
  PutOff: 'seeStatus',
  ChooseMessages: undefined,
  ShowTakeOver: 'seeStatus',
  TakeOver: 'seeStatus',
  TakeBack: 'seeStatus',
  EraseApplicant: 'seeStatus',
  HoldErasure: 'seeStatus',
  LiftHold: 'seeStatus',
  DiscardPractice: 'seeStatus',
  OpenForm: 'seeStatus',
  AnswerForm: 'seeStatus',
  ChangeAnswers: 'seeStatus',
};

/** A sentence when the person's roles in the organisation do not let them see this; undefined when they do. */
export function refusedToSee(
  { access }: Pick<ConversationParts, 'access'>,
  actor: Actor,
  query: Shown,
): Reply | undefined {
  if (query === undefined || access.mayAsk(actor, query)) return undefined;
  const t = translatorFor(actor.language);
  return { text: t('access.notAsked', { what: t(`access.${query}`) }) };
}

/** The same for what was typed. */
export const refusedWord = (parts: ConversationParts, actor: Actor, { intent }: Intent): Reply | undefined =>
  refusedToSee(parts, actor, shownTo[intent]);

/** The same for what was pressed. */
export const refusedButton = (
  parts: ConversationParts,
  actor: Actor,
  verb: Verb | 'form',
): Reply | undefined => refusedToSee(parts, actor, verb === 'form' ? 'seeStatus' : shownBy[verb]);
