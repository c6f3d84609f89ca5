import { type Container, CosmosClient, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';
import { type CosmosServer, startCosmosServer } from './server';

let server: CosmosServer;
let client: CosmosClient;
let container: Container;

beforeEach(async () => {
  server = await startCosmosServer();
  client = new CosmosClient({
    endpoint: server.endpoint,
    key: server.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { database } = await client.databases.createIfNotExists({ id: 'db' });
  ({ container } = await database.containers.createIfNotExists({
    id: 'c',
    partitionKey: {
      paths: ['/a', '/b'],
      kind: PartitionKeyKind.MultiHash,
      version: PartitionKeyDefinitionVersion.V2,
    },
    indexingPolicy: { includedPaths: [{ path: '/n/?' }, { path: '/a/?' }], excludedPaths: [{ path: '/*' }] },
  }));
});
afterEach(async () => {
  client.dispose();
  await server.close();
});

const item = (id: string, b = 'b1', more: object = {}) => ({ id, a: 'a1', b, ...more });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the stand-in for Cosmos DB, asked by the real SDK', () => {
  it('undoes a whole batch when one operation fails, and says which', async () => {
    await container.items.create(item('one'));
    const { code, result } = await container.items.batch(
      [
        { operationType: 'Create', resourceBody: item('two') },
        { operationType: 'Create', resourceBody: item('one') },
        { operationType: 'Create', resourceBody: item('three') },
      ],
      ['a1', 'b1'],
    );
    expect(code).toBe(207);
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([424, 409, 424]);
    expect((await container.item('two', ['a1', 'b1']).read()).statusCode).toBe(404);
  });

  it('keeps partitions apart', async () => {
    await container.items.create(item('one'));
    expect((await container.item('one', ['a1', 'b2']).read()).statusCode).toBe(404);
    const wrong = container.items.batch([{ operationType: 'Create', resourceBody: item('x') }], ['a1', 'b2']);
    expect((await wrong).result?.[0]?.statusCode).toBe(400);
    const find = { query: 'SELECT * FROM c WHERE c.a = @a', parameters: [{ name: '@a', value: 'a1' }] };
    expect((await container.items.query(find, { partitionKey: ['a1', 'b2'] }).fetchAll()).resources).toEqual(
      [],
    );
    expect(
      (await container.items.query(find, { partitionKey: ['a1', 'b1'] }).fetchAll()).resources,
    ).toHaveLength(1);
  });

  it('replaces only the version that is expected', async () => {
    const { etag } = await container.items.create(item('one'));
    const replace = (condition: string) =>
      container
        .item('one', ['a1', 'b1'])
        .replace(item('one'), { accessCondition: { type: 'IfMatch', condition } });
    await replace(etag);
    await expect(replace(etag)).rejects.toMatchObject({ code: 412 });
  });

  it('merges sorted pages of several ranges, and counts over them', async () => {
    const numbers = Array.from({ length: 60 }, (_, index) => (index * 37) % 60);
    for (const n of numbers)
      await container.items.create(item(`i${n}`, `b${n}`, { n: String(n).padStart(3, '0') }));
    const find = { query: "SELECT TOP 50 * FROM c WHERE c.a = 'a1' ORDER BY c.n DESC" };
    const { resources } = await container.items
      .query<{ id: string }>(find, { forceQueryPlan: true })
      .fetchAll();
    expect(idsOf(resources)).toEqual(Array.from({ length: 50 }, (_, index) => `i${59 - index}`));
    const count = { query: "SELECT VALUE COUNT(1) FROM c WHERE c.a = 'a1'" };
    expect((await container.items.query(count, { forceQueryPlan: true }).fetchAll()).resources).toEqual([60]);
    expect(server.requests.filter(({ operation }) => operation === 'query').length).toBeGreaterThan(9);
  });

  it('refuses what would scan or cannot be sorted, and ids that cannot be addressed', async () => {
    const run = (query: string) => container.items.query({ query }, { forceQueryPlan: true }).fetchAll();
    await expect(run('SELECT * FROM c WHERE c.other = 1')).rejects.toThrow(/would scan/);
    await expect(run('SELECT * FROM c WHERE c.a = 1 ORDER BY c.other')).rejects.toThrow(/index/);
    await expect(run('SELECT c.a FROM c JOIN d')).rejects.toThrow(/Syntax/);
    const { result } = await container.items.batch(
      [{ operationType: 'Create', resourceBody: item('a/b') }],
      ['a1', 'b1'],
    );
    expect(result?.[0]?.statusCode).toBe(400);
  });

  it('refuses a batch of more than two megabytes', async () => {
    const big = Array.from({ length: 3 }, (_, index) =>
      item(`i${index}`, 'b1', { text: 'x'.repeat(800_000) }),
    );
    const batch = container.items.batch(
      big.map((resourceBody) => ({ operationType: 'Create' as const, resourceBody: { ...resourceBody } })),
      ['a1', 'b1'],
    );
    await expect(batch).rejects.toMatchObject({ cause: { code: 413 } });
  });
});
