import type { TaskId } from '../hiring/profile';
import { translatorFor } from '../text';
import { deliveriesView } from '../views/delivery';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** Who has been told what in the case, and what became of it. */
export async function showDeliveries(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const reader = await readerOf(parts, actor, open);
  const deliveries = await parts.cases.deliveriesOf(open.ref);
  return { card: deliveriesView(open.hiring, reader, deliveries), ref: open.ref };
}

/** The person has read what was sent to them: about one task, or everything in the case. */
export async function acknowledge(
  parts: ConversationParts,
  actor: Actor,
  { ref, context }: OpenCase,
  task?: TaskId,
): Promise<Reply> {
  const me = actor.person.id;
  const unread = (await parts.cases.deliveriesOf(ref)).filter(
    ({ effect, state, readAt }) =>
      'to' in effect &&
      effect.to === me &&
      (state === 'sent' || state === 'mailed') &&
      readAt === undefined &&
      (task === undefined || ('task' in effect && effect.task === task)),
  );
  for (const { id } of unread) await parts.cases.acknowledge(ref, id, me, context.at);
  const t = translatorFor(actor.language);
  return { text: t(unread.length > 0 ? 'delivery.acknowledged' : 'delivery.nothingUnread'), ref };
}
