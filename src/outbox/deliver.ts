import type { renderCard } from '../cards';
import type { Organisation, Person } from '../hiring/people';
import type { Mail } from '../mail/mail';
import { Unreachable } from '../usecases/ports';
import { failureOf } from './failures';
import type { Gate } from './rate';

type Card = ReturnType<typeof renderCard>;

/** Writes to people who have not asked; see `teams/messenger`. */
export interface Messages {
  send(organisation: string, person: string, card: Card, summary: string): Promise<string>;
  update(organisation: string, person: string, messageId: string, card: Card): Promise<void>;
  /** Opens a chat with somebody who has none, or whose chat is closed. @throws Unreachable when it cannot */
  open(organisation: string, person: Person): Promise<void>;
}

/** Gives somebody the app who does not have it; where the administrator allows that. */
export interface Installer {
  /** @throws Unavailable */
  install(person: Person): Promise<'installed' | 'notAllowed'>;
}

export interface DeliveryWays {
  readonly messages: Messages;
  readonly gate: Gate;
  /** Whether the bot may open chats itself. Not where every person has a connector of their own. */
  readonly mayOpen: boolean;
  readonly installer?: Installer | undefined;
  readonly mail: Mail;
  /** The present moment in milliseconds since 1970. */
  readonly now: () => number;
}

/** Who a message is for. */
export interface Recipient {
  readonly organisation: Organisation;
  readonly person: Person;
}

/** What the connector asks to wait with for a moment only is waited for at once; the rest goes back into the outbox. */
const MOMENT_MS = 2000;
const MOST_TRIES = 3;

/** Waits for its turn, as often as the connector asks for a little patience. */
async function inTurn<T>(ways: DeliveryWays, { organisation, person }: Recipient, act: () => Promise<T>) {
  const chat = `${organisation.id}/${person.id}`;
  for (let tries = 1; ; tries += 1) {
    const answered = await ways.gate.pass(organisation.id, chat);
    try {
      return await act();
    } catch (error) {
      const failure = failureOf(error, ways.now());
      const asked = failure.kind === 'passing' ? failure.retryAfterMs : undefined;
      if (asked !== undefined) ways.gate.hold(chat, asked);
      if (asked === undefined || asked > MOMENT_MS || tries >= MOST_TRIES) throw error;
    } finally {
      answered();
    }
  }
}

const closedWhy = (error: unknown, ways: DeliveryWays): string | undefined => {
  const failure = failureOf(error, ways.now());
  return failure.kind === 'closed' ? failure.why : undefined;
};

/** Opens the chat anew; installs the app where it is missing and may be. @throws Unreachable when there is no way */
async function reopen(ways: DeliveryWays, to: Recipient, why: string): Promise<void> {
  const { organisation, person } = to;
  if (!ways.mayOpen) throw new Unreachable('The chat is closed', why);
  const open = () => inTurn(ways, to, () => ways.messages.open(organisation.id, person));
  try {
    await open();
  } catch (error) {
    const refused = closedWhy(error, ways);
    if (refused === undefined) throw error;
    if (refused === 'noChat') throw error;
    const installed = await ways.installer?.install(person);
    if (installed !== 'installed') throw new Unreachable('The app is not there for the person', refused);
    await open();
  }
}

/**
 * Sends a card to somebody's chat, and opens the chat anew when it is not there any more or closed. Returns the
 * message's id.
 * @throws Unreachable when the person cannot be reached in Teams; TooSoon; what the connector answers
 */
export async function sendToChat(
  ways: DeliveryWays,
  to: Recipient,
  card: Card,
  summary: string,
): Promise<string> {
  const { organisation, person } = to;
  const send = () => inTurn(ways, to, () => ways.messages.send(organisation.id, person.id, card, summary));
  try {
    return await send();
  } catch (error) {
    const why = closedWhy(error, ways);
    if (why === undefined) throw error;
    await reopen(ways, to, why);
  }
  try {
    return await send();
  } catch (error) {
    const why = closedWhy(error, ways);
    throw why === undefined ? error : new Unreachable('The chat was opened and is closed again', why);
  }
}

/** Puts another card in the place of a message's. Returns false when the message or the chat is not there any more. */
export async function updateInChat(
  ways: DeliveryWays,
  to: Recipient,
  messageId: string,
  card: Card,
): Promise<boolean> {
  const { organisation, person } = to;
  try {
    await inTurn(ways, to, () => ways.messages.update(organisation.id, person.id, messageId, card));
    return true;
  } catch (error) {
    if (closedWhy(error, ways) === undefined) throw error;
    return false;
  }
}
