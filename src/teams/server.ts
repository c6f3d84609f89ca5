import { createServer, type Server } from 'node:http';
import type { Application } from '@microsoft/teams-ai';
import type { CloudAdapter } from 'botbuilder';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Health } from '../operations/health';
import type { Turns } from '../operations/turns';

const LARGEST_ACTIVITY = '256kb';

export interface ServerParts {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly bot: Pick<Application, 'run'>;
  readonly health: Health;
  readonly turns: Turns;
  readonly routers: readonly Router[];
  readonly logError: (error: unknown, reference: string) => void;
}

/** A body that is no activity gets a sentence that says so, not a stack trace. */
function refuseBody(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const type: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'type') : undefined;
  if (type === 'entity.too.large') response.status(413).json({ error: 'The message is too large.' });
  else if (type === 'entity.parse.failed') response.status(400).json({ error: 'The body is not JSON.' });
  else next(error);
}

/** What every activity of a channel has, and without which nothing could be answered. */
const activity = z.object({
  type: z.string().min(1),
  serviceUrl: z.string().regex(/^https?:\/\/[^\s/]/),
  from: z.object({ id: z.string() }),
  conversation: z.object({ id: z.string().min(1) }),
});

/** The program's HTTP server: the bot's endpoint, its health, and the pages. Not listening yet. */
export function makeServer({ adapter, bot, health, turns, routers, logError }: ServerParts): Server {
  const app = express();
  app.disable('x-powered-by');
  // Answers of the bot are never cached; hashing each would be for nothing.
  app.disable('etag');
  app.post('/api/messages', express.json({ limit: LARGEST_ACTIVITY }), async (request, response) => {
    if (!activity.safeParse(request.body).success) {
      response.status(400).json({ error: 'The body is not an activity.' });
      return;
    }
    if (turns.ending()) {
      response.status(503).set('Retry-After', '1').json({ error: 'The program is ending.' });
      return;
    }
    const { traceparent } = request.headers;
    await turns.run(typeof traceparent === 'string' ? traceparent : undefined, async (turn) => {
      await adapter.process(request, response, async (context) => {
        turn.type = context.activity.type;
        await bot.run(context);
      });
      turn.status = response.statusCode;
    });
  });
  app.get('/healthz', (request, response) => {
    const answer = health.alive();
    response.status(answer.alive ? 200 : 503).json(answer);
  });
  app.get('/readyz', async (request, response) => {
    const answer = await health.ready();
    response.status(answer.ready ? 200 : 503).json(answer);
  });
  for (const router of routers) app.use(router);
  app.use(refuseBody);
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    logError(error, 'http');
    response.status(500).json({ error: 'Something went wrong.' });
  });
  return createServer(app);
}
