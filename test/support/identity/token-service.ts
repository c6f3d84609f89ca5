import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Plays the Bot Framework's token service on loopback: sign-in links, and the token that a code stands for. */
export interface TokenService {
  readonly url: string;
  /** Whoever types or is sent this code has this token. */
  readonly hasSignedIn: (user: string, code: string, token: string) => void;
  /** Every call, as method and path. */
  readonly calls: readonly string[];
  readonly close: () => Promise<void>;
}

interface Kept {
  readonly code: string;
  readonly token: string;
}

export async function startTokenService(connection: string): Promise<TokenService> {
  const tokens = new Map<string, Kept>();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    calls.push(`${request.method ?? ''} ${url.pathname}`);
    const answer = (status: number, body?: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body && JSON.stringify(body));
    };
    const user = url.searchParams.get('userId') ?? '';
    const isOurs = url.searchParams.get('connectionName') === connection;
    switch (url.pathname.toLowerCase()) {
      case '/api/botsignin/getsigninresource': {
        const state: unknown = JSON.parse(
          Buffer.from(url.searchParams.get('state') ?? '', 'base64').toString('utf8'),
        );
        const uri = 'api://botid-1';
        if (JSON.stringify(state).includes(connection))
          answer(200, {
            signInLink: 'https://token.example.org/signin?signin=1',
            tokenExchangeResource: { id: 'exchange-1', uri, providerId: 'aad' },
          });
        else answer(400);
        return;
      }
      case '/api/usertoken/gettoken': {
        const kept = isOurs ? tokens.get(user) : undefined;
        if (kept && kept.code === url.searchParams.get('code'))
          answer(200, { connectionName: connection, token: kept.token, expiration: '' });
        else answer(404);
        return;
      }
      case '/api/usertoken/signout':
        tokens.delete(user);
        answer(200, {});
        return;
      default:
        answer(404);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hasSignedIn: (user, code, token) => {
      tokens.set(user, { code, token });
    },
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
