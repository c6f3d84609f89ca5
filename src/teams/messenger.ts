import type { Activity } from 'botbuilder';
import { cardAttachment, type AdaptiveCard } from '../cards';
import type { Person } from '../hiring/people';
import { Unreachable } from '../usecases/ports';
import type { Connector } from './connector';
import type { Chat, References } from './references';

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

/** The message as it goes to that chat. */
const inChat = (
  { channelId, serviceUrl, conversation, bot, user }: Chat,
  card: AdaptiveCard,
  more: Partial<Activity> = {},
): Partial<Activity> => ({
  type: 'message',
  attachments: [cardAttachment(card)],
  channelId,
  serviceUrl,
  conversation,
  from: bot,
  recipient: user,
  ...more,
});

export function makeMessenger(connector: Connector, references: References): Messenger {
  const chatOf = async (organisation: string, person: string) => {
    const reference = await references.find(organisation, person);
    if (!reference) throw new Unreachable(`No chat with ${person} is known yet`);
    return reference;
  };
  return {
    async send(organisation, person, card, summary) {
      const chat = await chatOf(organisation, person);
      return connector.send(chat.serviceUrl, chat.conversation.id, inChat(chat, card, { summary }));
    },
    async update(organisation, person, messageId, card) {
      const chat = await chatOf(organisation, person);
      const activity = inChat(chat, card, { id: messageId });
      await connector.update(chat.serviceUrl, chat.conversation.id, messageId, activity);
    },
    async open(organisation, person) {
      const service = await references.service(organisation);
      if (!service) throw new Unreachable(`Nobody of ${organisation} has ever written`);
      const { serviceUrl, channelId, tenantId } = service;
      const bot = { id: service.bot.id, name: service.bot.name ?? '' };
      const id = await connector.open(serviceUrl, {
        isGroup: false,
        bot,
        members: [{ id: person.aadObjectId, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      });
      await references.replace(organisation, person.id, {
        serviceUrl,
        channelId,
        bot,
        user: { id: person.aadObjectId, name: person.name, aadObjectId: person.aadObjectId },
        // The SDK's type asks for a name, which a personal chat has not.
        conversation: { id, isGroup: false, conversationType: 'personal', tenantId, name: '' },
      });
    },
  };
}
