import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Subscriptions } from './subscriptions';
import type { CalendarWatch, Lifecycle } from './watch';

const LARGEST_BODY = '256kb';
const LONGEST_TOKEN = 1024;
const MOST_IN_A_POST = 1000;
/** Notifications that wait to be looked at; beyond that Graph is asked to come again. */
const MOST_WAITING = 2000;

const notificationsSchema = z.object({
  value: z
    .array(
      z.object({
        clientState: z.string().max(128).nullish(),
        resourceData: z.object({ id: z.string().max(1024).nullish() }).nullish(),
        lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']).nullish(),
      }),
    )
    .max(MOST_IN_A_POST),
});

export interface NotificationParts {
  readonly subscriptions: Pick<Subscriptions, 'mailboxOf'>;
  readonly watch: Pick<CalendarWatch, 'look' | 'heed'>;
  /** Where the posts arrive, for example `/graph/notifications`. */
  readonly path: string;
  readonly onTrouble: (error: unknown, mailbox: string) => void;
}

/** What a refused body is answered with; its content is no one's business. */
function refuseBody(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  if (status === 400 || status === 413) response.sendStatus(status);
  else next(error);
}

/**
 * Takes Graph's notifications: answers the handshake, believes only what carries a secret of ours, answers at once and
 * works afterwards. What is lost between is found by the next round of `tend`.
 */
export function notificationRoutes({ subscriptions, watch, path, onTrouble }: NotificationParts): {
  readonly router: Router;
  /** Resolves when everything that has arrived is worked through. */
  readonly settled: () => Promise<void>;
} {
  const inHand = new Set<Promise<void>>();
  const work = (mailbox: string, done: Promise<void>): void => {
    const handled = done
      .catch((error: unknown) => {
        onTrouble(error, mailbox);
      })
      .finally(() => inHand.delete(handled));
    inHand.add(handled);
  };
  const router = Router();
  router.post(path, express.json({ limit: LARGEST_BODY }), async (request, response) => {
    const { validationToken } = request.query;
    if (typeof validationToken === 'string' && validationToken.length <= LONGEST_TOKEN) {
      response.set('X-Content-Type-Options', 'nosniff').type('text/plain').send(validationToken);
      return;
    }
    const read = notificationsSchema.safeParse(request.body);
    if (!read.success) {
      response.sendStatus(400);
      return;
    }
    if (inHand.size + read.data.value.length > MOST_WAITING) {
      response.set('Retry-After', '30').sendStatus(503);
      return;
    }
    const ours: { mailbox: string; event: string | undefined; word: Lifecycle | undefined }[] = [];
    for (const one of read.data.value) {
      const mailbox = await subscriptions.mailboxOf(one.clientState ?? '');
      if (mailbox !== undefined)
        ours.push({
          mailbox,
          event: one.resourceData?.id ?? undefined,
          word: one.lifecycleEvent ?? undefined,
        });
    }
    // Whoever does not know the secret is not told so.
    response.sendStatus(202);
    for (const { mailbox, event, word } of ours) {
      if (word) work(mailbox, watch.heed(mailbox, word));
      else if (event !== undefined) work(mailbox, watch.look(event));
    }
  });
  router.use(path, refuseBody);
  const settled = async (): Promise<void> => {
    while (inHand.size > 0) await Promise.all(inHand);
  };
  return { router, settled };
}
