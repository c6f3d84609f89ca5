import { decide } from '../hiring/decide';
import type { Refusal } from '../hiring/decision';
import { translatorFor } from '../text';
import { discardView } from '../views/erase';
import { refusalReply, unknownCase } from './case-replies';
import { showCases } from './cases';
import { heldReply } from './erase-hold';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** Why this person may not throw the case away; undefined when they may. */
function refusedDiscard(
  { access }: Pick<ConversationParts, 'access'>,
  actor: Actor,
  { hiring, context }: OpenCase,
): Refusal | undefined {
  if (!access.mayCommand(actor, 'DiscardPractice')) return { code: 'outsideYourRoles' };
  const decision = decide(hiring, { type: 'DiscardPractice' }, context);
  return decision.ok ? undefined : decision.refusal;
}

/** Whether there is a practice case that this person may throw away. */
export const mayDiscard = (parts: Pick<ConversationParts, 'access'>, actor: Actor, open: OpenCase): boolean =>
  refusedDiscard(parts, actor, open) === undefined;

/** Throws a practice case away after a yes: it is gone for everybody at once, and erased after that. */
export async function discardPractice(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  { confirmed = false, commandId }: { readonly confirmed?: boolean; readonly commandId: string },
): Promise<Reply> {
  const { ref, hiring } = open;
  const refused = refusedDiscard(parts, actor, open);
  if (refused) return refusalReply(parts, actor, open, refused);
  const held = await parts.keeping.holdOn(ref);
  if (held) return heldReply(parts, actor, open, held, 'hold.nothingErased');
  if (!confirmed) {
    const reader = await readerOf(parts, actor, open);
    return {
      card: discardView(hiring, reader),
      text: reader.t('guide.typeToConfirmOnly'),
      ref,
      asks: { ref, act: 'discardPractice' },
    };
  }
  const handled = await parts.handle(
    ref,
    { type: 'DiscardPractice' },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok) return refusalReply(parts, actor, open, handled.decision.refusal);
  const text = translatorFor(actor.language)('practice.discarded');
  const { card, ends } = await showCases(parts, actor);
  return { card: card && { ...card, banner: { text, tone: 'good' } }, ends };
}
