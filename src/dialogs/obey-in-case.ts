import { translatorFor } from '../text';
import { INPUT } from '../views/form-fields';
import { openForms } from '../views/status';
import { answerTyped } from './answer-typed';
import { showApplicants, showDocuments, showImport, showMore, showWhy } from './case-pages';
import { statusReply } from './case-replies';
import { askWhichCase, currentCase, notUnderstood } from './cases';
import { acknowledge, showDeliveries } from './deliveries';
import { discardPractice } from './discard-practice';
import { eraseTyped, showExport } from './erase';
import { turnHold } from './erase-hold';
import { formMeant } from './form-meant';
import type { Intent } from './intent';
import { readerOf, type OpenCase } from './open-case';
import { showForm } from './open-form';
import type { Actor, Answering, Asking, ConversationParts } from './parts';
import { putOff } from './put-off';
import type { Reply } from './reply';
import { submitForm } from './submit-form';
import { takeBack } from './take-back';
import { takeOverTyped } from './take-over';

/** A typed message, as it came. */
export interface Typed {
  readonly text: string;
  readonly commandId: string;
  /** The form that the person is in the middle of. */
  readonly answering: Answering | undefined;
  /** What the person was asked by the last answer besides forms. */
  readonly asking?: Asking | undefined;
}

/** The person's next form in the case, or the status when nothing waits for them. */
async function next(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const reader = await readerOf(parts, actor, open);
  const [first] = openForms(open.hiring, reader);
  return first ? showForm(parts, actor, open.ref, first) : statusReply(parts, actor, open);
}

/** Which interview is moved, and to when if that is said: "3 til torsdag kl. 10". */
function moveMeant(rest: string): { readonly named: string; readonly to: string } {
  const [, named = rest, to = ''] = /^(.+?)\s+(?:til|to)\s+(.+)$/iu.exec(rest) ?? [];
  return { named, to };
}

/** Opens the form that was typed; a move that says whose interview it is looks for the new time at once. */
async function openTyped(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  typed: Extract<Intent, { readonly intent: 'form' }>,
  commandId: string,
): Promise<Reply> {
  const { named, to } = moveMeant(typed.rest);
  const form = await formMeant(parts, actor, open, typed.form, to === '' ? typed.rest : named);
  if (form === 'notFound')
    return { text: translatorFor(actor.language)('applicants.notFound', { asked: typed.rest.trim() }) };
  if (form.form !== 'moveInterviews' || form.subject === undefined)
    return showForm(parts, actor, open.ref, form);
  const values = {
    [`${INPUT}applicants`]: form.subject,
    ...(to === '' ? {} : { [`${INPUT}wishes`]: `${form.subject.slice(1)} ${to}` }),
  };
  return submitForm(parts, actor, open.ref, form, values, false, commandId);
}

/** Does what a typed word asks of the case that the person is at. */
export async function inCase(
  parts: ConversationParts,
  actor: Actor,
  intent: Intent,
  { text, commandId, answering }: Typed,
): Promise<Reply> {
  const open = await currentCase(parts, actor);
  if (!open) return askWhichCase(parts, actor);
  switch (intent.intent) {
    case 'status':
      return statusReply(parts, actor, open);
    case 'next':
      return next(parts, actor, open);
    case 'why':
      return showWhy(parts, actor, open, intent.rest);
    case 'takeBack':
      return takeBack(parts, actor, open, commandId, answering);
    case 'form':
      return openTyped(parts, actor, open, intent, commandId);
    case 'importApplicants':
      return showImport(parts, actor, open);
    case 'deliveries':
      return showDeliveries(parts, actor, open);
    case 'acknowledge':
      return acknowledge(parts, actor, open);
    case 'putOff':
      return putOff(parts, actor, open, { snooze: intent.days, commandId });
    case 'takeOver':
      return takeOverTyped(parts, actor, open, intent.rest, commandId);
    case 'more':
      return showMore(parts, actor, open);
    case 'applicants':
      return showApplicants(parts, actor, open);
    case 'documents':
      return showDocuments(parts, actor, open);
    case 'eraseApplicant':
      return eraseTyped(parts, actor, open, intent.rest);
    case 'exportApplicant':
      return showExport(parts, actor, open, intent.rest);
    case 'holdErasure':
    case 'liftHold':
      return turnHold(parts, actor, open, { act: intent.intent, reason: intent.rest });
    case 'discardPractice':
      return discardPractice(parts, actor, open, { commandId });
    default:
      return answering
        ? answerTyped(parts, actor, { ...answering, text, commandId })
        : notUnderstood(parts, actor);
  }
}
