import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeGraph } from '../../src/calendars/graph/graph';
import { makeDirectory } from '../../src/directory/directory';
import { graphGroups } from '../../src/directory/graph-groups';
import { type OnTrouble, openGroupRoles } from '../../src/directory/group-roles';
import type { Documents } from '../../src/usecases/ports';
import { anEntry, objectId } from './sample-entry';

const HR = 'aaaaaaaa-0000-4000-8000-000000000001';
const LEADERS = 'aaaaaaaa-0000-4000-8000-000000000002';
const GRAPH = 'https://graph.microsoft.com/v1.0';

/** Graph's answer about members of groups, a hundred to a page; a status where a group cannot be read. */
let members: Record<string, readonly string[] | number>;
let asked: string[];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', GRAPH);
    const [, group = ''] = /^\/v1\.0\/groups\/([^/]+)\/transitiveMembers$/.exec(url.pathname) ?? [];
    asked.push(url.search);
    const all = request.headers.authorization === 'Bearer good' ? (members[group] ?? 404) : 401;
    if (typeof all === 'number') {
      const body = { error: { code: 'Refused', message: '' } };
      response.writeHead(all, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next =
      from + 100 < all.length
        ? { '@odata.nextLink': `${GRAPH}/groups/${group}/transitiveMembers?$skiptoken=${from + 100}` }
        : {};
    const value = all.slice(from, from + 100).map((id) => ({ '@odata.type': '#microsoft.graph.user', id }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value, ...next }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** The real client, whose requests are carried to the server above. */
const membersOf = () =>
  graphGroups(
    makeGraph({
      credential: {
        getToken: () => Promise.resolve({ token: 'good', expiresOnTimestamp: Date.now() + 3_600_000 }),
      },
      fetch: (url, options) => {
        const { port } = server.address() as AddressInfo;
        const address = url instanceof Request ? url.url : String(url);
        return fetch(address.replace('https://graph.microsoft.com', `http://127.0.0.1:${port}`), options);
      },
    }),
  );

const inMemory = (): Documents => {
  const kept = new Map<string, unknown>();
  return {
    read: (space, id) => {
      const value = kept.get(`${space}/${id}`);
      return Promise.resolve(value === undefined ? undefined : { value, etag: '1' });
    },
    write: (space, id, value) => {
      kept.set(`${space}/${id}`, value);
      return Promise.resolve('1');
    },
    remove: () => Promise.resolve(),
    list: () => Promise.resolve([]),
  };
};

const entry = anEntry({
  access: { administrator: ['lise'] },
  groups: { hrExtended: HR, hiringLeader: LEADERS },
});
let documents: Documents;
let troubles: string[];
const onTrouble: OnTrouble = (_, organisation, role) => troubles.push(`${organisation}/${role}`);

beforeEach(() => {
  members = { [HR]: [objectId(2)], [LEADERS]: [objectId(1), objectId(2)] };
  asked = [];
  troubles = [];
  documents = inMemory();
});

async function opened() {
  const groups = await openGroupRoles(documents, [entry]);
  const directory = makeDirectory([entry], undefined, groups.of);
  return { directory, refresh: () => groups.refresh(membersOf(), onTrouble) };
}

describe('roles from groups in Entra [R100]', () => {
  it('are nobody’s before the groups were read, so that nobody may too much', async () => {
    const { directory } = await opened();
    expect(directory.rolesOf('kommune', 'hanne')).toEqual([]);
    expect(directory.rolesOf('kommune', 'lise')).toEqual(['administrator']);
  });

  it('are added to the roles that people are named for', async () => {
    const { directory, refresh } = await opened();
    await refresh();
    expect(directory.rolesOf('kommune', 'lise')).toEqual(['administrator', 'hiringLeader']);
    expect(directory.rolesOf('kommune', 'hanne')).toEqual(['hrExtended', 'hiringLeader']);
    expect(directory.organisation('kommune')?.roles.hr).toEqual(['hanne']);
    expect(asked).toEqual(['?$select=id&$top=999', '?$select=id&$top=999']);
  });

  it('are found in groups of any size, whatever else is in them', async () => {
    members[HR] = [...Array.from({ length: 250 }, (_, n) => objectId(1000 + n)), objectId(3).toUpperCase()];
    const { directory, refresh } = await opened();
    await refresh();
    expect(directory.rolesOf('kommune', 'tor')).toEqual(['hrExtended']);
    expect(asked).toHaveLength(4);
  });

  it('end when somebody leaves the group', async () => {
    const { directory, refresh } = await opened();
    await refresh();
    members[LEADERS] = [];
    await refresh();
    expect(directory.rolesOf('kommune', 'hanne')).toEqual(['hrExtended']);
    expect(directory.rolesOf('kommune', 'lise')).toEqual(['administrator']);
  });

  it('stay as they were when a group cannot be read, which is said', async () => {
    const { directory, refresh } = await opened();
    await refresh();
    members = { [HR]: 403, [LEADERS]: [] };
    await refresh();
    expect(directory.rolesOf('kommune', 'hanne')).toEqual(['hrExtended']);
    expect(troubles).toEqual(['kommune/hrExtended']);
  });

  it('are known after a start without asking Graph', async () => {
    await (await opened()).refresh();
    asked = [];
    expect((await opened()).directory.rolesOf('kommune', 'hanne')).toEqual(['hrExtended', 'hiringLeader']);
    expect(asked).toEqual([]);
  });
});
