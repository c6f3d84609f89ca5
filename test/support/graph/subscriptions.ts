import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { bodies } from './schemas';
import type { Served } from './operations';

type Wanted = z.infer<typeof bodies.subscribe>;
export interface Subscription extends Wanted {
  readonly id: string;
  expirationDateTime: string;
}

const LONGEST_MS = 10_080 * 60_000;
const refuse = (status: number, code: string): Served => ({
  status,
  body: { error: { code, message: code } },
});

/** Subscriptions of the server, and the way to whoever is to be notified. */
export class Subscriptions {
  readonly all = new Map<string, Subscription>();
  readonly reauthorized: string[] = [];
  constructor(
    /** Where a public address is on this machine. */
    private readonly reach: (url: string) => string,
    private readonly now: () => number,
  ) {}

  async serve(method: string, [id, action]: readonly string[], body: unknown): Promise<Served> {
    if (id === undefined) return method === 'POST' ? this.create(body) : refuse(405, 'BadRequest');
    const subscription = this.all.get(id);
    if (!subscription || Date.parse(subscription.expirationDateTime) < this.now())
      return refuse(404, 'ResourceNotFound');
    if (action === 'reauthorize') {
      this.reauthorized.push(id);
      return { status: 202 };
    }
    if (method === 'DELETE') {
      this.all.delete(id);
      return { status: 204 };
    }
    const read = bodies.renew.safeParse(body);
    if (method !== 'PATCH' || !read.success || this.isTooLong(read.data.expirationDateTime))
      return refuse(400, 'ExtensionError');
    subscription.expirationDateTime = read.data.expirationDateTime;
    return { status: 200, body: subscription };
  }

  /** Sends notifications of these events, all in one post, to the subscriptions of a mailbox; returns the statuses. */
  async notify(
    items: readonly { readonly subscription: Subscription; readonly more: Record<string, unknown> }[],
    lifecycle = false,
  ): Promise<number> {
    const first = items[0]?.subscription;
    if (!first) throw new Error('nobody is subscribed');
    const value = items.map(({ subscription: { id, clientState, resource, expirationDateTime }, more }) => ({
      subscriptionId: id,
      subscriptionExpirationDateTime: expirationDateTime,
      clientState,
      tenantId: '00000000-0000-4000-8000-000000000001',
      resource,
      ...more,
    }));
    const url = lifecycle ? first.lifecycleNotificationUrl : first.notificationUrl;
    const { status } = await fetch(this.reach(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value }),
    });
    return status;
  }

  private isTooLong = (expires: string): boolean =>
    Date.parse(expires) - this.now() > LONGEST_MS || Date.parse(expires) <= this.now();

  private async create(body: unknown): Promise<Served> {
    const read = bodies.subscribe.safeParse(body);
    if (!read.success || this.isTooLong(read.data.expirationDateTime)) return refuse(400, 'InvalidRequest');
    for (const url of [read.data.notificationUrl, read.data.lifecycleNotificationUrl])
      if (!(await this.answersHandshake(url))) return refuse(400, 'ValidationError');
    const subscription = { ...read.data, id: randomUUID() };
    this.all.set(subscription.id, subscription);
    return { status: 201, body: subscription };
  }

  /** The receiver has to give the token back as plain text. */
  private async answersHandshake(url: string): Promise<boolean> {
    const token = `Validation: Testing <client> & ${randomUUID()}`;
    const asked = `${this.reach(url)}?validationToken=${encodeURIComponent(token)}`;
    const answer = await fetch(asked, { method: 'POST', headers: { 'content-type': 'text/plain' } });
    const type = answer.headers.get('content-type') ?? '';
    return answer.status === 200 && type.startsWith('text/plain') && (await answer.text()) === token;
  }
}
