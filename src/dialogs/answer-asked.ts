import { statusReply, unknownCase } from './case-replies';
import { discardPractice } from './discard-practice';
import { turnHold } from './erase-hold';
import { fold } from './fold';
import type { Intent } from './intent';
import { openCase } from './open-case';
import type { Actor, Asking, ConversationParts } from './parts';
import type { Reply } from './reply';
import { answerWords } from './words/answer-words';

const NO: ReadonlySet<string> = new Set(answerWords.no.map(fold));

/** Whether what is typed next is a reason in the person's own words. */
export const waitsForReason = ({ act, reason }: Asking): boolean =>
  act !== 'discardPractice' && reason === undefined;

/**
 * What a typed message says to what was asked: the reason, yes, no, or neither, and then it is asked again. Undefined
 * when it is a command of its own.
 */
export async function answerAsked(
  parts: ConversationParts,
  actor: Actor,
  asking: Asking,
  {
    text,
    intent,
    commandId,
  }: {
    readonly text: string;
    readonly intent: Intent | undefined;
    readonly commandId: string;
  },
): Promise<Reply | undefined> {
  if (intent && intent.intent !== 'cancel' && intent.intent !== 'confirm') return undefined;
  const open = await openCase(parts, actor, asking.ref);
  if (!open) return unknownCase(actor);
  if (intent?.intent === 'cancel' || NO.has(fold(text)))
    return statusReply(parts, actor, open, { key: 'hold.setAside', tone: 'accent' });
  const confirmed = intent?.intent === 'confirm';
  const { act } = asking;
  if (act === 'discardPractice') return discardPractice(parts, actor, open, { confirmed, commandId });
  const said = confirmed ? '' : text;
  return turnHold(parts, actor, open, { act, reason: asking.reason ?? said, confirmed });
}
