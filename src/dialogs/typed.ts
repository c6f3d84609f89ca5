import { localDateOf } from '../hiring/calendar';
import { translatorFor } from '../text';
import { answerAsked, waitsForReason } from './answer-asked';
import { answerTyped } from './answer-typed';
import { currentCase, notUnderstood } from './cases';
import { looksLikeApplicants, takeApplicants } from './import';
import { formsOf } from '../hiring/forms/forms';
import { tasksNamed } from './named-task';
import { obey } from './obey';
import type { Typed } from './obey-in-case';
import { readerOf } from './open-case';
import { showForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import { readIntent } from './read-intent';
import type { Reply } from './reply';

/** Longer messages are not looked at, tables aside; nothing one is asked for needs more. */
const LONGEST_MESSAGE = 20_000;

/** The form of the task whose name was written: the same by typing as by card, for tasks of any profile. */
async function namedTask(parts: ConversationParts, actor: Actor, text: string): Promise<Reply | undefined> {
  const open = await currentCase(parts, actor);
  if (!open) return undefined;
  const reader = await readerOf(parts, actor, open);
  const [task, another] = tasksNamed(open.hiring, reader, text);
  if (task === undefined || another !== undefined) return undefined;
  const [form] = formsOf(task, open.hiring, open.context.profile, actor.person.id);
  return form && showForm(parts, actor, open.ref, form);
}

/** What a typed message comes to: a command word anywhere, an answer while a form is open, or pasted applicants. */
export async function onTyped(parts: ConversationParts, actor: Actor, typed: Typed): Promise<Reply> {
  const { text, answering, asking, commandId } = typed;
  const inWords = answering !== undefined || (asking !== undefined && waitsForReason(asking));
  const intent = readIntent(text, actor.language, { answering: inWords });
  const answered = asking && (await answerAsked(parts, actor, asking, { text, intent, commandId }));
  if (answered) return answered;
  if (intent) return obey(parts, actor, intent, typed);
  const today = localDateOf(parts.clock.now(), actor.organisation.zone);
  const open = !answering && looksLikeApplicants(text, today) ? await currentCase(parts, actor) : undefined;
  if (open) return takeApplicants(parts, actor, open, new TextEncoder().encode(text));
  if (text.length >= LONGEST_MESSAGE) {
    const t = translatorFor(actor.language);
    return { text: t('notUnderstood.tooLong', { limit: LONGEST_MESSAGE - 1 }) };
  }
  if (answering) return answerTyped(parts, actor, { ...answering, text, commandId });
  return (await namedTask(parts, actor, text)) ?? notUnderstood(parts, actor);
}
