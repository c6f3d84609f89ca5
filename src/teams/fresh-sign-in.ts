import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { Unavailable } from '../usecases/ports';

/** Who has to have signed in. */
export interface SignedIn {
  readonly tenantId: string;
  readonly objectId: string;
}

/**
 * Why a token proves nothing. `invalid`: not issued by the person's tenant for this program, or not valid now; `stale`: too
 * long ago; `undated`: the registration does not put `auth_time` into tokens.
 */
export type NoProof = 'invalid' | 'otherPerson' | 'stale' | 'undated';

export interface FreshSignInParts {
  /** The registration that people sign in to; tokens must be for it. */
  readonly appId: string;
  /** How long ago somebody may have signed in, at most. */
  readonly maxAgeMinutes: number;
  /** Milliseconds since 1970, in real time. */
  readonly now: () => number;
  /** Where Entra publishes its keys. */
  readonly authority?: string | undefined;
}

/** Whether a token says that this person signed in a moment ago; undefined when it does. @throws Unavailable */
export type CheckFreshSignIn = (token: string, who: SignedIn) => Promise<NoProof | undefined>;

const PUBLIC_CLOUD = 'https://login.microsoftonline.com';
/** Clocks differ a little. */
const LEEWAY_S = 120;
const PATIENCE_MS = 5_000;
/** Keys are published before they are used; whoever sends unknown ones may not have them fetched again and again. */
const FETCHED_AT_MOST_EVERY_MS = 60_000;

const headSchema = z.object({ alg: z.literal('RS256'), kid: z.string() });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number(),
  tid: z.string(),
  oid: z.string(),
  auth_time: z.number().optional(),
});
const keysSchema = z.object({ keys: z.array(z.object({ kid: z.string() }).passthrough()) });

function parsed(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    // Not a token at all, which is what whoever reads it is told.
    return undefined;
  }
}

/** The keys of tenants, fetched when one is not known yet. */
function keysOf(authority: string, now: () => number) {
  const known = new Map<string, ReadonlyMap<string, KeyObject>>();
  const fetchedAt = new Map<string, number>();
  return async (tenant: string, kid: string): Promise<KeyObject | undefined> => {
    const key = known.get(tenant)?.get(kid);
    if (key || now() - (fetchedAt.get(tenant) ?? -Infinity) < FETCHED_AT_MOST_EVERY_MS) return key;
    const address = `${authority}/${tenant}/discovery/v2.0/keys`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
      (error: unknown) => {
        throw new Unavailable('The keys of Entra could not be read', { cause: error });
      },
    );
    if (!response.ok) throw new Unavailable(`The keys of Entra could not be read: ${response.status}`);
    const { keys } = keysSchema.parse(await response.json());
    const made = keys.map(
      (jwk) => [jwk.kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })] as const,
    );
    known.set(tenant, new Map(made));
    fetchedAt.set(tenant, now());
    return known.get(tenant)?.get(kid);
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Checks tokens of people against the keys that Entra publishes for their tenant. */
export function makeFreshSignIn(parts: FreshSignInParts): CheckFreshSignIn {
  const { appId, maxAgeMinutes, now, authority = PUBLIC_CLOUD } = parts;
  const keyFor = keysOf(authority, now);
  return async (token, { tenantId, objectId }) => {
    const [first = '', second = '', third = ''] = token.split('.');
    const head = headSchema.safeParse(parsed(first));
    const claims = claimsSchema.safeParse(parsed(second));
    if (!head.success || !claims.success) return 'invalid';
    const key = await keyFor(tenantId, head.data.kid);
    const signed = Buffer.from(`${first}.${second}`);
    if (!key || !verify('RSA-SHA256', signed, key, Buffer.from(third, 'base64url'))) return 'invalid';
    const { iss, aud, exp, nbf, tid, oid, auth_time: signedInAt } = claims.data;
    const seconds = now() / 1_000;
    const isOurs = iss === `${authority}/${tenantId}/v2.0` && aud === appId && isSame(tid, tenantId);
    if (!isOurs || exp < seconds - LEEWAY_S || nbf > seconds + LEEWAY_S) return 'invalid';
    if (!isSame(oid, objectId)) return 'otherPerson';
    if (signedInAt === undefined) return 'undated';
    return seconds - signedInAt > maxAgeMinutes * 60 + LEEWAY_S ? 'stale' : undefined;
  };
}
