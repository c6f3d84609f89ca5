import { localDateOf } from '../hiring/calendar';
import { translatorFor } from '../text';
import { currentCase, notUnderstood, obey, type Answering } from './conversation';
import { answerTyped } from './form-flow';
import { looksLikeApplicants, takeApplicants } from './import';
import type { Actor, ConversationParts } from './parts';
import { readIntent } from './read-intent';
import type { Reply } from './reply';

/** Longer messages are not looked at; nothing one is asked for needs more. */
const LONGEST_MESSAGE = 20_000;

/** What a typed message comes to: a command word anywhere, an answer while a form is open, or pasted applicants. */
export async function onTyped(
  parts: ConversationParts,
  actor: Actor,
  text: string,
  answering: Answering,
  commandId: string,
): Promise<Reply> {
  const t = translatorFor(actor.language);
  if (text.length >= LONGEST_MESSAGE)
    return { text: t('notUnderstood.tooLong', { limit: LONGEST_MESSAGE - 1 }) };
  const intent = readIntent(text, actor.language, { answering: answering !== undefined });
  if (intent) return obey(parts, actor, intent, answering, commandId);
  if (answering) return answerTyped(parts, actor, answering.ref, answering.form, text, commandId);
  const today = localDateOf(parts.clock.now(), actor.organisation.zone);
  const open = looksLikeApplicants(text, today) ? await currentCase(parts, actor) : undefined;
  if (open) return takeApplicants(parts, actor, open, new TextEncoder().encode(text));
  return notUnderstood(parts, actor);
}
