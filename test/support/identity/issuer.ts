import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Plays the identity provider of the Bot Framework on loopback: publishes a key and signs tokens with it. */
export interface Issuer {
  /** Where the metadata is, as OpenID Connect has it. */
  readonly metadata: string;
  readonly issuer: string;
  /** Where it stands, as the authority of tenants. */
  readonly authority: string;
  /** A signed token; `claims` are added to or replace the usual ones. */
  readonly token: (audience: string, claims?: Readonly<Record<string, unknown>>) => string;
  /** A token signed with a key that was not published. */
  readonly forged: (audience: string) => string;
  readonly close: () => Promise<void>;
}

const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'the-key';
const HOUR_SECONDS = 3_600;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function signed(keys: ReturnType<typeof makeKeys>, claims: object): string {
  const head = encoded({ alg: 'RS256', typ: 'JWT', kid: KEY_ID });
  const body = `${head}.${encoded(claims)}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(keys.privateKey).toString('base64url')}`;
}

export async function startIssuer(): Promise<Issuer> {
  const [keys, others] = [makeKeys(), makeKeys()];
  const server = createServer((request, response) => {
    // Entra publishes the keys of a tenant elsewhere than the Bot Framework its own.
    const isKeys = request.url?.endsWith('/keys') === true;
    const jwk = {
      ...keys.publicKey.export({ format: 'jwk' }),
      kid: KEY_ID,
      use: 'sig',
      endorsements: ['msteams'],
    };
    const answer = isKeys ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${origin}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const usual = (audience: string) => {
    const now = Math.floor(Date.now() / 1_000);
    return { iss: ISSUER, aud: audience, nbf: now - 60, exp: now + HOUR_SECONDS };
  };
  return {
    metadata: `${origin}/.well-known/openid-configuration`,
    issuer: ISSUER,
    authority: origin,
    token: (audience, claims = {}) => signed(keys, { ...usual(audience), ...claims }),
    forged: (audience) => signed(others, usual(audience)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
