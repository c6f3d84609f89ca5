import { z } from 'zod';
import { isFormId } from '../hiring/forms/forms';
import { commandOf, type FormId } from '../hiring/forms/form';
import { answerByCard, changePage } from './answer-by-card';
import { formRefOf } from '../hiring/forms/form-refs';
import { WHY_ERASED } from '../views/erase';
import { LONGEST_HOLD_REASON, WHY_HELD } from '../views/legal-hold';
import { WHICH_FORM } from '../views/more';
import { WHICH_SETTING } from '../views/organisation-settings';
import { refusedButton } from './asked';
import { showDocuments, showImport, showMore, showWhy } from './case-pages';
import { unknownCase } from './case-replies';
import { caseRef, openHiring, showCases, showHelp, showStatus } from './cases';
import { acknowledge, showDeliveries } from './deliveries';
import { discardPractice } from './discard-practice';
import { erase } from './erase';
import { turnHold } from './erase-hold';
import { chooseMessages } from './message-settings';
import { chooseLanguage } from './obey';
import { saveSettingByCard, showSetting, showSettings, showSettingsLog } from './organisation-settings';
import { openCase, type OpenCase } from './open-case';
import { showForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import { filterOf, showOverview } from './overview';
import { putOff } from './put-off';
import type { Reply } from './reply';
import { submitForm } from './submit-form';
import { takeBack } from './take-back';
import { showTakeOver, takeOver } from './take-over';

const caseId = z.string().min(1).max(60);
const subject = z.string().max(100).optional();
const form = z.string().refine((text): text is FormId => isFormId(text));
const setting = z.string().max(100);
const task = z.string().min(1).max(60);
const confirmed = z.boolean().default(false);
const heldReason = z.string().max(LONGEST_HOLD_REASON).default('');
const page = z.coerce.number().int().min(1).max(20);

/** What each button may carry. Everything else in the data is an input of the card, read question by question. */
const verbs = {
  ShowStatus: z.object({ caseId }),
  ShowWhy: z.object({
    caseId,
    tasks: z.array(z.string().max(60)).max(20).optional(),
    rules: z.array(z.string().max(60)).max(20).optional(),
  }),
  ShowMore: z.object({ caseId }),
  OpenMore: z.object({ caseId, [WHICH_FORM]: z.string().max(200).optional() }),
  ShowImport: z.object({ caseId }),
  ShowDocuments: z.object({ caseId }),
  ShowCases: z.object({}),
  ShowHelp: z.object({}),
  OpenHiring: z.object({ practice: z.boolean() }),
  ChooseLanguage: z.object({ language: z.enum(['nb', 'nn', 'da', 'en']) }),
  ShowSettings: z.object({}),
  ShowSettingsLog: z.object({}),
  ShowSetting: z.object({ [WHICH_SETTING]: setting.default('') }),
  SaveSetting: z.object({ setting, shown: z.number().int() }),
  ShowOverview: z.object({ only: z.string().max(200).optional() }),
  ShowDeliveries: z.object({ caseId }),
  Acknowledge: z.object({ caseId, task }),
  PutOff: z.object({ caseId, task, days: z.number().int().min(1).max(30) }),
  ChooseMessages: z.object({}),
  ShowTakeOver: z.object({ caseId, task: task.optional() }),
  TakeOver: z.object({ caseId, task, reason: z.string().max(2000).default('') }),
  TakeBack: z.object({ caseId }),
  EraseApplicant: z.object({
    caseId,
    applicant: z.string().regex(/^a\d{1,5}$/),
    [WHY_ERASED]: z.string().max(60).default(''),
  }),
  HoldErasure: z.object({ caseId, [WHY_HELD]: heldReason, confirmed }),
  LiftHold: z.object({ caseId, [WHY_HELD]: heldReason, confirmed }),
  DiscardPractice: z.object({ caseId, confirmed }),
  OpenForm: z.object({ caseId, form, subject }),
  LeaveForm: z.object({ caseId }),
  AnswerForm: z.object({ caseId, form, subject, page }),
  ChangeAnswers: z.object({ caseId, form, subject, page }),
} as const;

const submitted = z.object({ caseId, form, subject, confirmed: z.boolean().optional() });

/** What a button asks for; a form's own button has the name of its command instead. */
export type Verb = keyof typeof verbs;
const isVerb = (verb: string): verb is Verb => Object.hasOwn(verbs, verb);

/** The button's data is not what a card of ours carries. */
export type Unreadable = { readonly unreadable: 'verb' | 'data' };

/** What pressing a button comes to. Nothing the card says about roles or state is believed; it only says what is wanted. */
export async function onPressed(
  parts: ConversationParts,
  actor: Actor,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Reply | Unreadable> {
  return isVerb(verb)
    ? onKnown(parts, actor, verb, data, commandId)
    : onSubmitted(parts, actor, verb, data, commandId);
}

async function onKnown(
  parts: ConversationParts,
  actor: Actor,
  verb: Verb,
  data: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Reply | Unreadable> {
  const read = verbs[verb].safeParse(data);
  if (!read.success) return { unreadable: 'data' };
  return refusedButton(parts, actor, verb) ?? onVerb(parts, actor, verb, data, commandId);
}

/** Does something in a case that this person has a role in. */
async function inCase(
  parts: ConversationParts,
  actor: Actor,
  id: string,
  act: (open: OpenCase) => Promise<Reply>,
): Promise<Reply> {
  const open = await openCase(parts, actor, caseRef(actor, id));
  return open ? act(open) : unknownCase(actor);
}

async function onVerb(
  parts: ConversationParts,
  actor: Actor,
  verb: Verb,
  data: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Reply> {
  switch (verb) {
    case 'ShowCases':
      return showCases(parts, actor);
    case 'ShowHelp':
      return showHelp(parts, actor);
    case 'OpenHiring':
      return openHiring(parts, actor, verbs.OpenHiring.parse(data).practice, commandId);
    case 'ChooseLanguage':
      return chooseLanguage(parts, actor, verbs.ChooseLanguage.parse(data).language);
    case 'ShowSettings':
      return showSettings(parts, actor);
    case 'ShowSettingsLog':
      return showSettingsLog(parts, actor);
    case 'ShowSetting':
      return showSetting(parts, actor, verbs.ShowSetting.parse(data)[WHICH_SETTING]);
    case 'SaveSetting':
      return saveSettingByCard(parts, actor, verbs.SaveSetting.parse(data), data);
    case 'ShowStatus':
    case 'LeaveForm':
      return showStatus(parts, actor, verbs.ShowStatus.parse(data).caseId);
    case 'ShowWhy':
      return inCase(parts, actor, verbs.ShowWhy.parse(data).caseId, (open) =>
        showWhy(parts, actor, open, verbs.ShowWhy.parse(data)),
      );
    case 'ShowMore':
      return inCase(parts, actor, verbs.ShowMore.parse(data).caseId, (open) => showMore(parts, actor, open));
    case 'OpenMore': {
      const { caseId: id, [WHICH_FORM]: word = '' } = verbs.OpenMore.parse(data);
      const wanted = formRefOf(word);
      return wanted
        ? showForm(parts, actor, caseRef(actor, id), wanted)
        : inCase(parts, actor, id, (open) => showMore(parts, actor, open));
    }
    case 'ShowImport':
      return inCase(parts, actor, verbs.ShowImport.parse(data).caseId, (open) =>
        showImport(parts, actor, open),
      );
    case 'ShowDocuments':
      return inCase(parts, actor, verbs.ShowDocuments.parse(data).caseId, (open) =>
        showDocuments(parts, actor, open),
      );
    case 'ShowOverview':
      return showOverview(parts, actor, filterOf(verbs.ShowOverview.parse(data).only ?? ''));
    case 'ShowDeliveries':
      return inCase(parts, actor, verbs.ShowDeliveries.parse(data).caseId, (open) =>
        showDeliveries(parts, actor, open),
      );
    case 'Acknowledge': {
      const read = verbs.Acknowledge.parse(data);
      return inCase(parts, actor, read.caseId, (open) => acknowledge(parts, actor, open, read.task));
    }
    case 'PutOff': {
      const { caseId: id, task: about, days } = verbs.PutOff.parse(data);
      return inCase(parts, actor, id, (open) =>
        putOff(parts, actor, open, { task: about, snooze: days, commandId }),
      );
    }
    case 'ChooseMessages':
      return chooseMessages(parts, actor, data);
    case 'ShowTakeOver': {
      const wanted = verbs.ShowTakeOver.parse(data);
      return showTakeOver(parts, actor, caseRef(actor, wanted.caseId), wanted.task);
    }
    case 'TakeOver': {
      const { caseId: id, ...wanted } = verbs.TakeOver.parse(data);
      return takeOver(parts, actor, caseRef(actor, id), { ...wanted, commandId });
    }
    case 'TakeBack':
      return inCase(parts, actor, verbs.TakeBack.parse(data).caseId, (open) =>
        takeBack(parts, actor, open, commandId),
      );
    case 'EraseApplicant': {
      const { caseId: id, applicant, [WHY_ERASED]: why } = verbs.EraseApplicant.parse(data);
      return inCase(parts, actor, id, (open) => erase(parts, actor, open, applicant, why));
    }
    case 'HoldErasure':
    case 'LiftHold': {
      const { caseId: id, [WHY_HELD]: reason, confirmed: isMeant } = verbs[verb].parse(data);
      const act = verb === 'HoldErasure' ? 'holdErasure' : 'liftHold';
      return inCase(parts, actor, id, (open) =>
        turnHold(parts, actor, open, { act, reason, confirmed: isMeant }),
      );
    }
    case 'DiscardPractice': {
      const { caseId: id, confirmed: isMeant } = verbs.DiscardPractice.parse(data);
      return inCase(parts, actor, id, (open) =>
        discardPractice(parts, actor, open, { confirmed: isMeant, commandId }),
      );
    }
    case 'OpenForm': {
      const wanted = verbs.OpenForm.parse(data);
      return showForm(parts, actor, caseRef(actor, wanted.caseId), wanted);
    }
    case 'AnswerForm': {
      const wanted = verbs.AnswerForm.parse(data);
      return answerByCard(parts, actor, caseRef(actor, wanted.caseId), wanted, wanted.page, data, commandId);
    }
    case 'ChangeAnswers': {
      const wanted = verbs.ChangeAnswers.parse(data);
      return changePage(parts, actor, caseRef(actor, wanted.caseId), wanted, wanted.page, commandId);
    }
  }
}

/** A form's own button: its verb is the name of the form's command. */
async function onSubmitted(
  parts: ConversationParts,
  actor: Actor,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  commandId: string,
): Promise<Reply | Unreadable> {
  const formId = verb.charAt(0).toLowerCase() + verb.slice(1);
  if (!isFormId(formId) || commandOf(formId) !== verb) return { unreadable: 'verb' };
  const read = submitted.safeParse(data);
  if (!read.success || read.data.form !== formId) return { unreadable: 'data' };
  const refused = refusedButton(parts, actor, 'form');
  if (refused) return refused;
  const { caseId: id, confirmed = false, subject: about } = read.data;
  return submitForm(
    parts,
    actor,
    caseRef(actor, id),
    { form: formId, subject: about },
    data,
    confirmed,
    commandId,
  );
}
