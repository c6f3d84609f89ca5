import { translatorFor } from '../text';
import { backTyped, changeTyped, confirmTyped, skipRestTyped, skipTyped } from './answer-typed';
import { statusReply, unknownCase } from './case-replies';
import type { Intent } from './intent';
import type { Typed } from './obey-in-case';
import { openCase } from './open-case';
import { showForm } from './open-form';
import type { Actor, Answering, ConversationParts } from './parts';
import type { Reply } from './reply';

/** Words that are about the form in which they are typed. */
export type FormIntent = Extract<
  Intent,
  { readonly intent: 'back' | 'skip' | 'skipRest' | 'confirm' | 'change' | 'next' | 'cancel' }
>['intent'];

/** Leaves the form; what was answered is kept. */
export async function setAside(
  parts: ConversationParts,
  actor: Actor,
  answering: Answering | undefined,
): Promise<Reply> {
  if (!answering) return { text: translatorFor(actor.language)('guide.nothingOpen') };
  const open = await openCase(parts, actor, answering.ref);
  return open
    ? statusReply(parts, actor, open, { key: 'guide.setAside', tone: 'accent' })
    : unknownCase(actor);
}

/** What a word means that is about the form in which it is typed. */
export function inForm(
  parts: ConversationParts,
  actor: Actor,
  intent: FormIntent,
  answering: Answering,
  { text, commandId }: Typed,
): Promise<Reply> {
  const typed = { ...answering, text, commandId };
  switch (intent) {
    case 'confirm':
      return confirmTyped(parts, actor, typed);
    case 'skip':
      return skipTyped(parts, actor, typed);
    case 'skipRest':
      return skipRestTyped(parts, actor, typed);
    case 'back':
      return backTyped(parts, actor, typed);
    case 'change':
      return changeTyped(parts, actor, typed);
    case 'next':
      return showForm(parts, actor, answering.ref, answering.form);
    case 'cancel':
      return setAside(parts, actor, answering);
  }
}

/** Intents that are looked at in between: the form that was open goes on. */
export const IN_BETWEEN: ReadonlySet<Intent['intent']> = new Set([
  'status',
  'help',
  'why',
  'myCases',
  'applicants',
  'documents',
  'eraseApplicant',
  'exportApplicant',
  'importApplicants',
  'settings',
  'overview',
  'sharedFigures',
  'deliveries',
  'acknowledge',
  'putOff',
  'messages',
  'takeOver',
  'language',
  'fastForward',
]);

/** The answer to what was asked in between, and the question that is still open. */
export async function resumed(
  parts: ConversationParts,
  actor: Actor,
  { ref, form }: Answering,
  reply: Reply,
): Promise<Reply> {
  const still = await showForm(parts, actor, ref, form, { quiet: true });
  if (!still.form) return reply;
  const t = translatorFor(actor.language);
  const text = [reply.text, t('guide.resumed'), still.text].filter((part) => part !== undefined).join('\n\n');
  return { ...reply, text, form: still.form, ends: undefined };
}
