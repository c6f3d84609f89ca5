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
    case 'form': {
      const { named, to } = moveMeant(intent.rest);
      const form = await formMeant(parts, actor, open, intent.form, to === '' ? intent.rest : named);
      // Whose interview it is says everything: the new time is looked for at once.
      if (form !== 'notFound' && form.form === 'moveInterviews' && form.subject !== undefined)
        return submitForm(
          parts,
          actor,
          open.ref,
          form,
          {
            [`${INPUT}applicants`]: form.subject,
            ...(to === '' ? {} : { [`${INPUT}wishes`]: `${form.subject.slice(1)} ${to}` }),
          },
          false,
          commandId,
        );
      if (form !== 'notFound') return showForm(parts, actor, open.ref, form);
      const t = translatorFor(actor.language);
      return { text: t('applicants.notFound', { asked: intent.rest.trim() }) };
    }
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
