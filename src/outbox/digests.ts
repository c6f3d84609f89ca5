import { z } from 'zod';
import { renderCard } from '../cards';
import type { CardView } from '../cards/views';
import type { Actor } from '../dialogs/parts';
import { localDateOf } from '../hiring/calendar';
import { later, type Instant } from '../hiring/time';
import { translatorFor } from '../text';
import { Conflict, type CaseRef } from '../usecases/ports';
import { digestView } from '../views/digest';
import type { ActorParts } from './actors';
import { sendToChat, updateInChat, type DeliveryWays } from './deliver';
import { TooSoon } from './rate';
import { summaryOf } from './task-cards';
import type { PersonalEffect } from './timing';

const MOST_TRIES = 5;
/** Longer than clocks differ and than a message takes. */
const SENDING_MS = 60_000;
const PAUSE_MS = 2_000;

/** Something that a digest says. */
export interface DigestItem {
  readonly caseId: string;
  readonly effect: PersonalEffect;
}

const digestSchema = z.object({
  slot: z.string(),
  messageId: z.string().optional(),
  /** Somebody is sending the first; until then nobody else does. */
  sendingUntil: z.string().optional(),
  // Written by this file only: what an effect may be is checked when it is said.
  items: z.array(z.object({ caseId: z.string(), effect: z.custom<PersonalEffect>() })),
});
type Digest = z.infer<typeof digestSchema>;

/** What an item says now, as a card; undefined when there is nothing to say any more. */
export type SayItem = (actor: Actor, ref: CaseRef, effect: PersonalEffect) => Promise<CardView | undefined>;

const keyOf = ({ caseId, effect }: DigestItem): string =>
  `${caseId}/${effect.kind}/${effect.kind === 'notice' ? effect.seq : 'task' in effect ? effect.task : effect.person}`;

/** The later of two about the same thing is the one that counts. */
const merged = (before: readonly DigestItem[], more: readonly DigestItem[]): DigestItem[] => [
  ...new Map([...before, ...more].map((item) => [keyOf(item), item])).values(),
];

async function viewOf(
  actor: Actor,
  items: readonly DigestItem[],
  slot: Instant,
  say: SayItem,
): Promise<CardView | undefined> {
  const { organisation, language } = actor;
  const said: { readonly caseId: string; readonly view: CardView }[] = [];
  for (const { caseId, effect } of items) {
    const view = await say(actor, { organisation: organisation.id, id: caseId }, effect);
    if (view) said.push({ caseId, view });
  }
  if (said.length === 0) return undefined;
  return digestView(translatorFor(language), language, localDateOf(slot, organisation.zone), said);
}

/**
 * Says things to a person in the digest of an hour. There is one message for each such hour: what comes later is put
 * into it. Nothing is sent when nothing is left to say.
 */
export async function sayInDigest(
  parts: ActorParts,
  ways: DeliveryWays,
  actor: Actor,
  slot: Instant,
  more: readonly DigestItem[],
  say: SayItem,
): Promise<void> {
  const space = `digests/${actor.organisation.id}`;
  for (let tries = 1; ; tries += 1) {
    const stored = await parts.documents.read(space, actor.person.id);
    const read = digestSchema.safeParse(stored?.value);
    const before: Digest = read.success && read.data.slot === slot ? read.data : { slot, items: [] };
    const now = parts.clock.now();
    if (before.messageId === undefined && before.sendingUntil !== undefined && before.sendingUntil > now)
      throw new TooSoon(PAUSE_MS);
    const items = merged(before.items, more);
    const view = await viewOf(actor, items, slot, say);
    if (!view) return;
    const card = renderCard(view);
    const write = (value: Digest, expected?: string) =>
      parts.documents.write(space, actor.person.id, value, expected);
    try {
      const { messageId: known } = before;
      if (known !== undefined && (await updateInChat(ways, actor, known, card))) {
        await write({ slot, messageId: known, items }, stored?.etag);
        return;
      }
      // Said before it is done, so that no other process does it too.
      const sendingUntil = later(now, SENDING_MS);
      const etag = await write({ slot, items: before.items, sendingUntil }, stored?.etag ?? 'none');
      const messageId = await sendToChat(ways, actor, card, summaryOf(view)).catch(async (error: unknown) => {
        await write({ slot, items: before.items }, etag);
        throw error;
      });
      await write({ slot, messageId, items }, etag);
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
    }
  }
}
