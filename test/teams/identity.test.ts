import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { makeDirectory } from '../../src/directory/directory';
import { quiet } from '../../src/operations/telemetry';
import { makeTurns } from '../../src/operations/turns';
import { adapterFor } from '../../src/teams/adapter';
import { actorOf } from '../../src/teams/identity';
import { makeServer } from '../../src/teams/server';
import type { Documents } from '../../src/usecases/ports';
import { anEntry, objectId, TENANT } from '../directory/sample-entry';
import { type Issuer, startIssuer } from '../support/identity/issuer';

const APP = '11111111-2222-4333-8444-555555555555';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const noDocuments = { read: () => Promise.resolve(undefined) } as unknown as Documents;
const directory = makeDirectory([anEntry()]);

let issuer: Issuer;
let server: Server;
let lines: { type: string; status: number }[];

/** A bot that answers an invoke with who asked; nothing has to be sent for that. */
const whoAmI = async (context: TurnContext): Promise<boolean> => {
  const actor = await actorOf(context.activity, directory, noDocuments);
  const body = { person: actor?.person.id ?? 'nobody' };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  return true;
};

beforeAll(async () => {
  issuer = await startIssuer();
  const adapter = adapterFor(
    { kind: 'SingleTenant', appId: APP, tenantId: TENANT, password: 'not used to check tokens' },
    {
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: issuer.issuer,
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadata,
      OAuthUrl: 'https://token.botframework.com',
    },
  );
  lines = [];
  const turns = makeTurns({
    telemetry: quiet,
    write: (line) => lines.push(line),
    now: () => performance.now(),
  });
  const health = {
    alive: () => ({ alive: true, relay: 'held' }) as const,
    ready: () => Promise.reject(new Error('not asked here')),
  };
  server = makeServer({
    adapter,
    bot: { run: whoAmI },
    health,
    turns,
    routers: [],
    logError: () => undefined,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await issuer.close();
});

// The SDK writes every refusal to the console.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const invoke = (tenant: string, person: string) => ({
  type: 'invoke',
  id: '1',
  name: 'adaptiveCard/action',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:1', aadObjectId: person },
  recipient: { id: `28:${APP}` },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
  value: {},
});

async function ask(token: string | undefined, activity: object = invoke(TENANT, objectId(1))) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, person: /"person":"(\w+)"/.exec(text)?.[1] };
}

const good = (claims?: Readonly<Record<string, unknown>>) =>
  issuer.token(APP, { serviceurl: SERVICE, ...claims });

describe('a call to the bot’s endpoint', () => {
  it('is let in with a token of the channel for this bot, as the person of the tenant', async () => {
    expect(await ask(good())).toEqual({ status: 200, person: 'lise' });
  });

  it('is refused without a token', async () => {
    expect(await ask(undefined)).toEqual({ status: 401, person: undefined });
  });

  it.each([
    ['for another bot', () => issuer.token('99999999-2222-4333-8444-555555555555', { serviceurl: SERVICE })],
    ['of another issuer', () => good({ iss: 'https://evil.example.org' })],
    ['of the tenant’s own issuer', () => good({ iss: `https://sts.windows.net/${TENANT}/` })],
    ['that has expired', () => good({ exp: Math.floor(Date.now() / 1_000) - 3_600 })],
    ['signed by somebody else', () => issuer.forged(APP)],
    ['for another service address', () => good({ serviceurl: 'https://evil.example.org/' })],
    ['whose signature was cut off', () => `${good().split('.').slice(0, 2).join('.')}.`],
    ['that is no token', () => 'abc'],
  ])('is refused with a token %s', async (_, token) => {
    const { status, person } = await ask(token());
    expect({ isRefused: [401, 500].includes(status), person }).toEqual({
      isRefused: true,
      person: undefined,
    });
  });

  it('is nobody’s when it comes from another tenant, or from somebody unknown in this one', async () => {
    const other = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    expect(await ask(good(), invoke(other, objectId(1)))).toEqual({ status: 200, person: 'nobody' });
    expect(await ask(good(), invoke(TENANT, objectId(99)))).toEqual({ status: 200, person: 'nobody' });
  });

  it('leaves one line in the log, also when it is refused, and nothing of who it was', async () => {
    lines.length = 0;
    await ask(good());
    await ask(undefined);
    expect(lines.map(({ type, status }) => [type, status])).toEqual([
      ['invoke', 200],
      ['none', 401],
    ]);
    expect(JSON.stringify(lines)).not.toContain(objectId(1));
  });
});
