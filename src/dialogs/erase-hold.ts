import type { Refusal } from '../hiring/decision';
import type { Hold } from '../operations/erasure/records';
import {
  confirmHoldView,
  heldText,
  heldView,
  type HoldAct,
  holdReasonView,
  LONGEST_HOLD_REASON,
} from '../views/legal-hold';
import { refusalReply, statusReply } from './case-replies';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** Whether the person looks after the case for HR. */
export const isHrOf = ({ hiring }: OpenCase, { person }: Actor): boolean =>
  hiring.roles.hr?.includes(person.id) ?? false;

/** Whether the person may hold the case, and lift a hold: the same people who may erase. */
export const mayHold = ({ access }: ConversationParts, actor: Actor, open: OpenCase): boolean =>
  access.mayAct(actor, 'holdCase', isHrOf(open, actor));

/** Why not: the roles in the organisation, or, where it uses none, that it is for HR. */
export const notAllowed = ({ access }: ConversationParts, { organisation }: Actor): Refusal =>
  access.narrows(organisation.id)
    ? { code: 'outsideYourRoles' }
    : { code: 'notYourRole', params: { roles: ['hr'] } };

/** That nothing of the case can be erased: who holds it, since when and why. `key`: what was not done because of it. */
export async function heldReply(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  hold: Hold,
  key: 'hold.nothingErased' | 'hold.already',
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open);
  const said = [reader.t(key), heldText(reader, hold)].join(' ');
  const card = heldView(open.hiring, reader, said, mayHold(parts, actor, open));
  return { card, ref: open.ref, ends: true };
}

/**
 * Holds a case or lifts the hold, as far as it is said: without a reason it is asked for, without a yes the case is named
 * and asked about. Held already, or not held, nothing changes and that is said.
 */
export async function turnHold(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  {
    act,
    reason: given = '',
    confirmed = false,
  }: {
    readonly act: HoldAct;
    readonly reason?: string | undefined;
    readonly confirmed?: boolean | undefined;
  },
): Promise<Reply> {
  const { keeping } = parts;
  const { ref, hiring } = open;
  if (!mayHold(parts, actor, open)) return refusalReply(parts, actor, open, notAllowed(parts, actor));
  const reason = given.trim().slice(0, LONGEST_HOLD_REASON);
  const notHeld = () => statusReply(parts, actor, open, { key: 'hold.none', tone: 'accent' });
  if (confirmed && reason !== '') {
    const asked = { by: actor.person.id, reason };
    const before = act === 'holdErasure' ? await keeping.hold(ref, asked) : await keeping.lift(ref, asked);
    if (act === 'holdErasure' && before) return heldReply(parts, actor, open, before, 'hold.already');
    if (act === 'liftHold' && !before) return notHeld();
    return statusReply(parts, actor, open, { key: `hold.${act}.done`, tone: 'good' });
  }
  const held = await keeping.holdOn(ref);
  if (act === 'holdErasure' && held) return heldReply(parts, actor, open, held, 'hold.already');
  if (act === 'liftHold' && !held) return notHeld();
  const reader = await readerOf(parts, actor, open);
  return reason === ''
    ? {
        card: holdReasonView(hiring, reader, act),
        text: [reader.t(`hold.${act}.ask`), reader.t('hold.wayOut')].join(' '),
        ref,
        asks: { ref, act },
      }
    : {
        card: confirmHoldView(hiring, reader, act, reason),
        text: reader.t('guide.typeToConfirmOnly'),
        ref,
        asks: { ref, act, reason },
      };
}
