import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { cardAttachment, type AdaptiveCard } from '../cards';
import type { Person } from '../hiring/people';
import { Unavailable, Unreachable } from '../usecases/ports';
import type { References } from './references';

/** Writes to people who have not asked. */
export interface Messenger {
  /** Sends a card and returns the message's id. @throws Unreachable, or what the connector answers */
  send(organisation: string, person: string, card: AdaptiveCard, summary: string): Promise<string>;
  /** Puts another card in the place of a message's. @throws Unreachable, or what the connector answers */
  update(organisation: string, person: string, messageId: string, card: AdaptiveCard): Promise<void>;
  /**
   * Opens a chat with somebody who has none, or whose chat is closed, and keeps it.
   * @throws Unreachable when nobody of the organisation ever wrote, or what the connector answers
   */
  open(organisation: string, person: Person): Promise<void>;
}

/** The connector's answers come within seconds; whoever waits longer holds up others. */
const PATIENCE_MS = 20_000;

/** What the token for opening a chat is for, in the public cloud. */
const AUDIENCE = 'https://api.botframework.com';

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Unavailable('The connector did not answer in time'), { code: 'ETIMEDOUT' }));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const message = (card: AdaptiveCard): Partial<Activity> => ({
  type: 'message',
  attachments: [cardAttachment(card)],
});

export function makeMessenger(
  adapter: Pick<CloudAdapter, 'continueConversationAsync' | 'createConversationAsync'>,
  appId: string,
  references: References,
): Messenger {
  const inChat = async <T>(
    organisation: string,
    person: string,
    act: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    const reference = await references.find(organisation, person);
    if (!reference) throw new Unreachable(`No chat with ${person} is known yet`);
    const results: T[] = [];
    await inTime(
      adapter.continueConversationAsync(appId, reference, async (context) => {
        results.push(await act(context));
      }),
    );
    const [result] = results;
    if (results.length === 0 || result === undefined)
      throw new Unavailable(`Nothing came of writing to ${person}`);
    return result;
  };
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
    async open(organisation, person) {
      const service = await references.service(organisation);
      if (!service) throw new Unreachable(`Nobody of ${organisation} has ever written`);
      const { serviceUrl, channelId, bot, tenantId } = service;
      const user = { id: person.aadObjectId, name: person.name, aadObjectId: person.aadObjectId };
      const parameters = {
        isGroup: false,
        bot: { id: bot.id, name: bot.name ?? '' },
        members: [{ id: person.aadObjectId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      await inTime(
        adapter.createConversationAsync(
          appId,
          channelId,
          serviceUrl,
          AUDIENCE,
          // The SDK's type asks for an activity and a topic, which a personal chat has not.
          parameters as unknown as Parameters<CloudAdapter['createConversationAsync']>[4],
          async ({ activity }) => {
            const conversation = {
              id: activity.conversation.id,
              isGroup: false,
              conversationType: 'personal',
              tenantId,
            };
            await references.replace(organisation, person.id, {
              serviceUrl,
              channelId,
              bot: parameters.bot,
              user,
              // The SDK's type asks for a name, which a personal chat has not.
              conversation: { ...conversation, name: '' },
            });
          },
        ),
      );
    },
  };
}
