import type { OnCharge } from '../../../src/stores/cosmos/requests';
import { createContainer, openCosmos } from '../../../src/stores/cosmos/open-cosmos';
import { type CosmosServer, startCosmosServer } from '../../support/cosmos/server';

export interface Served {
  readonly server: CosmosServer;
  readonly open: (more?: {
    readonly onCharge?: OnCharge;
    readonly key?: string;
  }) => ReturnType<typeof openCosmos>;
  /** What was asked of items since the last time, without the plans of queries, which cost nothing. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A fresh server with an empty container. */
export async function serve(): Promise<Served> {
  const server = await startCosmosServer();
  const stores: ReturnType<typeof openCosmos>[] = [];
  const settings = {
    endpoint: server.endpoint,
    database: 'innstilt',
    container: 'cases',
    credential: { key: server.key },
    clock: { now: () => new Date().toISOString() },
  };
  await createContainer(settings);
  let seen = 0;
  return {
    server,
    open: ({ onCharge, key } = {}) => {
      const credential = { key: key ?? server.key };
      const store = openCosmos({ ...settings, credential, ...(onCharge ? { onCharge } : {}) });
      stores.push(store);
      return store;
    },
    asked: () => {
      const news = server.requests.slice(seen).map(({ operation }) => operation);
      seen = server.requests.length;
      return news.filter((operation) => operation !== 'plan' && operation !== 'other');
    },
    close: async () => {
      for (const { close } of stores) close();
      await server.close();
    },
  };
}
