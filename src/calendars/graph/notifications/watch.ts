import type { Clock } from '../../../usecases/ports';
import type { Bookings } from '../bookings';
import type { Graph } from '../graph';
import { makeInTurn } from '../in-turn';
import { changedEvents } from './changed-events';
import { changesOf, type CalendarChange } from './changes';
import { readState } from './read-state';
import type { Subscriptions } from './subscriptions';

/** Finished events are remembered for a while, for whoever looks into what happened. */
const FORGET_AFTER_MS = 30 * 24 * 3_600_000;

export interface WatchParts {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly bookings: Bookings;
  readonly subscriptions: Subscriptions;
  /** Takes a change over; told again until it returns without an error. */
  readonly onChanged: (change: CalendarChange) => Promise<void>;
  /** A mailbox could not be looked after; it is tried again at the next round. */
  readonly onTrouble: (error: unknown, mailbox: string) => void;
}

/** Word from Graph about a subscription itself. */
export type Lifecycle = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** Notices what people do in Outlook to the interviews that were booked. */
export interface CalendarWatch {
  /** Sees to it that Graph tells what changes in this mailbox. */
  watch(mailbox: string): Promise<void>;
  /** Looks at one event that something happened to. Events that are not ours are not read. */
  look(graphId: string): Promise<void>;
  /** Looks at everything that has changed in a mailbox. */
  catchUp(mailbox: string): Promise<void>;
  /** Does what Graph asks for to keep a subscription alive. */
  heed(mailbox: string, word: Lifecycle): Promise<void>;
  /**
   * Renews subscriptions and looks for what no notification told; for every start, and every quarter of an hour. Ends
   * the subscriptions of mailboxes in which no interview lies ahead.
   */
  tend(): Promise<void>;
}

/** Keeps watch over the mailboxes of those who invite to interviews. */
export function makeWatch({
  graph,
  clock,
  bookings,
  subscriptions,
  onChanged,
  onTrouble,
}: WatchParts): CalendarWatch {
  // One look at a time at each event, and one round at a time for each mailbox, so that nothing is told twice.
  const inTurn = makeInTurn(1);

  const look = async (graphId: string): Promise<void> => {
    const id = await bookings.idOf(graphId);
    if (id === undefined) return;
    await inTurn(`event ${id}`, async () => {
      const booking = await bookings.read(id);
      if (booking?.graphId !== graphId || booking.state !== 'booked') return;
      const state = await readState(graph, booking.organiser, graphId);
      // What was read may be older than a change of ours that was written down meanwhile.
      const now = await bookings.read(id);
      if (now?.graphId !== graphId || now.sequence !== booking.sequence) return;
      const { changes, seen } = changesOf(id, now, state);
      for (const change of changes) await onChanged(change);
      await bookings.change(id, (before) =>
        before?.graphId === graphId && before.sequence === booking.sequence ? { ...before, seen } : undefined,
      );
    });
  };
  const catchUp = (mailbox: string): Promise<void> =>
    inTurn(`delta ${mailbox}`, async () => {
      const changed = await changedEvents(graph, mailbox, await subscriptions.deltaOf(mailbox), clock.now());
      for (const graphId of changed.ids) await look(graphId);
      // Only now: what could not be handed over is looked at again.
      await subscriptions.setDelta(mailbox, changed.delta);
    });
  const watch = (mailbox: string): Promise<void> =>
    inTurn(`subscription ${mailbox}`, async () => {
      await subscriptions.ensure(mailbox);
    });

  return {
    watch,
    look,
    catchUp,
    async heed(mailbox, word) {
      if (word === 'reauthorizationRequired') return subscriptions.reauthorize(mailbox);
      if (word === 'subscriptionRemoved') await subscriptions.renew(mailbox);
      return catchUp(mailbox);
    },
    async tend() {
      const now = Date.parse(clock.now());
      const ahead = new Set<string>();
      for (const { id, booking } of await bookings.all()) {
        const end = Date.parse(booking.end);
        if (booking.state === 'booked' && end > now) ahead.add(booking.organiser);
        if (end + FORGET_AFTER_MS < now) await bookings.forget(id);
      }
      for (const mailbox of ahead)
        try {
          await watch(mailbox);
          await catchUp(mailbox);
        } catch (error) {
          onTrouble(error, mailbox);
        }
      await subscriptions.keepOnly(ahead);
    },
  };
}
