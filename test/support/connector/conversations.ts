import { isObject, type JsonObject } from './json';
import type { SentActivity } from './wire';

/** A sample person as the harness needs to know them. */
export interface Person {
  id: string;
  name: string;
  email: string;
  aadObjectId: string;
}

/** One message of the bot in a conversation, in its latest state. */
export interface Message {
  id: string;
  conversationId: string;
  /** Position among everything the bot sent, changed by every update. */
  sequence: number;
  /** How often it was updated through the connector. */
  updates: number;
  deleted: boolean;
  /** The activity that it answers; undefined when it came by itself. */
  answers: string | undefined;
  activity: SentActivity;
  text: string;
  /** The adaptive card in it, if there is one. */
  card: JsonObject | undefined;
}

/** A chat the connector knows, and what the bot wrote there. */
export interface Conversation {
  id: string;
  type: 'personal' | 'groupChat';
  name?: string;
  members: Person[];
  messages: Message[];
}

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** The adaptive card an activity carries, if it carries one. */
export function cardIn(activity: SentActivity): JsonObject | undefined {
  const content = activity.attachments?.find((one) => one.contentType === adaptive)?.content;
  return isObject(content) ? content : undefined;
}

/** The id Teams would know a person by. */
export function memberId(person: Person): string {
  return `29:${person.id}`;
}

/** The id of a person's one-to-one chat with the bot. */
export function personalConversationId(person: Person): string {
  return `a:${person.id}`;
}

/** A member as the roster of a chat shows them. */
export function rosterEntry(person: Person, tenantId: string): JsonObject {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: memberId(person),
    name: person.name,
    aadObjectId: person.aadObjectId,
    objectId: person.aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    tenantId,
    userRole: 'user',
  };
}
