import { z } from 'zod';
import { isFormId } from '../hiring/forms/forms';
import { commandOf, type FormId } from '../hiring/forms/form';
import {
  chooseLanguage,
  openHiring,
  showCases,
  showHelp,
  showImport,
  showStatus,
  showWhy,
  takeBack,
} from './conversation';
import { answerByCard, changeAnswers, showForm, submitForm, unknownCase } from './form-flow';
import { openCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

const caseId = z.string().min(1).max(60);
const subject = z.string().max(100).optional();
const form = z.string().refine((text): text is FormId => isFormId(text));
const page = z.coerce.number().int().min(1).max(20);

/** What each button may carry. Everything else in the data is an input of the card, read question by question. */
const verbs = {
  ShowStatus: z.object({ caseId }),
  ShowWhy: z.object({ caseId }),
  ShowImport: z.object({ caseId }),
  ShowCases: z.object({}),
  ShowHelp: z.object({}),
  OpenHiring: z.object({ practice: z.boolean() }),
  ChooseLanguage: z.object({ language: z.enum(['nb', 'nn', 'da', 'en']) }),
  TakeBack: z.object({ caseId }),
  OpenForm: z.object({ caseId, form, subject }),
  LeaveForm: z.object({ caseId }),
  AnswerForm: z.object({ caseId, form, subject, page }),
  ChangeAnswers: z.object({ caseId, form, subject, page }),
} as const;

const submitted = z.object({ caseId, form, subject, confirmed: z.boolean().optional() });

type Verb = keyof typeof verbs;
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
  if (!isVerb(verb)) return onSubmitted(parts, actor, verb, data, commandId);
  const read = verbs[verb].safeParse(data);
  if (!read.success) return { unreadable: 'data' };
  return onVerb(parts, actor, verb, data, commandId);
}

const refOf = (actor: Actor, id: string) => ({ organisation: actor.organisation.id, id });

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
    case 'ShowStatus':
    case 'LeaveForm':
      return showStatus(parts, actor, verbs.ShowStatus.parse(data).caseId);
    case 'ShowWhy':
      return showWhy(parts, actor, verbs.ShowWhy.parse(data).caseId);
    case 'ShowImport':
      return showImport(parts, actor, verbs.ShowImport.parse(data).caseId);
    case 'TakeBack': {
      const open = await openCase(parts, actor, refOf(actor, verbs.TakeBack.parse(data).caseId));
      return open ? takeBack(parts, actor, open, commandId) : unknownCase(actor);
    }
    case 'OpenForm': {
      const wanted = verbs.OpenForm.parse(data);
      return showForm(parts, actor, refOf(actor, wanted.caseId), wanted);
    }
    case 'AnswerForm': {
      const wanted = verbs.AnswerForm.parse(data);
      return answerByCard(parts, actor, refOf(actor, wanted.caseId), wanted, wanted.page, data, commandId);
    }
    case 'ChangeAnswers': {
      const wanted = verbs.ChangeAnswers.parse(data);
      return changeAnswers(parts, actor, refOf(actor, wanted.caseId), wanted, wanted.page, commandId);
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
  const { caseId: id, confirmed = false, subject: about } = read.data;
  return submitForm(
    parts,
    actor,
    refOf(actor, id),
    { form: formId, subject: about },
    data,
    confirmed,
    commandId,
  );
}
