import type { z } from 'zod';
import { rosterEntry, type Conversation, type Message, type Person } from './conversations';
import type { ChatStore } from './store';
import { conversationParameters, sentActivity, type SentActivity } from './wire';

/** A connector's answer to one call. */
export interface Answer {
  status: number;
  body?: unknown;
  /** Set when the call was against the protocol: a fault in the bot, not a test's wish. */
  violation?: string;
}

interface Place {
  store: ChatStore;
  tenantId: string;
  serviceUrl: string;
}

// Teams refuses messages above 100 KB, counted as UTF-16.
const maximumBytes = 100 * 1024;

const failure = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});
const violation = (code: string, message: string): Answer => ({
  ...failure(400, code, message),
  violation: `${code}: ${message}`,
});
const reasons = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');

function readActivity(body: unknown, conversationId: string): SentActivity | Answer {
  const parsed = sentActivity.safeParse(body);
  if (!parsed.success) return violation('BadSyntax', reasons(parsed.error));
  if (parsed.data.conversation && parsed.data.conversation.id !== conversationId)
    return violation('BadArgument', `the activity belongs to ${parsed.data.conversation.id}`);
  if (JSON.stringify(body).length * 2 > maximumBytes)
    return {
      ...failure(413, 'MessageSizeTooBig', 'more than 100 KB'),
      violation: 'message larger than 100 KB',
    };
  return parsed.data;
}

function isAnswer(value: SentActivity | Answer): value is Answer {
  return 'status' in value;
}

function createConversation({ store, serviceUrl }: Place, body: unknown): Answer {
  const parsed = conversationParameters.safeParse(body);
  if (!parsed.success) return violation('BadSyntax', reasons(parsed.error));
  const { members = [], isGroup = false, topicName, activity } = parsed.data;
  const people: Person[] = [];
  for (const member of members) {
    const person = store.person(member.id);
    if (!person) return failure(403, 'ForbiddenOperationException', `${member.id} has not installed the bot`);
    people.push(person);
  }
  const [first] = people;
  if (!first) return violation('BadArgument', 'a conversation needs members');
  const conversation = isGroup ? store.group(topicName ?? '', people) : store.personal(first);
  const message = activity && store.add(conversation, activity);
  return {
    status: 201,
    body: { id: conversation.id, serviceUrl, ...(message && { activityId: message.id }) },
  };
}

function members({ tenantId }: Place, conversation: Conversation, rest: string): Answer | undefined {
  const roster = conversation.members.map((person) => rosterEntry(person, tenantId));
  if (rest === 'members') return { status: 200, body: roster };
  if (rest === 'pagedmembers') return { status: 200, body: { members: roster } };
  if (!rest.startsWith('members/')) return undefined;
  const wanted = rest.slice('members/'.length);
  const found = roster.find((entry) => entry['id'] === wanted || entry['aadObjectId'] === wanted);
  return found
    ? { status: 200, body: found }
    : failure(404, 'MemberNotFoundInConversation', `${wanted} is not a member`);
}

function changeMessage(place: Place, message: Message, method: string, body: unknown): Answer | undefined {
  if (method === 'DELETE') {
    place.store.remove(message);
    return { status: 200 };
  }
  if (method !== 'PUT') return undefined;
  const activity = readActivity(body, message.conversationId);
  if (isAnswer(activity)) return activity;
  place.store.update(message, activity);
  return { status: 200, body: { id: message.id } };
}

function activities(
  place: Place,
  conversation: Conversation,
  method: string,
  id: string | undefined,
  body: unknown,
): Answer | undefined {
  // A reply names the message it answers; Teams puts it into the chat like any other.
  if (method === 'POST') {
    const activity = readActivity(body, conversation.id);
    if (isAnswer(activity)) return activity;
    return { status: 201, body: { id: place.store.add(conversation, activity).id } };
  }
  const message = conversation.messages.find((one) => one.id === id && !one.deleted);
  if (!message) return failure(404, 'ActivityNotFoundInConversation', `no message ${id ?? ''}`);
  return changeMessage(place, message, method, body);
}

/** The connector's answer to a call with a decoded path; a call no connector knows is a violation. */
export function answer(place: Place, method: string, path: string, body: unknown): Answer {
  const unknown = violation('NotFound', `${method} ${path} is not a call of a Bot Connector`);
  if (path === '/v3/conversations') return method === 'POST' ? createConversation(place, body) : unknown;
  const match = /^\/v3\/conversations\/([^/]+)\/(.+)$/.exec(path);
  if (!match) return unknown;
  const [, conversationId = '', rest = ''] = match;
  const conversation = place.store.find(conversationId);
  if (!conversation) return failure(404, 'ConversationNotFound', `no conversation ${conversationId}`);
  if (method === 'GET') return members(place, conversation, rest) ?? unknown;
  const [, activityId] = /^activities(?:\/([^/]+))?$/.exec(rest) ?? [undefined, undefined];
  if (!rest.startsWith('activities')) return unknown;
  return activities(place, conversation, method, activityId, body) ?? unknown;
}
