import { createHash } from 'node:crypto';
import { z } from 'zod';
import { renderCard, type AdaptiveCard } from '../cards';
import type { CardView } from '../cards/views';
import type { OpenCase } from '../dialogs/open-case';
import type { FormInChat } from '../dialogs/form-dialog';
import type { Actor } from '../dialogs/parts';
import { taskCard } from '../dialogs/task-card';
import { refusedBeforehand } from '../hiring/decide';
import { commandOf, aboutOf } from '../hiring/forms/form';
import { formOf } from '../hiring/forms/forms';
import type { PersonId } from '../hiring/people';
import type { TaskId } from '../hiring/profile';
import type { CaseRef } from '../usecases/ports';
import { actorFor, caseFor, type ActorParts } from './actors';
import { discardedView } from '../views/erase';
import { translatorFor } from '../text';
import { cardsOf as spaceOf } from '../operations/erasure/erase-whole';
import { sendToChat, updateInChat, type DeliveryWays } from './deliver';

const MOST_REMEMBERED = 10_000;

/** `inputs`: what can be filled in on it, where there is anything. */
const deliverySchema = z.object({ messageId: z.string(), digest: z.string(), inputs: z.string().optional() });
type Delivery = z.infer<typeof deliverySchema>;

const hashOf = (what: unknown): string =>
  createHash('sha256')
    // How many events the case has had is carried by buttons, but changes nothing that is seen.
    .update(JSON.stringify(what, (key, value: unknown) => (key === 'at' ? undefined : value)))
    .digest('base64url');

/** What can be filled in, whatever is; undefined where there is nothing. */
const inputsOf = ({ fields }: CardView): string | undefined =>
  fields.length === 0
    ? undefined
    : hashOf(fields.map((field) => ({ ...field, value: undefined, error: undefined })));

/** A person's card of a task as it is now. */
interface Shown {
  readonly actor: Actor;
  readonly open: OpenCase;
  readonly view: CardView;
  readonly card: AdaptiveCard;
  readonly is: Omit<Delivery, 'messageId'>;
}

async function shownNow(parts: ActorParts, actor: Actor, open: OpenCase, task: TaskId): Promise<Shown> {
  const view = await taskCard(parts, actor, open, task);
  const card = renderCard(view);
  return { actor, open, view, card, is: { digest: hashOf(card), inputs: inputsOf(view) } };
}

export interface TaskCardParts extends ActorParts {
  /** The form that the person is in the middle of in their chat, if any. */
  readonly formOpenFor: (actor: Actor) => Promise<FormInChat | undefined>;
}

/** What a client shows as the notification. */
export const summaryOf = ({ speak, title }: CardView): string => speak ?? title;

/** Sends the card of a task, or brings the one that was sent before up to date. */
export async function sendTaskCard(
  parts: TaskCardParts,
  ways: DeliveryWays,
  actor: Actor,
  open: OpenCase,
  task: TaskId,
): Promise<void> {
  const [space, id] = [spaceOf(open.ref), `${actor.person.id}/${task}`];
  const now = await shownNow(parts, actor, open, task);
  const stored = deliverySchema.safeParse((await parts.documents.read(space, id))?.value);
  if (stored.success) {
    const became = await bringUpToDate(parts, ways, now, stored.data, id);
    // Where somebody writes in the old card, this is said with a new one.
    if (became === 'same' || became === 'updated' || became === 'filledIn') return;
  }
  const messageId = await sendToChat(ways, actor, now.card, summaryOf(now.view));
  await parts.documents.write(space, id, { messageId, ...now.is });
  // The person may have answered before it was known that the card is there; whoever refreshed then has missed it.
  const later = await caseFor(parts, actor, open.ref);
  if (later && later.hiring.seq !== open.hiring.seq)
    await bringUpToDate(parts, ways, await shownNow(parts, actor, later, task), { messageId, ...now.is }, id);
}

/** Whether a form of the case that can still be answered stands in the place of this message, or may stand there. */
async function isInForm(
  { formOpenFor }: TaskCardParts,
  { actor, open }: Shown,
  messageId: string,
): Promise<boolean> {
  const answering = await formOpenFor(actor);
  if (answering?.ref.id !== open.ref.id) return false;
  if (answering.message !== undefined && answering.message !== messageId) return false;
  const { form, subject } = answering.form;
  return (
    !refusedBeforehand(open.hiring, commandOf(form), open.context, aboutOf(answering.form)) &&
    formOf(form, subject, open.hiring, open.context) !== undefined
  );
}

/**
 * Puts the card in the place of the one that was sent, if it looks different and nobody writes in that: `filledIn` it is
 * where it has the same inputs as now, `inForm` when a button on it opened a form in its place.
 */
async function bringUpToDate(
  parts: TaskCardParts,
  ways: DeliveryWays,
  now: Shown,
  was: Pick<Delivery, 'messageId'> & Partial<Delivery>,
  id: string,
): Promise<'same' | 'filledIn' | 'inForm' | 'updated' | 'gone'> {
  const { is, actor, open, card } = now;
  const { messageId } = was;
  if (is.digest === was.digest) return 'same';
  if (is.inputs !== undefined && is.inputs === was.inputs) return 'filledIn';
  if (await isInForm(parts, now, messageId)) return 'inForm';
  if (!(await updateInChat(ways, actor, messageId, card))) return 'gone';
  await parts.documents.write(spaceOf(open.ref), id, { messageId, ...is });
  return 'updated';
}

/**
 * Brings every card of the case that was sent to somebody up to date, the oldest as well; one in which somebody writes
 * is left for the next time, and then false is returned. Many changes in a row leave many of these behind: `shown` knows
 * for which event this process has done it last. Those of `tookBack` are shown anew even when nothing about them changed
 * since they were sent: the answer to the step that was taken back stands in their place.
 */
export async function refreshCards(
  parts: TaskCardParts,
  ways: DeliveryWays,
  ref: CaseRef,
  shown: Map<string, number>,
  tookBack?: PersonId,
): Promise<boolean> {
  const space = spaceOf(ref);
  const seq = (await parts.cases.load(ref))?.hiring.seq;
  if (seq === undefined || (shown.get(space) === seq && tookBack === undefined)) return true;
  let isLeft = false;
  for (const { id, value } of await parts.documents.list(space, '')) {
    const [personId = '', task = ''] = id.split('/');
    const delivery = deliverySchema.safeParse(value);
    const actor = await actorFor(parts, ref.organisation, personId);
    const open = actor && (await caseFor(parts, actor, ref));
    if (!delivery.success || !open) continue;
    // The id was made from a task of the case's profile when the card was sent.
    const now = await shownNow(parts, actor, open, task);
    const was = personId === tookBack ? { messageId: delivery.data.messageId } : delivery.data;
    const became = await bringUpToDate(parts, ways, now, was, id);
    // The person removed the message or the bot: the next card of this task is a new one.
    if (became === 'gone') await parts.documents.remove(space, id);
    isLeft ||= became === 'inForm';
  }
  if (isLeft) return false;
  shown.set(space, seq);
  if (shown.size > MOST_REMEMBERED) shown.clear();
  return true;
}

/** Every card of a practice case that was thrown away says so, and is known no more. Done again it finds none. */
export async function showDiscarded(
  parts: Pick<ActorParts, 'organisation' | 'documents'>,
  ways: DeliveryWays,
  ref: CaseRef,
): Promise<void> {
  const space = spaceOf(ref);
  for (const { id, value } of await parts.documents.list(space, '')) {
    const [personId = ''] = id.split('/');
    const delivery = deliverySchema.safeParse(value);
    const actor = await actorFor(parts, ref.organisation, personId);
    if (delivery.success && actor) {
      const view = discardedView(translatorFor(actor.language), actor.language);
      await updateInChat(ways, actor, delivery.data.messageId, renderCard(view));
    }
    await parts.documents.remove(space, id);
  }
}
