import type { Activity } from 'botbuilder';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import type { Connector } from '../../src/teams/connector';
import { makeMessenger } from '../../src/teams/messenger';
import { makeReferences } from '../../src/teams/references';

const OURS = '00000000-0000-4000-8000-00000000AAAA';
const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
const { documents, close } = openSqlite(join(folder, 'cases.db'));
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody's client sends from their personal chat. */
const wrote = (tenantId: string): Activity =>
  ({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example.org',
    from: { id: '29:lise', name: 'Lise Leder' },
    recipient: { id: '28:innstilt', name: 'Innstilt' },
    conversation: { id: 'a:lise', conversationType: 'personal', isGroup: false, tenantId, name: '' },
  }) as unknown as Activity;

/** A connector that must not be called. */
const uncalled: Connector = {
  send: () => Promise.reject(new Error('The connector was called')),
  update: () => Promise.reject(new Error('The connector was called')),
  open: () => Promise.reject(new Error('The connector was called')),
};

describe('where a person can be written to', () => {
  it('is the chat in which they wrote last, however the tenant is spelled', async () => {
    const references = makeReferences(documents, () => OURS);
    await references.remember('o1', 'lise', wrote(OURS.toLowerCase()));
    expect((await references.find('o1', 'lise'))?.conversation.id).toBe('a:lise');
    expect(await references.service('o1')).toMatchObject({ serviceUrl: 'https://smba.example.org' });
  });

  it('is never a chat of another tenant than the organisation’s', async () => {
    const references = makeReferences(documents, () => OURS);
    await references.remember('o2', 'lise', wrote('00000000-0000-4000-8000-00000000bbbb'));
    expect(await references.find('o2', 'lise')).toBeUndefined();

    const messenger = makeMessenger(uncalled, references);
    await expect(messenger.send('o2', 'lise', { type: 'AdaptiveCard' }, 'Hei')).rejects.toThrow(
      'No chat with lise is known yet',
    );
  });
});

describe('a chat that the bot opens itself', () => {
  const person = {
    id: 'tor',
    name: 'Tor Tillitsvalgt',
    title: '',
    email: 'tor@example.org',
    aadObjectId: '00000000-0000-4000-8000-000000000003',
    language: 'nb',
  } as const;

  it('is kept, so that the next message finds it', async () => {
    const references = makeReferences(documents, () => OURS);
    await references.remember('o3', 'lise', wrote(OURS));
    const opened: unknown[] = [];
    const messenger = makeMessenger(
      {
        ...uncalled,
        open: (service, parameters) => {
          opened.push([service, parameters]);
          return Promise.resolve('a:tor');
        },
      },
      references,
    );
    await messenger.open('o3', person);
    expect(opened).toMatchObject([
      ['https://smba.example.org', { members: [{ id: person.aadObjectId }], tenantId: OURS, isGroup: false }],
    ]);
    expect((await references.find('o3', 'tor'))?.conversation.id).toBe('a:tor');
  });

  it('cannot be opened where nobody of the organisation ever wrote', async () => {
    const messenger = makeMessenger(
      uncalled,
      makeReferences(documents, () => OURS),
    );
    await expect(messenger.open('nobody', person)).rejects.toThrow('Nobody of nobody has ever written');
  });
});
