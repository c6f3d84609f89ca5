import { createHash } from 'node:crypto';
import { z } from 'zod';
import { renderCard } from '../cards';
import type { CardView } from '../cards/views';
import { settingsOf } from '../dialogs/settings';
import { contextOf, readerOf, type OpenCase } from '../dialogs/open-case';
import type { Actor, ConversationParts } from '../dialogs/parts';
import { taskCard } from '../dialogs/task-card';
import type { Effect } from '../hiring/effects';
import type { TaskId } from '../hiring/profile';
import type { Organisation } from '../hiring/people';
import type { CaseRef, OutboxEntry } from '../usecases/ports';
import { noticeView, reminderView } from '../views/notices';
import { cancelInterview, inviteToInterview } from './invitations';
import type { Send } from './relay';

/** Writes to people who have not asked; see `teams/messenger`. */
export interface Messages {
  send(
    organisation: string,
    person: string,
    card: ReturnType<typeof renderCard>,
    summary: string,
  ): Promise<string>;
  update(
    organisation: string,
    person: string,
    messageId: string,
    card: ReturnType<typeof renderCard>,
  ): Promise<void>;
}

export interface SenderParts extends ConversationParts {
  readonly messages: Messages;
  readonly organisation: (id: string) => Promise<Organisation | undefined>;
}

const MOST_REMEMBERED = 10_000;

const deliverySchema = z.object({ messageId: z.string(), digest: z.string() });

const spaceOf = ({ organisation, id }: CaseRef): string => `cards/${organisation}/${id}`;
/** What is seen of a card: how many events the case has had is carried by its buttons, but changes nothing. */
const digestOf = (card: object): string =>
  createHash('sha256')
    .update(JSON.stringify(card, (key, value: unknown) => (key === 'at' ? undefined : value)))
    .digest('base64url');

/** What a client shows as the notification. */
const summaryOf = ({ speak, title }: CardView): string => speak ?? title;

async function actorFor(parts: SenderParts, ref: CaseRef, personId: string): Promise<Actor | undefined> {
  const organisation = await parts.organisation(ref.organisation);
  const person = organisation?.people.find(({ id }) => id === personId);
  if (!organisation || !person) return undefined;
  const settings = await settingsOf(parts.documents, organisation.id, person.id);
  return { person, organisation, language: settings.language ?? person.language, settings };
}

async function caseFor(parts: SenderParts, actor: Actor, ref: CaseRef): Promise<OpenCase | undefined> {
  const stored = await parts.cases.load(ref);
  return stored && { ref, hiring: stored.hiring, context: contextOf(parts, actor, stored.hiring) };
}

/** Sends the card of a task, or brings the one that was sent before up to date. */
async function sendTask(parts: SenderParts, actor: Actor, open: OpenCase, task: TaskId): Promise<void> {
  const view = await taskCard(parts, actor, open, task);
  const card = renderCard(view);
  const id = `${actor.person.id}/${task}`;
  const digest = digestOf(card);
  const known = deliverySchema.safeParse((await parts.documents.read(spaceOf(open.ref), id))?.value);
  if (known.success && known.data.digest === digest) return;
  const { organisation, person } = actor;
  const messageId = known.success
    ? known.data.messageId
    : await parts.messages.send(organisation.id, person.id, card, summaryOf(view));
  if (known.success) await parts.messages.update(organisation.id, person.id, messageId, card);
  await parts.documents.write(spaceOf(open.ref), id, { messageId, digest });
  // The person may have answered before it was known that the card is there; whoever refreshed then has missed it.
  const now = await caseFor(parts, actor, open.ref);
  if (now && now.hiring.seq !== open.hiring.seq) await sendTask(parts, actor, now, task);
}

/**
 * Brings every card of the case that was sent to somebody up to date. Many changes in a row leave many of these behind:
 * `shown` knows for which event this process has done it last.
 */
async function refresh(parts: SenderParts, ref: CaseRef, shown: Map<string, number>): Promise<void> {
  const key = spaceOf(ref);
  const seq = (await parts.cases.load(ref))?.hiring.seq;
  if (seq === undefined || shown.get(key) === seq) return;
  for (const { id, value } of await parts.documents.list(spaceOf(ref), '')) {
    const [personId = '', task = ''] = id.split('/');
    const actor = await actorFor(parts, ref, personId);
    const open = actor && (await caseFor(parts, actor, ref));
    const delivery = deliverySchema.safeParse(value);
    if (!actor || !open || !delivery.success) continue;
    const card = renderCard(await taskCard(parts, actor, open, task as TaskId));
    const digest = digestOf(card);
    const { messageId } = delivery.data;
    if (digest === delivery.data.digest) continue;
    try {
      await parts.messages.update(actor.organisation.id, actor.person.id, messageId, card);
    } catch (error) {
      if (!isGone(error)) throw error;
      // The person removed the message or the bot: the next card of this task is a new one.
      await parts.documents.remove(spaceOf(ref), id);
      continue;
    }
    await parts.documents.write(spaceOf(ref), id, { messageId, digest });
  }
  shown.set(key, seq);
  if (shown.size > MOST_REMEMBERED) shown.clear();
}

/** Whether the connector says that there is no such message or chat any more. */
const isGone = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  [403, 404].includes(Number(error.statusCode));

async function tell(
  parts: SenderParts,
  actor: Actor,
  open: OpenCase,
  viewOf: (reader: Awaited<ReturnType<typeof readerOf>>) => CardView | undefined,
): Promise<void> {
  const view = viewOf(await readerOf(parts, actor, open));
  if (view)
    await parts.messages.send(actor.organisation.id, actor.person.id, renderCard(view), summaryOf(view));
}

/** One sender for each kind of effect. What is said is made from the case as it is when it is sent. */
export const makeSend = (parts: SenderParts): Send => {
  const shown = new Map<string, number>();
  return async ({ ref, effect }: OutboxEntry) => {
    if (effect.kind === 'refresh') return refresh(parts, ref, shown);
    if (effect.kind === 'invitation') return inviteToInterview(parts, ref, effect.applicant, effect.booking);
    if (effect.kind === 'cancellation') return cancelInterview(parts, ref, effect.applicant);
    return toPerson(parts, ref, effect);
  };
};

async function toPerson(
  parts: SenderParts,
  ref: CaseRef,
  effect: Exclude<Effect, { kind: 'refresh' | 'invitation' | 'cancellation' }>,
): Promise<void> {
  const actor = await actorFor(parts, ref, effect.to);
  const open = actor && (await caseFor(parts, actor, ref));
  // Whoever left the organisation, and cases that were erased, are told nothing any more.
  if (!actor || !open) return;
  switch (effect.kind) {
    case 'task':
      return sendTask(parts, actor, open, effect.task);
    case 'notice': {
      const log = await parts.cases.log(ref);
      const entry = log.find(({ seq }) => seq === effect.seq);
      return tell(parts, actor, open, (reader) => entry && noticeView(open.hiring, reader, entry));
    }
    case 'reminder':
      return tell(parts, actor, open, (reader) =>
        reminderView(open.hiring, reader, effect.task, effect.mark),
      );
  }
}
