import { later } from '../hiring/time';
import {
  Unreachable,
  type CaseStore,
  type Clock,
  type NewEffect,
  type OutboxEntry,
  type Receipt,
} from '../usecases/ports';
import { failureOf, pauseAfter } from './failures';
import { nextTry } from './next-try';
import { TooSoon } from './rate';

/** Longer than clocks of two machines differ (30 s) and than a message takes; renewed while it is in hand. */
export const LEASE_MS = 45_000;
const ROOM = 200;
/** So many for one person are kept in hand; the others make room for other people. */
const MOST_FOR_ONE = 10;
const MOST_REMEMBERED = 10_000;

/** What became of an effect: it happened, or it is not yet time for it. */
export type Outcome =
  | {
      readonly receipt?: Receipt | undefined;
      /** What follows from each, by its id. */
      readonly then?: ReadonlyMap<string, readonly NewEffect[]> | undefined;
      /** How many of the effects it is about, from the first on; one when left out. */
      readonly covers?: number | undefined;
    }
  | { readonly later: string };

/**
 * Makes the first of these effects happen, and those behind it that are said with it. Doing it again changes nothing.
 * @throws when the first has to be tried again
 */
export type Send = (entries: readonly OutboxEntry[]) => Promise<Outcome>;

export interface RelayParts {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly send: Send;
  /** Another way to the person, when the chat is closed; undefined when there is none. @throws to try again */
  readonly lastResort: (entry: OutboxEntry, why: string) => Promise<Outcome | undefined>;
  /** What follows when an effect is given up: who is told of it. */
  readonly afterGivingUp: (entry: OutboxEntry) => Promise<readonly NewEffect[]>;
  /** Whether two effects for the same person may be said together. */
  readonly together: (first: OutboxEntry, next: OutboxEntry) => boolean;
  readonly log: (message: string, entry: OutboxEntry, error: unknown) => void;
  /** Between 0 and 1: spreads repeated tries. */
  readonly chance: () => number;
  /** Names this process in the store. */
  readonly owner: string;
  /** Told when something was finished: what waited behind it can be done. */
  readonly onDone: () => void;
  /** Resolves soon, for everybody who asks meanwhile at once: what they write then shares one commit. */
  readonly gathered: () => Promise<void>;
}

/** Sends what is due in the outbox. */
export interface Relay {
  /** Takes what is due, as far as there is room, and begins to send it. Returns how many effects it took. */
  readonly take: () => Promise<number>;
  /** Keeps what is in hand from being taken over by others. */
  readonly renew: () => Promise<void>;
  /** Resolves when nothing is in hand any more. */
  readonly settled: () => Promise<void>;
}

/** Whose queue an effect is in: a person's, or that of its kind in its case. */
export const recipientOf = ({ ref, effect }: OutboxEntry): string =>
  'to' in effect ? `${ref.organisation}/${effect.to}` : `${ref.organisation}/${ref.id}/${effect.kind}`;

/** Names an effect among all cases. */
export const nameOf = ({ ref, id }: OutboxEntry): string => `${ref.organisation}/${ref.id}/${id}`;

/**
 * One after the other for each person, side by side for different people. When something for a person has to wait,
 * what comes behind it for the same person waits too, whatever case it is from.
 */
export function makeRelay(parts: RelayParts): Relay {
  const { cases, clock, send, log } = parts;
  const queues = new Map<string, OutboxEntry[]>();
  /** By their names in the store: whoever's clock leaps may be offered what is in hand a second time. */
  const inHand = new Map<string, OutboxEntry>();
  /** Until when nothing more is sent to a person, and how many were put behind that. */
  const waiting = new Map<string, { readonly until: string; behind: number }>();
  let free: (() => void)[] = [];

  const finished = (entries: readonly OutboxEntry[]): void => {
    for (const entry of entries) inHand.delete(nameOf(entry));
    const woken = free;
    free = [];
    for (const one of woken) one();
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo())
      await new Promise<void>((resolve) => {
        free.push(resolve);
      });
  };
  const putOff = async (recipient: string, entries: readonly OutboxEntry[], at: string): Promise<void> => {
    if (waiting.size > MOST_REMEMBERED) waiting.clear();
    const known = waiting.get(recipient);
    const hold = known && known.until >= at ? known : { until: at, behind: 0 };
    waiting.set(recipient, hold);
    await Promise.all(
      entries.map((entry) => {
        hold.behind += 1;
        // A little apart, so that they come back in the same order.
        return cases.effectLater(entry, later(hold.until, hold.behind));
      }),
    );
    finished(entries);
  };

  const record = async (entries: readonly OutboxEntry[], outcome: Outcome): Promise<void> => {
    await parts.gathered();
    await Promise.all(
      entries.map((entry) =>
        'later' in outcome
          ? cases.effectLater(entry, outcome.later)
          : cases.effectDone(entry, outcome.receipt, outcome.then?.get(entry.id)),
      ),
    );
    finished(entries);
  };

  /** Returns when the person is to be left alone until; undefined to go on. */
  const failed = async (entry: OutboxEntry, error: unknown): Promise<string | undefined> => {
    const now = clock.now();
    if (error instanceof TooSoon) {
      const at = later(now, error.waitMs);
      await cases.effectLater(entry, at);
      finished([entry]);
      return at;
    }
    const again = nextTry(now, entry, error, parts.chance());
    const { why } = failureOf(error, Date.parse(now));
    if (again !== undefined) {
      if (!(error instanceof Unreachable)) log('effect failed, will be tried again', entry, error);
      await cases.effectFailed(entry, why, again);
      finished([entry]);
      return again;
    }
    const other = await parts.lastResort(entry, why);
    if (other) await record([entry], other);
    else {
      log('effect given up', entry, error);
      await cases.effectFailed(entry, why, undefined, await parts.afterGivingUp(entry));
      finished([entry]);
    }
    return undefined;
  };

  /** The other way did not work either; for now. */
  const failedTwice = async (entry: OutboxEntry, error: unknown): Promise<string> => {
    const now = clock.now();
    const again = later(now, pauseAfter(entry.attempts, parts.chance()));
    log('effect failed, will be tried again', entry, error);
    await cases.effectFailed(entry, failureOf(error, Date.parse(now)).why, again);
    finished([entry]);
    return again;
  };

  /** Sends the first, and what is said with it. Returns when the person is to be left alone until; undefined to go on. */
  const handle = async (first: OutboxEntry, queue: OutboxEntry[]): Promise<string | undefined> => {
    const split = queue.findIndex((next, index) => index > 0 && !parts.together(first, next));
    const entries = queue.slice(0, split < 0 ? queue.length : split);
    const sent = await send(entries).then(
      (outcome) => ({ outcome }),
      (error: unknown) => ({ error }),
    );
    if ('error' in sent) {
      queue.shift();
      return failed(first, sent.error).catch((second: unknown) => failedTwice(first, second));
    }
    const covers = 'later' in sent.outcome ? 1 : (sent.outcome.covers ?? 1);
    await record(queue.splice(0, covers), sent.outcome);
    return undefined;
  };

  /** Sends what is in a person's queue until it is empty, or until the person has to be left alone. */
  const work = async (recipient: string, queue: OutboxEntry[]): Promise<void> => {
    for (let [first] = queue; first; [first] = queue)
      try {
        const hold = await handle(first, queue);
        parts.onDone();
        if (hold !== undefined) await putOff(recipient, queue.splice(0), hold);
      } catch (error) {
        // The store is locked or away: the leases run out, and it is tried anew.
        log('the outbox could not be written', first, error);
        finished([first, ...queue.splice(0)]);
      }
    queues.delete(recipient);
  };

  const begin = async (recipient: string, entry: OutboxEntry): Promise<void> => {
    const hold = waiting.get(recipient);
    if (hold && clock.now() < hold.until) {
      await putOff(recipient, [entry], hold.until);
      return;
    }
    waiting.delete(recipient);
    const queue = queues.get(recipient);
    if (queue && queue.length >= MOST_FOR_ONE && !parts.together(queue[0] ?? entry, entry)) {
      await putOff(recipient, [entry], later(clock.now(), MOST_FOR_ONE * 1000));
      return;
    }
    if (queue) queue.push(entry);
    else {
      const fresh = [entry];
      queues.set(recipient, fresh);
      // Not at once: what was taken together with it may be said together with it.
      setImmediate(() => {
        void work(recipient, fresh);
      });
    }
  };

  return {
    async take() {
      // In portions: a look for each message that was sent would cost more than sending it.
      await until(() => inHand.size <= ROOM / 2);
      const now = clock.now();
      const entries = await cases.claimEffects(now, later(now, LEASE_MS), ROOM - inHand.size, parts.owner);
      const fresh = entries.filter((entry) => !inHand.has(nameOf(entry)));
      for (const entry of fresh) inHand.set(nameOf(entry), entry);
      await Promise.all(fresh.map((entry) => begin(recipientOf(entry), entry)));
      return entries.length;
    },
    async renew() {
      if (inHand.size > 0) await cases.renewEffects([...inHand.values()], later(clock.now(), LEASE_MS));
    },
    settled: () => until(() => inHand.size === 0),
  };
}
