import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { takeWaiting } from './step-up';
import { submitForm } from './submit-form';

/** Signs what waited for the person's sign-in; undefined when nothing waits, because it was signed or took too long. */
export async function signAfterSignIn(parts: ConversationParts, actor: Actor): Promise<Reply | undefined> {
  const waiting = await takeWaiting(parts, actor);
  if (!waiting) return undefined;
  const { ref, form, commandId } = waiting;
  return submitForm(parts, { ...actor, proved: true }, ref, form, {}, true, commandId);
}
