import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { Unavailable } from '../usecases/ports';

/** The connector answered that it did not do what was asked. */
export class ConnectorRefused extends Error {
  override readonly name = 'ConnectorRefused';
  constructor(
    readonly statusCode: number,
    /** What it says about it; `error.code` where it is the usual. */
    readonly body: unknown,
    readonly response: { readonly headers: Headers },
  ) {
    super(`The connector answered ${statusCode}`);
  }
}

/** Calls of the Bot Connector (REST, version 3). All throw ConnectorRefused, and errors with a code of the network. */
export interface Connector {
  /** Sends an activity to a conversation and returns its id. */
  send(serviceUrl: string, conversation: string, activity: object): Promise<string>;
  /** Puts an activity in the place of one that was sent. */
  update(serviceUrl: string, conversation: string, id: string, activity: object): Promise<void>;
  /** Opens a conversation and returns its id. */
  open(serviceUrl: string, parameters: object): Promise<string>;
}

/** The connector's answers come within seconds; whoever waits longer holds up others. */
const PATIENCE_MS = 20_000;

const late = (): Error =>
  Object.assign(new Unavailable('The connector did not answer in time'), { code: 'ETIMEDOUT' });

/** Does the work, and gives it up when it takes longer than so many milliseconds in all. */
async function inTime<T>(patienceMs: number, work: (givenUp: AbortSignal) => Promise<T>): Promise<T> {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
      giveUp.abort();
    }, patienceMs);
  });
  try {
    return await Promise.race([work(giveUp.signal), ended]);
  } finally {
    clearTimeout(timer);
  }
}

const created = z.object({ id: z.string() });

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // A gateway's page about its fault is no JSON; what counts then is the status.
    return undefined;
  }
}

/** One call, one attempt. @throws ConnectorRefused, and errors with a code of the network */
async function call(
  method: 'POST' | 'PUT',
  url: URL,
  what: object,
  { token, signal }: { readonly token: string | undefined; readonly signal: AbortSignal },
) {
  const body = Buffer.from(JSON.stringify(what));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      method,
      signal,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
    };
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, resolve);
    request.on('error', reject);
    request.end(body);
  });
  const answer = parsed(await text(response));
  const { statusCode = 0, headers } = response;
  if (statusCode >= 200 && statusCode < 300) return answer;
  const retryAfter = headers['retry-after'];
  throw new ConnectorRefused(statusCode, answer, {
    headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  });
}

/**
 * The connector, called without the SDK's client: that one tries again by itself, past the limits which the outbox keeps,
 * and needs three times the time for a message. `tokenFor`: what the bot shows to be let in at an address, if anything.
 */
export function makeConnector(
  tokenFor: (serviceUrl: string) => Promise<string | undefined>,
  patienceMs = PATIENCE_MS,
): Connector {
  const at = async (method: 'POST' | 'PUT', serviceUrl: string, path: readonly string[], what: object) => {
    const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
    const url = new URL(['v3/conversations', ...path.map(encodeURIComponent)].join('/'), base);
    return inTime(patienceMs, async (signal) =>
      call(method, url, what, { token: await tokenFor(serviceUrl), signal }),
    );
  };
  return {
    async send(serviceUrl, conversation, activity) {
      const answer = await at('POST', serviceUrl, [conversation, 'activities'], activity);
      const read = created.safeParse(answer);
      // Some channels say nothing about what they took.
      return read.success ? read.data.id : '';
    },
    async update(serviceUrl, conversation, id, activity) {
      await at('PUT', serviceUrl, [conversation, 'activities', id], activity);
    },
    open: async (serviceUrl, parameters) => created.parse(await at('POST', serviceUrl, [], parameters)).id,
  };
}
