import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeGraph } from '../../src/calendars/graph/graph';
import { graphInstaller } from '../../src/outbox/graph-installer';

const tor = {
  id: 'tor',
  name: 'Tor Tillitsvalgt',
  title: '',
  email: 'tor@example.org',
  aadObjectId: '00000000-0000-4000-8000-000000000003',
  language: 'nb',
} as const;

/** Installs through a server on this machine that answers with this status; says what it was asked. */
async function installed(status: number) {
  const asked: { method?: string | undefined; path: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ method: request.method, path: request.url, body });
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status < 300 ? '' : JSON.stringify({ error: { code: 'no', message: 'no' } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const graph = makeGraph({
    credential: { getToken: () => Promise.resolve({ token: 'token', expiresOnTimestamp: 9e12 }) },
    fetch: (url, init) =>
      fetch((url as string).replace('https://graph.microsoft.com', `http://127.0.0.1:${port}`), init),
  });
  try {
    return { outcome: await graphInstaller(graph, 'app-1').install(tor), asked };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('installing the app for somebody', () => {
  it('asks Graph for the app of the catalogue', async () => {
    const { outcome, asked } = await installed(201);
    expect(outcome).toBe('installed');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: `/v1.0/users/${tor.aadObjectId}/teamwork/installedApps`,
    });
    expect(asked[0]?.body).toContain('/appCatalogs/teamsApps/app-1');
  });

  it('has come to what was wanted when it is there already', async () => {
    expect((await installed(409)).outcome).toBe('installed');
  });

  it.each([403, 404])('is not allowed when Graph answers %s', async (status) => {
    expect((await installed(status)).outcome).toBe('notAllowed');
  });

  it('may do better later when Graph is in trouble', async () => {
    await expect(installed(500)).rejects.toMatchObject({ name: 'GraphRefusal', status: 500 });
  });
});
