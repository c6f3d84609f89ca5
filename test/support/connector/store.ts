import {
  cardIn,
  memberId,
  personalConversationId,
  type Conversation,
  type Message,
  type Person,
} from './conversations';
import type { SentActivity } from './wire';

/** Everything the connector remembers: chats, and the messages in them. */
export interface ChatStore {
  /** A new id, rising, as Teams numbers messages. */
  nextId(): string;
  find(conversationId: string): Conversation | undefined;
  all(): Conversation[];
  /** The person's own chat with the bot; made when it does not exist. */
  personal(person: Person): Conversation;
  /** A new chat of several people and the bot. */
  group(name: string, members: Person[]): Conversation;
  /** The person behind a member id or an Entra object id, among those who have a chat. */
  person(id: string): Person | undefined;
  add(conversation: Conversation, activity: SentActivity): Message;
  update(message: Message, activity: SentActivity): void;
  remove(message: Message): void;
}

/** An empty store; `changed` is called after every message added, updated or deleted. */
export function chatStore(changed: () => void): ChatStore {
  const conversations = new Map<string, Conversation>();
  const people = new Map<string, Person>();
  let lastId = 1_700_000_000_000;
  let sequence = 0;

  const nextId = (): string => String((lastId += 1));
  const know = (conversation: Conversation): Conversation => {
    conversations.set(conversation.id, conversation);
    for (const person of conversation.members) {
      people.set(memberId(person), person);
      people.set(person.aadObjectId, person);
    }
    return conversation;
  };

  return {
    nextId,
    find: (id) => conversations.get(id),
    all: () => [...conversations.values()],
    personal(person) {
      const id = personalConversationId(person);
      return conversations.get(id) ?? know({ id, type: 'personal', members: [person], messages: [] });
    },
    group(name, members) {
      return know({ id: `19:${nextId()}@thread.v2`, type: 'groupChat', name, members, messages: [] });
    },
    person: (id) => people.get(id),
    add(conversation, activity) {
      const message: Message = {
        id: nextId(),
        conversationId: conversation.id,
        sequence: (sequence += 1),
        updates: 0,
        deleted: false,
        answers: activity.replyToId,
        activity,
        text: activity.text ?? '',
        card: cardIn(activity),
      };
      // A typing indicator is seen and gone, not a message.
      if (activity.type === 'message') conversation.messages.push(message);
      changed();
      return message;
    },
    update(message, activity) {
      message.activity = activity;
      message.text = activity.text ?? '';
      message.card = cardIn(activity);
      message.updates += 1;
      message.sequence = sequence += 1;
      changed();
    },
    remove(message) {
      message.deleted = true;
      message.sequence = sequence += 1;
      changed();
    },
  };
}
