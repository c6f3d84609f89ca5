import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { isFormId } from '../hiring/forms/forms';
import type { FormId } from '../hiring/forms/form';
import type { Answering } from './parts';

export const FORM_DIALOG = 'form';

const stateSchema = z.object({
  organisation: z.string(),
  caseId: z.string(),
  form: z.string().refine((form): form is FormId => isFormId(form)),
  subject: z.string().optional(),
});
type State = z.infer<typeof stateSchema>;

/** What the dialog stack keeps of a form that goes on: which one and in which case, nothing of its answers. */
const stateOf = ({ ref, form }: Answering): State => ({
  organisation: ref.organisation,
  caseId: ref.id,
  form: form.form,
  subject: form.subject,
});

/** The form that is open in this conversation, if any. */
export function openFormIn(dc: DialogContext): Answering | undefined {
  const read = stateSchema.safeParse(dc.activeDialog?.state);
  if (!read.success) return undefined;
  const { organisation, caseId, form, subject } = read.data;
  return { ref: { organisation, id: caseId }, form: { form, subject } };
}

/** The one dialog that runs every form. Answers, pages and what comes next are in the case. */
export class FormDialog extends Dialog {
  constructor() {
    super(FORM_DIALOG);
  }

  override beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    if (dc.activeDialog) dc.activeDialog.state = stateSchema.parse(options);
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override continueDialog(): Promise<DialogTurnResult> {
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

/** Makes this form the open one, or none: answers that are typed from now on go there. */
export async function goOnWith(dc: DialogContext, form: Answering | undefined): Promise<void> {
  const before = openFormIn(dc);
  if (JSON.stringify(before) === JSON.stringify(form)) return;
  if (dc.activeDialog) await dc.cancelAllDialogs();
  if (form) await dc.beginDialog(FORM_DIALOG, stateOf(form));
}
