import { CosmosClient } from '@azure/cosmos';
import type { OnCharge } from '../../../src/stores/cosmos/requests';
import {
  type CosmosSettings,
  type CosmosStore,
  createContainer,
  openCosmos,
} from '../../../src/stores/cosmos/open-cosmos';
import type { CaseRef } from '../../../src/usecases/ports';
import { type CosmosServer, startCosmosServer } from '../../support/cosmos/server';

interface More {
  readonly onCharge?: OnCharge;
  readonly key?: string;
  /** Hours by which the program's clock is ahead of the server's. */
  readonly ahead?: number;
}

export interface Served {
  readonly server: CosmosServer;
  readonly settings: CosmosSettings;
  readonly open: (more?: More) => CosmosStore;
  /** What was asked of items since the last time, without the plans of queries, which cost nothing. */
  readonly asked: () => readonly string[];
  /** How many items of a kind there are in a case, whether the store shows them or not. */
  readonly stored: (ref: CaseRef, kind: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A fresh server with an empty container. */
export async function serve(): Promise<Served> {
  const server = await startCosmosServer();
  const stores: CosmosStore[] = [];
  const settings = {
    endpoint: server.endpoint,
    database: 'innstilt',
    container: 'cases',
    credential: { key: server.key },
    clock: { now: () => new Date().toISOString() },
  };
  await createContainer(settings);
  const raw = new CosmosClient({
    endpoint: server.endpoint,
    key: server.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  let seen = 0;
  return {
    server,
    settings,
    open: ({ onCharge, key = server.key, ahead = 0 } = {}) => {
      const store = openCosmos({
        ...settings,
        credential: { key },
        clock: { now: () => new Date(Date.now() + ahead * 3_600_000).toISOString() },
        ...(onCharge ? { onCharge } : {}),
      });
      stores.push(store);
      return store;
    },
    asked: () => {
      const news = server.requests.slice(seen).map(({ operation }) => operation);
      seen = server.requests.length;
      return news.filter((operation) => operation !== 'plan' && operation !== 'other');
    },
    stored: async ({ organisation, id }, kind) => {
      const query = {
        query: 'SELECT * FROM c WHERE c.kind = @kind',
        parameters: [{ name: '@kind', value: kind }],
      };
      const items = raw.database(settings.database).container(settings.container).items;
      return (await items.query(query, { partitionKey: [organisation, id] }).fetchAll()).resources.length;
    },
    close: async () => {
      raw.dispose();
      for (const { close } of stores) close();
      await server.close();
    },
  };
}
