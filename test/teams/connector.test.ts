import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { failureOf } from '../../src/outbox/failures';
import { makeConnector } from '../../src/teams/connector';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A connector that answers so, and what it was asked. */
async function serving(answer: Answer, token?: string, patienceMs?: number) {
  const calls: { readonly what: string; readonly by: string | undefined; readonly body: unknown }[] = [];
  server = createServer((request, response) => {
    void json(request).then((body) => {
      calls.push({
        what: `${request.method ?? ''} ${request.url ?? ''}`,
        by: request.headers.authorization,
        body,
      });
      answer(request, response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams`;
  return { url, calls, connector: makeConnector(() => Promise.resolve(token), patienceMs) };
}

const created: Answer = (_, response) => {
  response.writeHead(201).end(JSON.stringify({ id: '1:x' }));
};
const failing = (status: number, body: string, headers: Record<string, string> = {}): Answer => {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
  };
};
const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a call of the connector', () => {
  it('sends, updates and opens below the address of the service, with the bot’s token', async () => {
    const { url, calls, connector } = await serving(created, 'secret');
    expect(await connector.send(`${url}/`, 'a:lise/1', { type: 'message', text: 'Hei på deg' })).toBe('1:x');
    await connector.update(url, 'a:lise/1', '1:x', { type: 'message' });
    expect(await connector.open(url, { isGroup: false })).toBe('1:x');
    expect(calls).toEqual([
      {
        what: 'POST /teams/v3/conversations/a%3Alise%2F1/activities',
        by: 'Bearer secret',
        body: { type: 'message', text: 'Hei på deg' },
      },
      {
        what: 'PUT /teams/v3/conversations/a%3Alise%2F1/activities/1%3Ax',
        by: 'Bearer secret',
        body: { type: 'message' },
      },
      { what: 'POST /teams/v3/conversations', by: 'Bearer secret', body: { isGroup: false } },
    ]);
  });

  it('shows no token where the bot has no identity', async () => {
    const { url, calls, connector } = await serving(created);
    await connector.send(url, 'a:lise', {});
    expect(calls[0]?.by).toBeUndefined();
  });

  it.each([
    [
      403,
      '{"error":{"code":"BotDisabledByUser"}}',
      {},
      { kind: 'closed', why: 'http 403 BotDisabledByUser' },
    ],
    [429, '', { 'retry-after': '2' }, { kind: 'passing', why: 'http 429', retryAfterMs: 2000 }],
    [502, '<html>Bad gateway</html>', {}, { kind: 'passing', why: 'http 502' }],
  ])('is made once, and told apart by what is answered: %i', async (status, body, headers, failure) => {
    const { url, calls, connector } = await serving(failing(status, body, headers));
    const error = await thrown(connector.send(url, 'a:lise', {}));
    expect(failureOf(error, 0)).toEqual(failure);
    expect(calls).toHaveLength(1);
  });

  it('can be tried again when the connection breaks before the answer', async () => {
    const { url, connector } = await serving((request) => request.socket.destroy());
    expect(failureOf(await thrown(connector.send(url, 'a:lise', {})), 0)).toEqual({
      kind: 'passing',
      why: 'ECONNRESET',
    });
  });

  it.each([
    ['says nothing', () => undefined],
    [
      'goes on answering without an end',
      (_, response) => {
        response.writeHead(201);
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
    ],
  ] satisfies [string, Answer][])(
    'is given up, and the connection with it, when the connector %s',
    async (_, answer) => {
      const closed = new EventEmitter();
      const isClosed = once(closed, 'close');
      const { url, connector } = await serving(
        (request, response) => {
          request.socket.on('close', () => {
            closed.emit('close');
          });
          answer(request, response);
        },
        undefined,
        100,
      );
      const error = await thrown(connector.send(url, 'a:lise', {}));
      expect(failureOf(error, 0)).toMatchObject({ kind: 'passing' });
      expect(String(error)).toContain('did not answer in time');
      await isClosed;
    },
  );
});
