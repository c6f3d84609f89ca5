import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock, Documents } from '../../../usecases/ports';
import { isGone } from '../faults';
import { ofMailbox, type Graph } from '../graph';
import { STEADY_IDS } from '../events';

const SPACE = 'graphSubscriptions';
const MINUTE_MS = 60_000;
/** Graph's limit is 10,080 minutes; its clock may differ from ours. */
const LIFETIME_MS = 10_070 * MINUTE_MS;
/** Renewed well before, so that two bad days lose nothing. */
const RENEW_BEFORE_MS = 2 * 24 * 60 * MINUTE_MS;

const subscriptionSchema = z.object({
  mailbox: z.string(),
  secret: z.string(),
  subscriptionId: z.string().optional(),
  expiresAt: z.string().optional(),
  /** Where the next look at all changes goes on. */
  delta: z.string().optional(),
});
type Subscription = z.infer<typeof subscriptionSchema>;

const createdSchema = z.object({ id: z.string(), expirationDateTime: z.string() });

/** Mailboxes that Graph tells us about. */
export interface Subscriptions {
  /** Subscribes, or renews in time. True when there was no subscription, so that something may have been missed. */
  ensure(mailbox: string): Promise<boolean>;
  /** Says that the program still may read what it subscribed to. */
  reauthorize(mailbox: string): Promise<void>;
  /** Subscribes anew, whatever is remembered. */
  renew(mailbox: string): Promise<void>;
  /** Ends the subscriptions of all mailboxes but these. */
  keepOnly(mailboxes: ReadonlySet<string>): Promise<void>;
  /** The mailbox that a notification is about; undefined when it does not come from a subscription of ours. */
  mailboxOf(clientState: string): Promise<string | undefined>;
  deltaOf(mailbox: string): Promise<string | undefined>;
  setDelta(mailbox: string, link: string | undefined): Promise<void>;
}

const keyOf = (mailbox: string): string =>
  createHash('sha256').update(mailbox.toLowerCase()).digest('base64url').slice(0, 24);

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());

export interface SubscriptionParts {
  readonly graph: Graph;
  readonly documents: Documents;
  readonly clock: Clock;
  /** Where Graph sends notifications, and where word about the subscription itself; both over https. */
  readonly notificationUrl: string;
  readonly lifecycleUrl: string;
}

/** Subscriptions to the events of mailboxes, remembered as small documents. */
export function makeSubscriptions({
  graph,
  documents,
  clock,
  notificationUrl,
  lifecycleUrl,
}: SubscriptionParts): Subscriptions {
  const now = (): number => Date.parse(clock.now());
  const expiry = (): string => new Date(now() + LIFETIME_MS).toISOString();
  const readKey = async (key: string): Promise<Subscription | undefined> => {
    const stored = await documents.read(SPACE, key);
    return stored && subscriptionSchema.parse(stored.value);
  };
  const write = (subscription: Subscription) =>
    documents.write(SPACE, keyOf(subscription.mailbox), subscription);

  const create = async (mailbox: string, before: Subscription | undefined): Promise<void> => {
    const secret = randomBytes(24).toString('base64url');
    // Written first: the first notification can come before the answer.
    await write({ mailbox, secret, delta: before?.delta });
    const body = {
      changeType: 'updated,deleted',
      notificationUrl,
      lifecycleNotificationUrl: lifecycleUrl,
      resource: ofMailbox(mailbox, 'events'),
      expirationDateTime: expiry(),
      clientState: `${keyOf(mailbox)}.${secret}`,
    };
    const created = await graph.ask(
      { method: 'POST', path: '/subscriptions', prefer: STEADY_IDS, body },
      createdSchema,
    );
    await write({
      mailbox,
      secret,
      delta: before?.delta,
      subscriptionId: created.id,
      expiresAt: created.expirationDateTime,
    });
  };
  const pathOf = (subscriptionId: string, rest = ''): string => `/subscriptions/${subscriptionId}${rest}`;

  return {
    async ensure(mailbox) {
      const known = await readKey(keyOf(mailbox));
      const { subscriptionId, expiresAt } = known ?? {};
      const left = expiresAt === undefined ? 0 : Date.parse(expiresAt) - now();
      if (left > RENEW_BEFORE_MS) return false;
      if (known && subscriptionId !== undefined && left > 0)
        try {
          const expirationDateTime = expiry();
          await graph.ask({ method: 'PATCH', path: pathOf(subscriptionId), body: { expirationDateTime } });
          await write({ ...known, expiresAt: expirationDateTime });
          return false;
        } catch (error) {
          if (!isGone(error)) throw error;
        }
      await create(mailbox, known);
      return true;
    },
    async reauthorize(mailbox) {
      const id = (await readKey(keyOf(mailbox)))?.subscriptionId;
      if (id !== undefined) await graph.ask({ method: 'POST', path: pathOf(id, '/reauthorize') });
    },
    async renew(mailbox) {
      await create(mailbox, await readKey(keyOf(mailbox)));
    },
    async keepOnly(mailboxes) {
      for (const { id, value } of await documents.list(SPACE, '')) {
        const { mailbox, subscriptionId } = subscriptionSchema.parse(value);
        if (mailboxes.has(mailbox)) continue;
        try {
          if (subscriptionId !== undefined)
            await graph.ask({ method: 'DELETE', path: pathOf(subscriptionId) });
        } catch (error) {
          if (!isGone(error)) throw error;
        }
        await documents.remove(SPACE, id);
      }
    },
    async mailboxOf(clientState) {
      const [key = '', secret = ''] = clientState.split('.');
      const known = await readKey(key);
      return known && isSame(known.secret, secret) ? known.mailbox : undefined;
    },
    deltaOf: async (mailbox) => (await readKey(keyOf(mailbox)))?.delta,
    async setDelta(mailbox, delta) {
      const known = await readKey(keyOf(mailbox));
      if (known) await write({ ...known, delta });
    },
  };
}
