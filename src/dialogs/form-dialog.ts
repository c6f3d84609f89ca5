import {
  Dialog,
  DialogContext,
  DialogSet,
  type DialogState,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { isFormId } from '../hiring/forms/forms';
import type { FormId } from '../hiring/forms/form';
import { type Answering, type Asking, caseActs } from './parts';

const FORM_DIALOG = 'form';
const ASKING_DIALOG = 'asking';

const stateSchema = z.object({
  organisation: z.string(),
  caseId: z.string(),
  form: z.string().refine((form): form is FormId => isFormId(form)),
  subject: z.string().optional(),
  message: z.string().optional(),
});
type State = z.infer<typeof stateSchema>;

const askingSchema = z.object({
  organisation: z.string(),
  caseId: z.string(),
  act: z.enum(caseActs),
  reason: z.string().optional(),
});

/** The form that is open in a chat. */
export interface FormInChat extends Answering {
  /** The message whose button opened it, and in whose place it stands; undefined when it was opened by typing. */
  readonly message?: string | undefined;
}

/** What the dialog stack keeps of a form that goes on: which one and in which case, nothing of its answers. */
const stateOf = ({ ref, form, message }: FormInChat): State => ({
  organisation: ref.organisation,
  caseId: ref.id,
  form: form.form,
  subject: form.subject,
  message,
});

/** The form that is open in a conversation with these dialogs, if any. */
export function openFormIn({ dialogStack }: DialogState): FormInChat | undefined {
  const [active] = dialogStack.slice(-1);
  const read = active && stateSchema.safeParse(active.state);
  if (!read?.success) return undefined;
  const { organisation, caseId, form, subject, message } = read.data;
  return { ref: { organisation, id: caseId }, form: { form, subject }, message };
}

/** What was asked in a conversation with these dialogs and waits for a reason or a yes, if anything. */
export function askingIn({ dialogStack }: DialogState): Asking | undefined {
  const [active] = dialogStack.slice(-1);
  const read = active && askingSchema.safeParse(active.state);
  if (!read?.success) return undefined;
  const { organisation, caseId, act, reason } = read.data;
  return { ref: { organisation, id: caseId }, act, reason };
}

const isForm = (open: Answering | Asking): open is Answering => 'form' in open;

const isSame = (one: Answering | Asking | undefined, other: Answering | Asking | undefined): boolean =>
  JSON.stringify(one && whatIs(one)) === JSON.stringify(other && whatIs(other));

const whatIs = (open: Answering | Asking): readonly unknown[] =>
  isForm(open) ? [open.ref, open.form] : [open.ref, open.act, open.reason];

/** One dialog runs every form, and one every question besides: what comes next is in the case or in what was asked. */
class WaitingDialog extends Dialog {
  readonly #schema: z.ZodType<object>;

  constructor(id: string, schema: z.ZodType<object>) {
    super(id);
    this.#schema = schema;
  }

  override beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    if (dc.activeDialog) dc.activeDialog.state = this.#schema.parse(options);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override continueDialog(): Promise<DialogTurnResult> {
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

const dialogs = new DialogSet()
  .add(new WaitingDialog(FORM_DIALOG, stateSchema))
  .add(new WaitingDialog(ASKING_DIALOG, askingSchema));

/** Under which botbuilder-dialogs looks for where its memory is; it would put that together anew for each turn. */
const MEMORY = 'DialogStateManagerConfiguration';
let memory: unknown;

function contextOf(context: TurnContext, state: DialogState): DialogContext {
  if (memory !== undefined) context.turnState.set(MEMORY, memory);
  const dc = new DialogContext(dialogs, context, state);
  memory = context.turnState.get(MEMORY);
  return dc;
}

/**
 * Makes this form or question the open one, or none: answers that are typed from now on go there. Changes `state` and
 * returns whether there was anything to change.
 */
export async function goOnWith(
  context: TurnContext,
  state: DialogState,
  next: Answering | Asking | undefined,
): Promise<boolean> {
  const before = openFormIn(state);
  const message = context.activity.replyToId;
  // A form that is both typed and pressed is not written anew for each.
  const isThere = [before?.message, message].includes(undefined) || before?.message === message;
  if (isSame(before ?? askingIn(state), next) && isThere) return false;
  // Most turns neither open nor end a form, and a dialog context costs more than reading the stack.
  const dc = contextOf(context, state);
  if (dc.activeDialog) await dc.cancelAllDialogs();
  if (next && isForm(next)) await dc.beginDialog(FORM_DIALOG, stateOf({ ...next, message }));
  else if (next) {
    const { ref, act, reason } = next;
    await dc.beginDialog(ASKING_DIALOG, { organisation: ref.organisation, caseId: ref.id, act, reason });
  }
  return true;
}
