import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { quiet } from '../../src/operations/telemetry';
import { makeTurns } from '../../src/operations/turns';
import { adapterFor } from '../../src/teams/adapter';
import { makeBot } from '../../src/teams/bot';
import { makeFreshSignIn } from '../../src/teams/fresh-sign-in';
import { makeReferences } from '../../src/teams/references';
import { makeServer } from '../../src/teams/server';
import { SharedClients } from '../../src/teams/shared-clients';
import { makeSignIn } from '../../src/teams/sign-in';
import { translatorFor } from '../../src/text';
import { type Desk, openDesk } from '../directory/desk';
import { apart, type Stage } from '../support/cases';
import { type Chat, openChat } from '../support/connector/chat';
import { type StubConnector, startConnector } from '../support/connector/connector';
import { type Issuer, startIssuer } from '../support/identity/issuer';
import { startTokenService, type TokenService } from '../support/identity/token-service';

type Claims = Parameters<SharedClients['createUserTokenClient']>[0];

const APP = '11111111-2222-4333-8444-555555555555';
const CONNECTION = 'signing';
const MINUTE_S = 60;
const t = translatorFor('nb');
const health = {
  alive: () => ({ alive: true, relay: 'held' }) as const,
  ready: () => Promise.reject(new Error('not asked here')),
};

let issuer: Issuer;
let tokens: TokenService;
let connector: StubConnector;
let desk: Desk;
let server: Server;

beforeAll(async () => {
  issuer = await startIssuer();
  tokens = await startTokenService(CONNECTION);
});
afterAll(async () => {
  await issuer.close();
  await tokens.close();
});

/** The bot with a case that has come so far; it asks who signs to sign in, unless it is local. */
async function open(stage: Stage, asks = true): Promise<void> {
  desk = await openDesk(undefined, undefined, stage);
  connector = await startConnector({ tenantId: SAMPLE_TENANT });
  const adapter = adapterFor({ kind: 'anonymous' });
  // A bot without an identity of its own has no name to give to the token service.
  const clients = new SharedClients({ ValidateAuthority: true, OAuthUrl: tokens.url });
  adapter.use({
    onTurn: async ({ turnState }, next) => {
      const identity = turnState.get<Claims>(adapter.BotIdentityKey);
      identity.claims.push({ type: 'aud', value: APP });
      const client = await clients.createUserTokenClient(identity);
      turnState.set(adapter.UserTokenClientKey, client);
      await next();
    },
  });
  const check = makeFreshSignIn({
    appId: APP,
    maxAgeMinutes: 10,
    now: () => Date.now(),
    authority: issuer.authority,
  });
  const bot = makeBot({
    ...desk.parts,
    directory: desk.directory,
    references: makeReferences(desk.parts.documents),
    signingNeedsSignIn: asks,
    signIn: asks ? makeSignIn({ connection: CONNECTION, check }) : undefined,
    downloadHosts: [],
    logError: (error) => {
      throw error;
    },
  });
  const turns = makeTurns({ telemetry: quiet, write: () => undefined, now: () => performance.now() });
  server = makeServer({ adapter, bot, health, turns, routers: [], logError: () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await connector.close();
  desk.close();
});

const personOf = (id: string) => {
  const { person } = desk.actor(id);
  return { id, name: person.name, email: person.email, aadObjectId: person.aadObjectId };
};
const chatOf = (id: string): Chat => {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return openChat(personOf(id), { endpoint, connector });
};

/** A token of the person's tenant for the program, as Entra makes it; some of it may be otherwise. */
function tokenOf(id: string, more: Readonly<Record<string, unknown>> = {}): string {
  const now = Math.floor(Date.now() / 1_000);
  return issuer.token(APP, {
    iss: `${issuer.authority}/${SAMPLE_TENANT}/v2.0`,
    tid: SAMPLE_TENANT,
    oid: personOf(id).aadObjectId,
    auth_time: now - MINUTE_S,
    ...more,
  });
}

const invoke = (chat: Chat, name: string, value: unknown) =>
  chat.posts({ ...chat.envelope(), type: 'invoke', name, value });
const exchange = (chat: Chat, token: string) =>
  invoke(chat, 'signin/tokenExchange', { id: 'exchange-1', connectionName: CONNECTION, token });

const hiring = async () => (await desk.parts.cases.load(desk.ref))?.hiring;

/** Presses the button of the card that shows the recommendation as it is. */
async function signs(chat: Chat) {
  const subject = String((await hiring())?.recommendation?.version);
  const form = 'signRecommendation';
  return chat.clicks('SignRecommendation', { caseId: 'k1', form, subject, confirmed: true });
}

const signatures = async () =>
  ((await hiring())?.recommendation?.signatures ?? []).map(({ by }) => by).join(' ');

const asMessage = (chat: Chat) => JSON.stringify(chat.messages());

describe('signing the recommendation in production', () => {
  beforeEach(() => open('recommended'));

  it('asks for a sign-in and records nothing before it', async () => {
    const chat = chatOf('enok');
    expect((await signs(chat)).text).toBe(t('signIn.first'));
    expect(await signatures()).toBe('');
    expect(asMessage(chat)).toContain('application/vnd.microsoft.card.oauth');
    expect(asMessage(chat)).toContain('https://token.example.org/signin?signin=1');
    expect(asMessage(chat)).toContain('exchange-1');
  });

  it('is recorded when Teams brings a fresh token of the same person', async () => {
    const chat = chatOf('enok');
    await signs(chat);
    expect((await exchange(chat, tokenOf('enok'))).status).toBe(200);
    expect(await signatures()).toBe('enok');
    expect(chat.text()).toContain(t('form.signRecommendation.done'));
  });

  it('is recorded once when each of the person’s devices brings a token', async () => {
    const chat = chatOf('enok');
    await signs(chat);
    const answers = [await exchange(chat, tokenOf('enok')), await exchange(chat, tokenOf('enok'))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await signatures()).toBe('enok');
  });

  it.each([
    ['of somebody else', () => tokenOf('lise')],
    ['of another tenant', () => tokenOf('enok', { tid: 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee' })],
    ['for another program', () => tokenOf('enok', { aud: '99999999-2222-4333-8444-555555555555' })],
    ['of another issuer', () => tokenOf('enok', { iss: 'https://evil.example.org' })],
    ['of a sign-in hours ago', () => tokenOf('enok', { auth_time: Math.floor(Date.now() / 1_000) - 7_200 })],
    ['that does not say when', () => tokenOf('enok', { auth_time: undefined })],
    ['that has expired', () => tokenOf('enok', { exp: Math.floor(Date.now() / 1_000) - 3_600 })],
    ['that is not valid yet', () => tokenOf('enok', { nbf: Math.floor(Date.now() / 1_000) + 3_600 })],
    ['signed by somebody else', () => issuer.forged(APP)],
    ['that is none', () => 'abc'],
  ])('is not recorded with a token %s; Teams is told to show the button', async (_, token) => {
    const chat = chatOf('enok');
    await signs(chat);
    const { status, body } = await exchange(chat, token());
    expect({ status, body }).toMatchObject({ status: 412, body: { id: 'exchange-1' } });
    expect(await signatures()).toBe('');
  });

  it('is not recorded with a token for another connection', async () => {
    const chat = chatOf('enok');
    await signs(chat);
    const value = { id: 'exchange-1', connectionName: 'another', token: tokenOf('enok') };
    expect((await invoke(chat, 'signin/tokenExchange', value)).status).toBe(412);
    expect(await signatures()).toBe('');
  });

  it('is recorded after the button, with the token that the code stands for, which is given back', async () => {
    const chat = chatOf('enok');
    await signs(chat);
    const { from } = chat.envelope() as { from: { id: string } };
    tokens.hasSignedIn(from.id, '123456', tokenOf('enok'));
    await invoke(chat, 'signin/verifyState', { state: '999999' });
    expect(await signatures()).toBe('');
    expect(chat.text()).toContain(t('signIn.invalid'));
    await invoke(chat, 'signin/verifyState', { state: '123456' });
    expect(await signatures()).toBe('enok');
    expect(tokens.calls.at(-1)).toBe('DELETE /api/usertoken/SignOut');
  });

  it('says why nothing was signed when the sign-in proves nothing', async () => {
    const chat = chatOf('enok');
    const { from } = chat.envelope() as { from: { id: string } };
    const old = { auth_time: Math.floor(Date.now() / 1_000) - 7_200 };
    for (const [token, said] of [
      [tokenOf('enok', old), t('signIn.stale')],
      [tokenOf('lise'), t('signIn.otherPerson')],
    ] as const) {
      await signs(chat);
      tokens.hasSignedIn(from.id, '123456', token);
      await invoke(chat, 'signin/verifyState', { state: '123456' });
      expect(chat.text()).toContain(said);
    }
    await invoke(chat, 'signin/verifyState', { state: 'CancelledByUser' });
    expect(chat.text()).toContain(t('signIn.cancelled'));
    expect(await signatures()).toBe('');
  });

  it('asks those who type just the same', async () => {
    const chat = chatOf('enok');
    await chat.says('signer');
    await chat.says('bekreft');
    expect(chat.text()).toContain(t('signIn.first'));
    expect(await signatures()).toBe('');
    await exchange(chat, tokenOf('enok'));
    expect(await signatures()).toBe('enok');
  });

  it('signs nothing for somebody who has only signed in', async () => {
    const chat = chatOf('enok');
    expect((await exchange(chat, tokenOf('enok'))).status).toBe(200);
    expect(await signatures()).toBe('');
  });

  it('does not sign another version than the one that was shown', async () => {
    const chat = chatOf('enok');
    await signs(chat);
    const { recommendation } = (await hiring()) ?? {};
    const ranked = (recommendation?.ranked ?? []).map(({ applicant }) => ({
      applicant,
      reason: 'Skrevet om.',
    }));
    const command = { type: 'WriteRecommendation', ranked, comparison: 'Skrevet om.' } as const;
    await desk.parts.handle(desk.ref, command, { organisation: apart, by: 'lise', commandId: 'rewritten' });
    await exchange(chat, tokenOf('enok'));
    expect(await signatures()).toBe('');
    expect(chat.text()).toContain(t('refusal.recommendationChanged'));
  });
});

describe('signing the council’s minutes in production', () => {
  it('asks for a sign-in too', async () => {
    await open('decided');
    const chat = chatOf('sverre');
    const answer = await chat.clicks('ApproveMinutes', {
      caseId: 'k1',
      form: 'approveMinutes',
      confirmed: true,
    });
    expect(answer.text).toBe(t('signIn.first'));
    expect((await hiring())?.council?.minutesApproved).toBeUndefined();
    await exchange(chat, tokenOf('sverre'));
    expect((await hiring())?.council?.minutesApproved?.by).toBe('sverre');
  });
});

describe('signing on one machine', () => {
  it('asks nothing', async () => {
    await open('recommended', false);
    await signs(chatOf('enok'));
    expect(await signatures()).toBe('enok');
  });
});
