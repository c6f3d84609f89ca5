import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { localRoutes } from '../../src/local/routes';

let server: Server;
let port: number;
let opened: string[];
let mayOpen: Promise<unknown>;
let windows: Map<string, { url: string }>;

beforeEach(async () => {
  opened = [];
  mayOpen = Promise.resolve();
  windows = new Map([['lise', { url: 'http://127.0.0.1:56150' }]]);
  const app = express();
  app.use(
    localRoutes({
      people: [
        { id: 'lise', name: 'Lise Leder', roles: ['Leder'], organisation: 'Eksempel kontaktsenter' },
        {
          id: 'tom',
          name: 'Tom <Tillit>',
          roles: ['Tillitsvalgt', 'Ansettelsesråd'],
          organisation: 'Eksempel kontaktsenter',
        },
        { id: 'ugo', name: 'Ugo Uheldig', roles: [], organisation: 'Eksempel kontaktsenter' },
      ],
      files: [{ title: 'Søkere (CSV)', href: '/samples/sokere.csv' }],
      windows,
      async open(id) {
        opened.push(id);
        await mayOpen;
        if (id === 'ugo') throw new Error('Port 56153 er opptatt');
        return { url: 'http://127.0.0.1:56152' };
      },
    }),
  );
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; location: string | undefined; body: string }> {
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, location: response.headers.location, body };
}

const own = (): Record<string, string> => ({ origin: `http://127.0.0.1:${port}` });

describe('the local start page', () => {
  it('lists everybody with their roles, links to running windows and buttons for the others', async () => {
    const { status, body } = await ask('GET', '/');
    expect(status).toBe(200);
    expect(body).toContain('href="http://127.0.0.1:56150"');
    expect(body).toContain('<form method="post" action="/windows/tom">');
    expect(body).toContain('Tillitsvalgt, Ansettelsesråd');
    expect(body).toContain('href="/samples/sokere.csv"');
    expect(body).toContain('Tom &lt;Tillit&gt;');
    expect(body).not.toContain('<Tillit>');
  });

  it('opens a window once, also when the button is pressed twice, and goes there', async () => {
    // The first window is still opening when the second request has come.
    mayOpen = once(server, 'request').then(() => once(server, 'request'));
    const answers = await Promise.all([
      ask('POST', '/windows/tom', own()),
      ask('POST', '/windows/tom', own()),
    ]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, 'http://127.0.0.1:56152'],
      [303, 'http://127.0.0.1:56152'],
    ]);
    expect(opened).toEqual(['tom']);
    expect((await ask('POST', '/windows/lise', own())).location).toBe('http://127.0.0.1:56150');
    expect(opened).toEqual(['tom']);
  });

  it('says why a window could not be opened, and may be asked again', async () => {
    const { status, body } = await ask('POST', '/windows/ugo', own());
    expect(status).toBe(503);
    expect(body).toContain('<p class="problem" role="alert">Port 56153 er opptatt</p>');
    await ask('POST', '/windows/ugo', own());
    expect(opened).toEqual(['ugo', 'ugo']);
    expect((await ask('POST', '/windows/nobody', own())).status).toBe(404);
  });

  it.each([
    ['a name that somebody else points here', 'GET', { host: 'innstilt.example.org' }],
    ['another site', 'POST', { origin: 'https://example.org' }],
    ['another port of this machine', 'POST', { origin: 'http://127.0.0.1:1' }],
    ['a page without origin', 'POST', { origin: 'null' }],
    ['no origin at all', 'POST', {}],
  ])('refuses requests through %s', async (_who, method, headers) => {
    expect((await ask(method, method === 'GET' ? '/' : '/windows/tom', headers)).status).toBe(403);
    expect(opened).toEqual([]);
  });
});
