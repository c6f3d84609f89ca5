import {
  envelope,
  executeInvoke,
  fileAttachment,
  installation,
  message,
  type Sender,
} from './client-activities';
import { actionsNamed, type CardButton } from './card-actions';
import { collectInputs, type Filled } from './card-inputs';
import { textOf } from './card-text';
import type { StubConnector } from './connector';
import type { Conversation, Message, Person } from './conversations';
import { isObject, textIn, type JsonObject } from './json';

/** A bot's HTTP answer. `body` is parsed when it is JSON, text otherwise. */
interface BotAnswer {
  status: number;
  body: unknown;
}

/** What a press of a card's button gave. */
export interface CardAnswer {
  /** The status inside the invoke response: 200, or 4xx with an error. */
  status: number;
  /** Such as `application/vnd.microsoft.card.adaptive`, `...activity.message`, `application/vnd.microsoft.error`. */
  type: string;
  /** The card that takes the place of the old one, if one came. */
  card: JsonObject | undefined;
  /** The message or the error text; the card's text when a card came. */
  text: string;
  /** New and updated messages in the chat meanwhile. */
  messages: Message[];
}

/** Where a press goes: the message (newest that has the button, if left out), the form's answers, a repeated delivery. */
interface PressOptions {
  fill?: Filled;
  on?: Message;
  activityId?: string;
}

/** A person in a chat with the bot. Everything is sent over HTTP as a Teams client would have it sent. */
export interface Chat {
  readonly person: Person;
  readonly conversation: Conversation;
  /** Writes to the bot; gives its answers in this chat, not what came by itself meanwhile. */
  says(text: string, options?: { activityId?: string }): Promise<Message[]>;
  /** Sends files, as Teams hands them to a bot: by download address. */
  attaches(files: { name: string; bytes: Uint8Array }[], text?: string): Promise<Message[]>;
  /** Installs the bot (again). */
  installs(): Promise<Message[]>;
  /** Sends an Action.Execute invoke as it is, without looking at any card. */
  clicks(
    verb: string,
    data?: JsonObject,
    options?: { replyTo?: Message | string; activityId?: string },
  ): Promise<CardAnswer>;
  /**
   * Fills in a card and presses a button of it (by title, verb or id) as a client would.
   * @throws when no card has the button, it is disabled or the client would refuse the answers
   */
  presses(button: string, options?: PressOptions): Promise<CardAnswer>;
  /** Sends any JSON as an activity. */
  posts(activity: unknown): Promise<BotAnswer>;
  /** The members every activity of this person carries, for activities of a test's own making. */
  envelope(): JsonObject;
  /** What stands in the chat from the bot: latest state, deleted ones left out, oldest first. */
  messages(): Message[];
  /** The adaptive cards of the chat in their latest state, oldest first. */
  cards(): JsonObject[];
  /** The newest message that answers something; what comes by itself may stand below it. @throws when there is none */
  last(): Message;
  /** Everything readable in the chat, cards flattened. */
  text(): string;
  /** Waits for a message that comes by itself, such as a notification. @throws after `timeoutMs` */
  waitsFor(wanted: (message: Message) => boolean, timeoutMs?: number): Promise<Message>;
}

/** A refusal of the client itself: the card stays and marks the inputs in `faults`. */
export class ClientRefusal extends Error {
  constructor(readonly faults: Record<string, string>) {
    super(
      `The client would not send this: ${Object.entries(faults)
        .map(([id, fault]) => `${id}: ${fault}`)
        .join('; ')}`,
    );
  }
}

const adaptive = 'application/vnd.microsoft.card.adaptive';
// Teams gives up after 10 to 15 seconds and tells the person that the app cannot be reached.
const patienceMs = 15_000;

/** The text of a message: its own words, and its card flattened. */
export function textOfMessage(message: Message): string {
  return [message.text, message.card ? textOf(message.card) : ''].filter((part) => part !== '').join('\n');
}

async function post(url: string, body: unknown): Promise<BotAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, body: json ? JSON.parse(text) : text };
}

function cardAnswer(body: unknown, messages: Message[]): CardAnswer {
  const answer = isObject(body) ? body : {};
  const value = answer['value'];
  const type = textIn(answer['type']);
  const card = type === adaptive && isObject(value) ? value : undefined;
  return {
    status: Number(answer['statusCode'] ?? 0),
    type,
    card,
    text: card ? textOf(card) : textIn(isObject(value) ? value['message'] : value),
    messages,
  };
}

/** What a chat needs beside the person. */
interface ChatOptions {
  /** The bot's messaging endpoint, or a function giving it when the bot moves between ports. */
  endpoint: string | (() => string);
  connector: StubConnector;
  locale?: string;
}

/** The chat of a person: their own with the bot, or the given group. */
export function openChat(
  person: Person,
  { endpoint, connector, locale = 'nb-NO' }: ChatOptions,
  conversation: Conversation = connector.store.personal(person),
): Chat {
  const { store, serviceUrl, tenantId } = connector;
  const sender: Sender = { person, conversation, serviceUrl, tenantId, locale };
  // A returned card takes the place of the old one for this person, until the bot updates the message.
  const replaced = new Map<string, { updates: number; card: JsonObject }>();

  const posts = (activity: unknown): Promise<BotAnswer> =>
    post(typeof endpoint === 'string' ? endpoint : endpoint(), activity);

  const asSeen = (one: Message): Message => {
    const mine = replaced.get(one.id);
    return mine?.updates === one.updates ? { ...one, card: mine.card } : one;
  };
  const messages = (): Message[] => conversation.messages.filter((one) => !one.deleted).map(asSeen);

  const examine = (card: JsonObject): void => {
    const known = connector.violations.length;
    connector.examine(card);
    const violations = connector.violations.slice(known);
    if (violations.length > 0) throw new Error(`The bot answered a faulty card: ${violations.join('; ')}`);
  };

  const during = async (activities: JsonObject[]): Promise<{ answer: BotAnswer; messages: Message[] }> => {
    const before = Math.max(0, ...conversation.messages.map((one) => one.sequence));
    const known = connector.violations.length;
    let answer: BotAnswer = { status: 0, body: undefined };
    for (const activity of activities) {
      answer = await posts(activity);
      if (answer.status >= 300)
        throw new Error(`The bot answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    const violations = connector.violations.slice(known);
    if (violations.length > 0) throw new Error(`The bot broke the protocol: ${violations.join('; ')}`);
    return {
      answer,
      messages: messages()
        .filter((one) => one.sequence > before)
        .sort((one, other) => one.sequence - other.sequence),
    };
  };

  const clicks: Chat['clicks'] = async (verb, data = {}, { replyTo, activityId = store.nextId() } = {}) => {
    const replyToId = typeof replyTo === 'object' ? replyTo.id : replyTo;
    const { answer, messages: sent } = await during([
      executeInvoke(sender, activityId, { verb, data, replyToId }),
    ]);
    const result = cardAnswer(answer.body, sent);
    if (result.card) examine(result.card);
    const target = conversation.messages.find((one) => one.id === replyToId);
    if (result.card && target) replaced.set(target.id, { updates: target.updates, card: result.card });
    return result;
  };

  const find = (name: string, on: Message | undefined): { button: CardButton; message: Message } => {
    const places = on ? [asSeen(on)] : messages().reverse();
    for (const place of places) {
      const [button] = place.card ? actionsNamed(place.card, name) : [];
      if (button) return { button, message: place };
    }
    throw new Error(`No card offers "${name}". The chat:\n${places.map(textOfMessage).join('\n---\n')}`);
  };

  return {
    person,
    conversation,
    posts,
    messages,
    clicks,
    envelope: () => envelope(sender, store.nextId()),
    cards: () =>
      messages()
        .map((one) => one.card)
        .filter((card) => card !== undefined),
    text: () => messages().map(textOfMessage).join('\n'),
    async says(text, { activityId = store.nextId() } = {}) {
      const sent = (await during([message(sender, activityId, text)])).messages;
      return sent.filter(({ answers }) => answers === activityId);
    },
    async attaches(files, text = '') {
      const attachments = files.map(({ name, bytes }) =>
        fileAttachment(name, connector.offerFile(name, bytes), store.nextId()),
      );
      return (await during([{ ...message(sender, store.nextId(), text), attachments }])).messages;
    },
    async installs() {
      return (await during(installation(sender, () => store.nextId()))).messages;
    },
    async presses(name, { fill = {}, on, activityId } = {}) {
      const { button, message: target } = find(name, on);
      if (!button.enabled) throw new ClientRefusal({ [name]: 'the button is disabled' });
      if (button.type !== 'Action.Execute')
        throw new Error(`"${name}" is ${button.type}: only Action.Execute reaches the bot as an invoke`);
      const { values, faults } = collectInputs(button.inputs, fill);
      if (Object.keys(faults).length > 0) throw new ClientRefusal(faults);
      return clicks(
        button.verb,
        { ...button.data, ...values },
        { replyTo: target, ...(activityId !== undefined && { activityId }) },
      );
    },
    last() {
      const newest = messages().findLast(({ answers }) => answers !== undefined);
      if (!newest) throw new Error('The bot has written nothing in this chat');
      return newest;
    },
    waitsFor(wanted, timeoutMs) {
      return connector.until(() => messages().findLast(wanted), `a message to ${person.name}`, timeoutMs);
    },
  };
}

/** Makes chats towards one bot: `const chatOf = chatsWith({ endpoint, connector }); const lise = chatOf(person)`. */
export function chatsWith(options: ChatOptions): (person: Person, group?: Conversation) => Chat {
  return (person, group) => openChat(person, options, group);
}
