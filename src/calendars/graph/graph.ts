import type { TokenCredential } from '@azure/identity';
import {
  AuthenticationHandler,
  Client,
  GraphError,
  RetryHandler,
  RetryHandlerOptions,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { Unavailable } from '../../usecases/ports';
import { NoAnswer, faultOf, mayPass, refusalOf } from './faults';
import { makeInTurn } from './in-turn';

const SCOPE = 'https://graph.microsoft.com/.default';
/** Outlook answers four requests of one app about one mailbox at a time and throttles the fifth. */
const MOST_AT_ONCE = 4;
const ANSWER_WITHIN_MS = 10_000;
/** Somebody may be waiting in the chat; what has to wait longer waits in the outbox. */
const LONGEST_RETRY_AFTER_S = 10;
const MOST_RETRIES = 3;
const MOST_REPEATS = 2;
const FIRST_PAUSE_MS = 300;

export interface GraphAccess {
  /** Gives tokens for the app itself; keeps and renews them. */
  readonly credential: TokenCredential;
  /** How a request is sent; the runtime's own when left out. */
  readonly fetch?: typeof fetch | undefined;
  /** A request without an answer by then has failed. 10 seconds when left out. */
  readonly answerWithinMs?: number | undefined;
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version, with the mailbox in it already; or a whole link that Graph gave. */
  readonly path: string;
  /** Whose mailbox is asked about. */
  readonly mailbox?: string | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly prefer?: string | undefined;
  /** Not sent again when it is unclear whether it happened: doing it twice would do harm. */
  readonly once?: boolean | undefined;
}

/** Microsoft Graph as the program itself. */
export interface Graph {
  /**
   * The answer's body. What failed in a way that may pass is sent again, unless it must go once.
   * Without a schema nothing is expected of it.
   * @throws MailboxFault when there is no such mailbox or it is not opened to the program; GraphRefusal (an
   * Unavailable) for everything else
   */
  ask(request: Ask): Promise<unknown>;
  ask<Answer>(request: Ask, schema: z.ZodType<Answer, z.ZodTypeDef, unknown>): Promise<Answer>;
  /** How many requests were sent so far, repeated ones included. */
  requests(): number;
}

/** A path about one mailbox. */
export const ofMailbox = (mailbox: string, rest: string): string =>
  `/users/${encodeURIComponent(mailbox)}/${rest}`;

/** The challenge in a 401 that the next token has to answer (continuous access evaluation), if there is one. */
function claimsIn(error: unknown): string | undefined {
  if (!(error instanceof GraphError)) return undefined;
  const encoded = /claims="([^"]+)"/.exec(error.headers?.get('www-authenticate') ?? '')?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends the request itself, counted and within the time limit; stands where the client's own fetch would. */
const sender = (send: typeof fetch, withinMs: number, count: () => void): Middleware => ({
  async execute(context: Context): Promise<void> {
    const url: unknown = context.request;
    if (typeof url !== 'string') throw new TypeError('Requests are made from a path');
    count();
    const signal = AbortSignal.timeout(withinMs);
    try {
      context.response = await send(url, { ...context.options, signal });
    } catch (error) {
      throw new NoAnswer(error);
    }
  },
});

/** The official client with its own sign-in and retry handlers, and our way of sending at the end of the chain. */
function clientOf(
  { credential, fetch: send = fetch, answerWithinMs = ANSWER_WITHIN_MS }: GraphAccess,
  claims: () => string | undefined,
  count: () => void,
): Client {
  const getAccessToken = async (): Promise<string> => {
    const challenge = claims();
    const options = challenge === undefined ? { enableCae: true } : { enableCae: true, claims: challenge };
    const token = await credential.getToken(SCOPE, options);
    if (!token) throw new Error('No token for Microsoft Graph');
    return token.token;
  };
  const isSoon = (response: Response): boolean =>
    Number(response.headers.get('retry-after') ?? 0) <= LONGEST_RETRY_AFTER_S;
  const chain = [
    new AuthenticationHandler({ getAccessToken }),
    new RetryHandler(
      new RetryHandlerOptions(1, MOST_RETRIES, (_delay, _attempt, _request, _options, response) =>
        isSoon(response),
      ),
    ),
    sender(send, answerWithinMs, count),
  ];
  return Client.initWithMiddleware({ middleware: chain });
}

/** Opens Graph for requests. Nothing is sent yet. */
export function makeGraph(access: GraphAccess): Graph {
  let sent = 0;
  let claims: string | undefined;
  const client = clientOf(
    access,
    () => claims,
    () => {
      sent += 1;
    },
  );
  const inTurn = makeInTurn(MOST_AT_ONCE);

  const once = ({ method, path, query, body, prefer }: Ask): Promise<unknown> => {
    const request = client.api(path);
    if (query) request.query({ ...query });
    if (prefer !== undefined) request.header('Prefer', prefer);
    switch (method) {
      case 'GET':
        return request.get();
      case 'POST':
        return request.post(body ?? {});
      case 'PATCH':
        return request.patch(body ?? {});
      case 'DELETE':
        return request.delete();
    }
  };
  const repeated = async (request: Ask, repeats: number, mayRenew: boolean): Promise<unknown> => {
    try {
      return await once(request);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.status === 401 && mayRenew) {
        claims = claimsIn(error);
        return repeated(request, repeats, false);
      }
      if (request.once === true || !mayPass(refusal) || repeats >= MOST_REPEATS)
        throw faultOf(refusal, request.mailbox);
      await pause(FIRST_PAUSE_MS * 2 ** repeats);
      return repeated(request, repeats + 1, mayRenew);
    }
  };
  const ask = async <Answer>(
    request: Ask,
    schema?: z.ZodType<Answer, z.ZodTypeDef, unknown>,
  ): Promise<unknown> => {
    const answer = await inTurn(request.mailbox ?? '', () => repeated(request, 0, true));
    if (!schema) return answer;
    const read = schema.safeParse(answer);
    if (read.success) return read.data;
    throw new Unavailable('Graph answered in a form that is not known', { cause: read.error });
  };
  return { ask, requests: () => sent };
}
