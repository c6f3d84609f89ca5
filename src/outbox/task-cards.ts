import { createHash } from 'node:crypto';
import { z } from 'zod';
import { renderCard } from '../cards';
import type { CardView } from '../cards/views';
import type { OpenCase } from '../dialogs/open-case';
import type { Actor } from '../dialogs/parts';
import { taskCard } from '../dialogs/task-card';
import type { TaskId } from '../hiring/profile';
import type { CaseRef } from '../usecases/ports';
import { actorFor, caseFor, type ActorParts } from './actors';
import { sendToChat, updateInChat, type DeliveryWays } from './deliver';

const MOST_REMEMBERED = 10_000;

const deliverySchema = z.object({ messageId: z.string(), digest: z.string() });

const spaceOf = ({ organisation, id }: CaseRef): string => `cards/${organisation}/${id}`;

/** What is seen of a card: how many events the case has had is carried by its buttons, but changes nothing. */
const digestOf = (card: object): string =>
  createHash('sha256')
    .update(JSON.stringify(card, (key, value: unknown) => (key === 'at' ? undefined : value)))
    .digest('base64url');

/** What a client shows as the notification. */
export const summaryOf = ({ speak, title }: CardView): string => speak ?? title;

/** Sends the card of a task, or brings the one that was sent before up to date. */
export async function sendTaskCard(
  parts: ActorParts,
  ways: DeliveryWays,
  actor: Actor,
  open: OpenCase,
  task: TaskId,
): Promise<void> {
  const view = await taskCard(parts, actor, open, task);
  const card = renderCard(view);
  const id = `${actor.person.id}/${task}`;
  const digest = digestOf(card);
  const known = deliverySchema.safeParse((await parts.documents.read(spaceOf(open.ref), id))?.value);
  if (known.success && known.data.digest === digest) return;
  const isUpdated = known.success && (await updateInChat(ways, actor, known.data.messageId, card));
  const messageId = isUpdated ? known.data.messageId : await sendToChat(ways, actor, card, summaryOf(view));
  await parts.documents.write(spaceOf(open.ref), id, { messageId, digest });
  // The person may have answered before it was known that the card is there; whoever refreshed then has missed it.
  const now = await caseFor(parts, actor, open.ref);
  if (now && now.hiring.seq !== open.hiring.seq) await sendTaskCard(parts, ways, actor, now, task);
}

/** The card of somebody's task as it is now; undefined when the person or the case is gone. */
async function cardNow(parts: ActorParts, ref: CaseRef, personId: string, task: string) {
  const actor = await actorFor(parts, ref.organisation, personId);
  const open = actor && (await caseFor(parts, actor, ref));
  // The id was made from a task of the case's profile when the card was sent.
  return open && { actor, card: renderCard(await taskCard(parts, actor, open, task)) };
}

/**
 * Brings every card of the case that was sent to somebody up to date, the oldest as well. Many changes in a row leave
 * many of these behind: `shown` knows for which event this process has done it last.
 */
export async function refreshCards(
  parts: ActorParts,
  ways: DeliveryWays,
  ref: CaseRef,
  shown: Map<string, number>,
): Promise<void> {
  const space = spaceOf(ref);
  const seq = (await parts.cases.load(ref))?.hiring.seq;
  if (seq === undefined || shown.get(space) === seq) return;
  for (const { id, value } of await parts.documents.list(space, '')) {
    const [personId = '', task = ''] = id.split('/');
    const delivery = deliverySchema.safeParse(value);
    const now = delivery.success ? await cardNow(parts, ref, personId, task) : undefined;
    if (!now || !delivery.success) continue;
    const digest = digestOf(now.card);
    const { messageId } = delivery.data;
    if (digest === delivery.data.digest) continue;
    if (await updateInChat(ways, now.actor, messageId, now.card))
      await parts.documents.write(space, id, { messageId, digest });
    // The person removed the message or the bot: the next card of this task is a new one.
    else await parts.documents.remove(space, id);
  }
  shown.set(space, seq);
  if (shown.size > MOST_REMEMBERED) shown.clear();
}
