import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { faultPlan, type ConnectorCall, type Fault, type IncomingCall } from './faults';
import type { Judge } from './judge';
import { isObject, objectsIn, type JsonObject } from './json';
import { answer, type Answer } from './routes';
import { chatStore, type ChatStore } from './store';

/** A stub Bot Connector on a loopback port: what the bot knows as `serviceUrl`. */
export interface StubConnector {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly store: ChatStore;
  /** Every call of the bot, oldest first. */
  readonly calls: readonly ConnectorCall[];
  /** Calls that break the protocol; empty for a sound bot. */
  readonly violations: readonly string[];
  /** Lets the second judge, if there is one, look at a card that came another way than through the connector. */
  examine(card: JsonObject): void;
  /** Lets the next calls (default: one, any that writes) go wrong. */
  failNext(fault: Fault, options?: { times?: number; when?: (call: IncomingCall) => boolean }): void;
  clearFaults(): void;
  /** Offers a file for download and returns its address; the bot may fetch it as often as it likes. */
  offerFile(name: string, bytes: Uint8Array): string;
  /** Waits until `found` gives something, asking again after every change. @throws after `timeoutMs` */
  until<T>(found: () => T | undefined, what: string, timeoutMs?: number): Promise<T>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // Not JSON: given on as text, which no schema accepts.
    return text;
  }
}

/** Starts the connector on a free port of 127.0.0.1. With a judge, what the bot sends must please that one too. */
export async function startConnector({
  tenantId = '00000000-0000-4000-8000-00000000aaaa',
  judge,
}: { tenantId?: string; judge?: Judge } = {}): Promise<StubConnector> {
  const changes = new EventEmitter().setMaxListeners(0);
  const store = chatStore(() => changes.emit('change'));
  const faults = faultPlan();
  const calls: ConnectorCall[] = [];
  const violations: string[] = [];
  const files = new Map<string, Uint8Array>();
  const sockets = new Set<Socket>();

  const examine = (card: JsonObject): void => {
    violations.push(...(judge?.card(card) ?? []).map((what) => `card: ${what}`));
  };

  const reply = (response: ServerResponse, { status, body }: Answer, retryAfterSeconds?: number): void => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(new URL(request.url ?? '/', serviceUrl).pathname);
    const file = files.get(path);
    if (file) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
      return;
    }
    const call: ConnectorCall = {
      method,
      path,
      conversationId: /^\/v3\/conversations\/([^/]+)/.exec(path)?.[1],
      authorization: request.headers.authorization,
      body: await bodyOf(request),
      status: undefined,
    };
    calls.push(call);
    const fault = faults.next(call);
    if (fault && 'status' in fault) {
      call.status = fault.status;
      const body = { error: { code: 'InjectedFault', message: `status ${fault.status}` } };
      reply(response, { status: fault.status, body }, fault.retryAfterSeconds);
      return;
    }
    if (fault && 'reset' in fault && fault.reset === 'before') {
      request.socket.destroy();
      return;
    }
    if (fault && 'delayMs' in fault) await pause(fault.delayMs);
    const answered = answer({ store, tenantId, serviceUrl }, method, path, call.body);
    if (answered.violation) violations.push(`${method} ${path}: ${answered.violation}`);
    if (judge && /\/activities(\/|$)/.test(path) && isObject(call.body)) {
      violations.push(...judge.activity(call.body).map((what) => `${method} ${path}: ${what}`));
      for (const { content } of objectsIn(call.body['attachments'])) if (isObject(content)) examine(content);
    }
    if (fault && 'reset' in fault) {
      request.socket.destroy();
      return;
    }
    call.status = answered.status;
    reply(response, answered);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`);
      response.destroy();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${portOf(server.address())}`;

  return {
    serviceUrl,
    tenantId,
    store,
    calls,
    violations,
    examine,
    failNext(fault, { times = 1, when = (call: IncomingCall) => call.method !== 'GET' } = {}) {
      faults.plan(fault, times, when);
    },
    clearFaults() {
      faults.clear();
    },
    offerFile(name, bytes) {
      const path = `/files/${store.nextId()}/${name}`;
      files.set(path, bytes);
      return `${serviceUrl}${encodeURI(path)}`;
    },
    async until(found, what, timeoutMs = 20_000) {
      const end = performance.now() + timeoutMs;
      for (;;) {
        const value = found();
        if (value !== undefined) return value;
        const left = end - performance.now();
        if (left <= 0) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
        const waiting = new AbortController();
        await Promise.race([
          once(changes, 'change', { signal: waiting.signal }),
          pause(left, undefined, { signal: waiting.signal }),
        ]).finally(() => {
          waiting.abort();
        });
      }
    },
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port was bound');
  return address.port;
}
