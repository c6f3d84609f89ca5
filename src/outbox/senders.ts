import { renderCard } from '../cards';
import type { OpenCase } from '../dialogs/open-case';
import type { Actor } from '../dialogs/parts';
import type { PersonId } from '../hiring/people';
import { later } from '../hiring/time';
import { translatorFor } from '../text';
import type { CaseRef, NewEffect, OutboxEntry } from '../usecases/ports';
import { actorFor, caseFor } from './actors';
import { sendToChat, type DeliveryWays } from './deliver';
import { alsoToDeputies, deputyOf, sayToDeputy } from './deputies';
import { sayInDigest, type SayItem } from './digests';
import { cancelInterview, inviteToInterview } from './invitations';
import { sendLetter } from './letters';
import { dropped, sent } from './outcomes';
import type { Outcome, RelayParts } from './relay';
import { makeSay } from './say';
import { refreshCards, sendTaskCard, showDiscarded, summaryOf, type TaskCardParts } from './task-cards';
import { sayingOf, type PersonalEffect, type TimingParts } from './timing';

export interface SenderParts extends TaskCardParts, TimingParts {
  readonly ways: DeliveryWays;
}

/**
 * The form that somebody has just sent can look open for a moment: the outbox is faster than the end of their turn. Whoever
 * is still writing after that has the card brought up to date by what happens next.
 */
const JUST_NOW_MS = 10_000;
const LOOK_AGAIN_MS = 1_000;

/** An effect for a person, with its place in the outbox. */
type Personal = OutboxEntry & { readonly effect: PersonalEffect };

const isPersonal = (entry: OutboxEntry): entry is Personal => 'to' in entry.effect;

/** What the relay needs of those who send. */
export type Senders = Pick<RelayParts, 'send' | 'lastResort' | 'afterGivingUp' | 'together'>;

/** One sender for each kind of effect. What is said is made from the case as it is when it is sent. */
export function makeSenders(parts: SenderParts): Senders {
  const { ways } = parts;
  const say = makeSay(parts);
  const shown = new Map<string, number>();

  const sayItem: SayItem = async (actor, ref, effect) => {
    const open = await caseFor(parts, actor, ref);
    return open && say(actor, open, effect);
  };

  /** Everything at the head of the queue that belongs to the same digest, in one message. */
  const inDigest = async (actor: Actor, slot: string, entries: readonly Personal[]): Promise<Outcome> => {
    const items: { readonly caseId: string; readonly effect: PersonalEffect }[] = [];
    const then = new Map<string, readonly NewEffect[]>();
    for (const { id, ref, effect, since } of entries) {
      const open = await caseFor(parts, actor, ref);
      const saying = open && (await sayingOf(parts, actor, open, effect, since));
      if (!open || !saying || saying === 'never' || saying.digest !== slot) break;
      // What has nothing to say any more is recorded on its own.
      if (!(await say(actor, open, effect))) break;
      items.push({ caseId: ref.id, effect });
      then.set(id, await alsoToDeputies(parts, open, effect));
    }
    if (items.length === 0) return dropped(parts, 'done');
    await sayInDigest(parts, ways, actor, slot, items, sayItem);
    return { ...sent(parts, 'digest'), covers: items.length, then };
  };

  const alone = async (actor: Actor, open: OpenCase, { id, effect }: Personal): Promise<Outcome> => {
    if (effect.kind === 'task') {
      await sendTaskCard(parts, ways, actor, open, effect.task);
      return sent(parts);
    }
    const view = await say(actor, open, effect);
    if (!view) return dropped(parts, 'done');
    await sendToChat(ways, actor, renderCard(view), summaryOf(view));
    return { ...sent(parts), then: new Map([[id, await alsoToDeputies(parts, open, effect)]]) };
  };

  const toPerson = async (entries: readonly Personal[]): Promise<Outcome> => {
    const [first] = entries;
    if (!first) return {};
    const { ref, effect, since } = first;
    const actor = await actorFor(parts, ref.organisation, effect.to);
    // Whoever left the organisation, and cases that were erased, are told nothing any more.
    if (!actor) return dropped(parts, 'left');
    const open = await caseFor(parts, actor, ref);
    if (!open) return dropped(parts, 'erased');
    const deputy =
      effect.kind === 'task' || effect.kind === 'reminder' ? await deputyOf(parts, actor) : undefined;
    if (deputy && 'task' in effect) {
      const saying = await sayingOf(parts, deputy, open, effect, since);
      if (saying !== 'never' && saying.at > open.context.at) return { later: saying.at };
      return sayToDeputy(parts, deputy, actor, open, effect);
    }
    const saying = await sayingOf(parts, actor, open, effect, since);
    if (saying === 'never') return dropped(parts, 'unwanted');
    if (saying.at > open.context.at) return { later: saying.at };
    return saying.digest === undefined ? alone(actor, open, first) : inDigest(actor, saying.digest, entries);
  };

  const refresh = async ({ ref, since }: OutboxEntry, tookBack?: PersonId): Promise<Outcome> => {
    if (await refreshCards(parts, ways, ref, shown, tookBack)) return {};
    const now = parts.clock.now();
    return now < later(since, JUST_NOW_MS) ? { later: later(now, LOOK_AGAIN_MS) } : {};
  };

  /** The cards say at once that the case is gone; it is erased when nothing about it is on its way any more. */
  const discard = async ({ ref, since }: OutboxEntry): Promise<Outcome> => {
    const stored = await parts.cases.load(ref);
    if (stored?.hiring.discarded) await showDiscarded(parts, ways, ref);
    const again = await parts.keeping.eraseDiscarded(ref, since);
    return again === undefined ? {} : { later: again };
  };

  /** What a letter says instead of a card. */
  const byMail = async (entry: OutboxEntry, why: string): Promise<Outcome | undefined> => {
    if (!isPersonal(entry)) return undefined;
    const { ref, effect } = entry;
    const actor = await actorFor(parts, ref.organisation, effect.to);
    const open = actor && (await caseFor(parts, actor, ref));
    if (!actor || !open) return dropped(parts, 'erased');
    if (!actor.person.email.includes('@')) return undefined;
    const view = await say(actor, open, effect);
    if (!view) return dropped(parts, 'done');
    const t = translatorFor(actor.language);
    await ways.mail.send({
      id: `${ref.organisation}/${entry.id}`,
      to: { name: actor.person.name, address: actor.person.email },
      subject: view.title,
      text: [summaryOf(view), t('delivery.mailHint')].join('\n\n'),
    });
    return { receipt: { at: parts.clock.now(), outcome: 'mailed', why } };
  };

  return {
    send: async (entries) => {
      const [first] = entries;
      if (!first) return {};
      const { ref, effect } = first;
      if (effect.kind === 'discard') return discard(first);
      if (effect.kind === 'refresh') return refresh(first, effect.tookBack);
      if (effect.kind === 'invitation') await inviteToInterview(parts, ref, effect.applicant, effect.booking);
      else if (effect.kind === 'cancellation')
        await cancelInterview(parts, ref, effect.applicant, effect.booking);
      else if (effect.kind === 'letter') await sendLetter(parts, ref, first.id, effect);
      else return toPerson(entries.filter(isPersonal));
      return {};
    },
    lastResort: byMail,
    afterGivingUp: ({ ref, effect }) => tellHr(parts, ref, effect),
    // A digest is one message for all of them; whether there is one is seen when it is sent.
    together: (first, next) => first.effect.kind === 'reminder' && next.effect.kind === 'reminder',
  };
}

/** HR of the case is told once of each person who cannot be reached in any way. */
async function tellHr(
  { cases }: SenderParts,
  ref: CaseRef,
  effect: OutboxEntry['effect'],
): Promise<readonly NewEffect[]> {
  if (!('to' in effect) || effect.kind === 'unreachable') return [];
  const hr = (await cases.load(ref))?.hiring.roles.hr ?? [];
  return hr
    .filter((person) => person !== effect.to)
    .map((to) => ({
      id: `${ref.id}/unreachable/${effect.to}/${to}`,
      effect: { kind: 'unreachable', to, person: effect.to },
    }));
}
