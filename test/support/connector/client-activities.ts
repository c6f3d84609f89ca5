import { memberId, type Conversation, type Person } from './conversations';
import type { JsonObject } from './json';

/** The bot's account in every chat of the harness. */
export const botAccount = { id: '28:innstilt', name: 'Innstilt' };

/** Where a client writes from. */
export interface Sender {
  person: Person;
  conversation: Conversation;
  serviceUrl: string;
  tenantId: string;
  /** The language of the person's client, such as `nb-NO`. */
  locale: string;
}

/** The members that every activity from a Teams client has; `id` is the channel's id of this delivery. */
export function envelope(sender: Sender, id: string): JsonObject {
  const { person, conversation, serviceUrl, tenantId, locale } = sender;
  return {
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    locale,
    from: { id: memberId(person), name: person.name, aadObjectId: person.aadObjectId },
    recipient: botAccount,
    conversation: {
      id: conversation.id,
      conversationType: conversation.type,
      tenantId,
      ...(conversation.type !== 'personal' && { isGroup: true, name: conversation.name }),
    },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale, country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' }],
  };
}

/** A message; in a group it mentions the bot, or the bot would never see it. */
export function message(sender: Sender, id: string, text: string): JsonObject {
  const base = { ...envelope(sender, id), type: 'message', textFormat: 'plain' };
  if (sender.conversation.type === 'personal') return { ...base, text };
  const mention = { type: 'mention', text: `<at>${botAccount.name}</at>`, mentioned: botAccount };
  return { ...base, text: `${mention.text} ${text}`, entities: [mention] };
}

/** A file sent in a chat: the form Teams gives to bots that support files. */
export function fileAttachment(name: string, downloadUrl: string, uniqueId: string): JsonObject {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    contentUrl: downloadUrl,
    content: { downloadUrl, uniqueId, fileType: name.split('.').at(-1) ?? '' },
  };
}

/** The press of an Action.Execute button on the message `replyToId`. */
export function executeInvoke(
  sender: Sender,
  id: string,
  { verb, data, replyToId }: { verb: string; data: JsonObject; replyToId: string | undefined },
): JsonObject {
  return {
    ...envelope(sender, id),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...(replyToId !== undefined && { replyToId }),
  };
}

/** The two activities that follow when a person installs the bot or it joins a chat. */
export function installation(sender: Sender, nextId: () => string): JsonObject[] {
  return [
    { ...envelope(sender, nextId()), type: 'installationUpdate', action: 'add' },
    { ...envelope(sender, nextId()), type: 'conversationUpdate', membersAdded: [botAccount] },
  ];
}
