import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { cardAttachment, type AdaptiveCard } from '../cards';
import { Unavailable, Unreachable } from '../usecases/ports';
import type { References } from './references';

/** Writes to people who have not asked. */
export interface Messenger {
  /** Sends a card and returns the message's id. @throws Unreachable, or what the connector answers */
  send(organisation: string, person: string, card: AdaptiveCard, summary: string): Promise<string>;
  /** Puts another card in the place of a message's. @throws Unreachable, or what the connector answers */
  update(organisation: string, person: string, messageId: string, card: AdaptiveCard): Promise<void>;
}

export function makeMessenger(adapter: CloudAdapter, appId: string, references: References): Messenger {
  const inChat = async <T>(
    organisation: string,
    person: string,
    act: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    const reference = await references.find(organisation, person);
    if (!reference) throw new Unreachable(`No chat with ${person} is known yet`);
    const results: T[] = [];
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      results.push(await act(context));
    });
    const [result] = results;
    if (results.length === 0 || result === undefined)
      throw new Unavailable(`Nothing came of writing to ${person}`);
    return result;
  };
  const message = (card: AdaptiveCard): Partial<Activity> => ({
    type: 'message',
    attachments: [cardAttachment(card)],
  });
  return {
    send: (organisation, person, card, summary) =>
      inChat(organisation, person, async (context) => {
        const sent = await context.sendActivity({ ...message(card), summary });
        return sent?.id ?? '';
      }),
    async update(organisation, person, messageId, card) {
      await inChat(organisation, person, async (context) => {
        await context.updateActivity({ ...message(card), id: messageId });
        return true;
      });
    },
  };
}
