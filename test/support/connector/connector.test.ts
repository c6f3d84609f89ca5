import { startConnector, type StubConnector } from './connector';
import type { Person } from './conversations';

const person: Person = {
  id: 'hanna',
  name: 'Hanna HR',
  email: 'hanna@example.org',
  aadObjectId: '00000000-0000-4000-8000-000000000003',
};

let connector: StubConnector;
let activities: string;

beforeEach(async () => {
  connector = await startConnector();
  const { id } = connector.store.personal(person);
  activities = `/v3/conversations/${encodeURIComponent(id)}/activities`;
});
afterEach(() => connector.close());

async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(connector.serviceUrl + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const hello = { type: 'message', text: 'hei' };

describe('the stub connector', () => {
  it('keeps the latest state of a message and forgets what is deleted', async () => {
    const { status, body } = await call('POST', activities, hello);
    expect(status).toBe(201);
    const { id } = body as { id: string };
    expect((await call('PUT', `${activities}/${id}`, { type: 'message', text: 'hei igjen' })).status).toBe(
      200,
    );
    const [message] = connector.store.personal(person).messages;
    expect(message).toMatchObject({ id, text: 'hei igjen', updates: 1, deleted: false });
    expect((await call('DELETE', `${activities}/${id}`)).status).toBe(200);
    expect((await call('PUT', `${activities}/${id}`, hello)).status).toBe(404);
  });

  it('opens the one personal chat a person has, and only for those who installed the bot', async () => {
    const members = [{ id: person.aadObjectId }];
    const first = await call('POST', '/v3/conversations', {
      members,
      tenantId: connector.tenantId,
      activity: hello,
    });
    expect(first).toMatchObject({ status: 201, body: { id: 'a:hanna' } });
    expect(connector.store.personal(person).messages).toHaveLength(1);
    expect((await call('POST', '/v3/conversations', { members: [{ id: '29:nobody' }] })).status).toBe(403);
  });

  it('lists the members of a chat, whole and by page', async () => {
    const base = activities.replace('activities', '');
    expect((await call('GET', `${base}members`)).body).toMatchObject([{ name: 'Hanna HR', surname: 'HR' }]);
    expect((await call('GET', `${base}pagedmembers`)).body).toMatchObject({ members: [{ id: '29:hanna' }] });
    expect((await call('GET', `${base}members/29:hanna`)).body).toMatchObject({ email: person.email });
    expect((await call('GET', `${base}members/29:tom`)).status).toBe(404);
  });

  it.each([
    ['an empty message', { type: 'message' }],
    ['an unknown member', { ...hello, colour: 'red' }],
    [
      'a card newer than 1.5',
      {
        type: 'message',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { type: 'AdaptiveCard', version: '1.6' },
          },
        ],
      },
    ],
    ['an activity of another chat', { ...hello, conversation: { id: 'a:tom' } }],
    ['something that is no object', ['hei']],
  ])('calls %s a violation', async (_what, activity) => {
    expect((await call('POST', activities, activity)).status).toBe(400);
    expect(connector.violations).toHaveLength(1);
  });

  it('refuses a message above 100 KB', async () => {
    expect((await call('POST', activities, { type: 'message', text: 'x'.repeat(52_000) })).status).toBe(413);
  });

  it('answers with planned faults, once each', async () => {
    connector.failNext({ status: 429, retryAfterSeconds: 2 });
    expect((await call('POST', activities, hello)).status).toBe(429);
    expect((await call('POST', activities, hello)).status).toBe(201);
    expect(connector.calls.map(({ status }) => status)).toEqual([429, 201]);
  });

  it('cuts the connection before or after the work', async () => {
    connector.failNext({ reset: 'before' });
    await expect(call('POST', activities, hello)).rejects.toThrow();
    expect(connector.store.personal(person).messages).toHaveLength(0);
    connector.failNext({ reset: 'after' });
    await expect(call('POST', activities, hello)).rejects.toThrow();
    expect(connector.store.personal(person).messages).toHaveLength(1);
  });

  it('wakes those who wait for a message, and says what was waited for in vain', async () => {
    const waiting = connector.until(() => connector.store.personal(person).messages[0], 'a message');
    await call('POST', activities, hello);
    expect((await waiting).text).toBe('hei');
    await expect(connector.until(() => undefined, 'a miracle', 20)).rejects.toThrow('in vain for a miracle');
  });
});
