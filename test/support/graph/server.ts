import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { contract } from './contract';
import { makeFaults, type Fault, type Faults } from './faults';
import { Mailboxes } from './mailboxes';
import { operationOf, refusal, serve, type Parts, type Served } from './operations';
import { Subscriptions } from './subscriptions';

const GRAPH = 'https://graph.microsoft.com/v1.0';
/** Requests about one mailbox that Outlook answers at a time. */
const MOST_AT_ONCE = 4;

interface ServedRequest {
  readonly operation: string;
  readonly status: number | 'reset';
  readonly token: string;
}

/** A stand-in for Microsoft Graph on loopback that holds every request against the published contract. */
export interface GraphServer {
  readonly mailboxes: Mailboxes;
  readonly subscriptions: Subscriptions;
  readonly faults: Faults;
  readonly repeated: Parts['repeated'];
  /** What was asked for, in order. */
  readonly requests: readonly ServedRequest[];
  /** Requests that the contract does not allow. */
  readonly violations: string[];
  /** Sends to this server what is meant for Graph; only over TLS does the client show its token. */
  readonly fetch: typeof fetch;
  /** Gives the token that is good now. */
  readonly credential: {
    getToken(
      scope: string | string[],
      options?: { claims?: string },
    ): Promise<{ token: string; expiresOnTimestamp: number }>;
  };
  /** The challenges with which tokens were asked for. */
  readonly challenges: readonly string[];
  readonly close: () => Promise<void>;
}

const CHALLENGE = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from('{"access_token":{}}').toString('base64')}"`;

const headersOf = (fault: Fault): Record<string, string> => {
  if (typeof fault === 'object') return { 'retry-after': String(fault.retryAfter) };
  return fault === 401 ? { 'www-authenticate': CHALLENGE } : {};
};

/** Starts the server on a free port of loopback. */
export async function startGraphServer({
  reach = (url: string) => url,
  now = () => Date.now(),
} = {}): Promise<GraphServer> {
  const isValid = await contract();
  const mailboxes = new Mailboxes();
  const subscriptions = new Subscriptions(reach, now);
  const faults = makeFaults();
  const requests: ServedRequest[] = [];
  const violations: string[] = [];
  const challenges: string[] = [];
  const underWay = new Map<string, number>();
  const parts: Parts = { mailboxes, subscriptions, repeated: { answer: 'existing' } };
  let tokens = 1;
  /** Whoever was told to wait must not come back earlier. */
  let notBefore = 0;

  const violationsOf = (request: IncomingMessage, path: string, body: unknown): readonly string[] => {
    // A link that Graph gave carries the first question inside its token.
    if (/\$(delta|skip)(token)?=/.test(path)) return [];
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value ?? '']),
    );
    return isValid({ method: request.method ?? '', path, headers, body });
  };

  const answerTo = async (request: IncomingMessage, path: string, body: unknown): Promise<Served> => {
    const found = violationsOf(request, path, body);
    if (found.length > 0) {
      violations.push(...found);
      return refusal(400, 'BadRequest');
    }
    const url = new URL(path, GRAPH);
    return serve(parts, request.method ?? '', url.pathname, url.searchParams, body);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').replace(/^\/v1\.0/, '');
    const written = await text(request);
    const body: unknown = written === '' ? undefined : JSON.parse(written);
    const operation = operationOf(request.method ?? '', path.split('?')[0] ?? '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const finish = (served: Served, headers: Record<string, string> = {}): void => {
      requests.push({ operation, status: served.status, token });
      const json = served.body === undefined ? '' : JSON.stringify(served.body);
      response
        .writeHead(served.status, {
          ...(json === '' ? {} : { 'content-type': 'application/json' }),
          ...headers,
        })
        .end(json);
    };
    const mailbox = path.split('/')[2] ?? '';
    const isOver = (underWay.get(mailbox) ?? 0) > MOST_AT_ONCE && path.startsWith('/users/');
    if (performance.now() < notBefore) violations.push('came back before Retry-After');
    const fault = isOver ? 429 : faults.take(operation);
    if (fault === 'resetBefore') {
      requests.push({ operation, status: 'reset', token });
      request.socket.destroy();
    } else if (typeof fault === 'number' || typeof fault === 'object') {
      if (fault === 401) tokens += 1;
      if (typeof fault === 'object' && fault.retryAfter <= 10)
        notBefore = performance.now() + fault.retryAfter * 1000 - 20;
      finish(refusal(typeof fault === 'object' ? fault.status : fault, 'Injected'), headersOf(fault));
    } else if (token !== `token-${tokens}`) {
      finish(refusal(401, 'InvalidAuthenticationToken'), headersOf(401));
    } else {
      // Real answers take a moment, in which others come.
      if (fault === 'slow') await new Promise((resolve) => request.socket.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, 1));
      const served = await answerTo(request, path, body);
      if (fault === 'resetAfter') {
        requests.push({ operation, status: 'reset', token });
        request.socket.destroy();
      } else if (fault === 'nonsense') {
        requests.push({ operation, status: 200, token });
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"value": [');
      } else finish(served);
    }
  };

  const server = createServer((request, response) => {
    const mailbox = (request.url ?? '').split('/')[3] ?? '';
    underWay.set(mailbox, (underWay.get(mailbox) ?? 0) + 1);
    response.once('close', () => {
      underWay.set(mailbox, (underWay.get(mailbox) ?? 1) - 1);
    });
    void handle(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    mailboxes,
    subscriptions,
    faults,
    repeated: parts.repeated,
    requests,
    violations,
    challenges,
    fetch: (input, init) => {
      if (typeof input !== 'string') throw new Error('a path was expected');
      return fetch(input.replace('https://graph.microsoft.com', `http://127.0.0.1:${port}`), init);
    },
    credential: {
      getToken: (_scope, options) => {
        if (options?.claims !== undefined) challenges.push(options.claims);
        return Promise.resolve({ token: `token-${tokens}`, expiresOnTimestamp: Date.now() + 3_600_000 });
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
