import { dirname, join } from 'node:path';
import { openPortableCosmos } from '../../src/stores/cosmos/portable';
import { type CosmosSettings, createContainer } from '../../src/stores/cosmos/open-cosmos';
import { migrate } from '../../src/stores/migrate';
import { openPortableSqlite } from '../../src/stores/sqlite/portable';
import { type CosmosServer, startCosmosServer } from '../../test/support/cosmos/server';
import { type Running, start } from '../contender';
import { ORGANISATION_FILE } from '../seed';

/** The built program on a database on loopback that counts what is asked of it. */
export interface ServedProgram {
  readonly running: Running;
  readonly server: CosmosServer;
  readonly close: () => Promise<void>;
}

/** Settings of a database on loopback. */
export const settingsOf = ({ endpoint, key }: CosmosServer): CosmosSettings => ({
  endpoint,
  database: 'innstilt',
  container: 'items',
  credential: { key },
  clock: { now: () => new Date().toISOString() },
});

/** Starts the program on a copy of the embedded database that was filled for the benches, with what lies beside it. */
export async function serveProgram(database: string): Promise<ServedProgram> {
  const server = await startCosmosServer();
  const settings = settingsOf(server);
  await createContainer(settings);
  const [from, to] = [openPortableSqlite(database), openPortableCosmos(settings)];
  await migrate(from, to);
  from.close();
  to.close();
  const running = await start({
    name: 'innstilt on Cosmos DB',
    script: join(__dirname, '../../dist/index.js'),
    environment: (folder) => ({
      DATA_FOLDER: folder,
      INNSTILT_WINDOWS: 'none',
      INNSTILT_RELAY: 'hold',
      LOG_LEVEL: 'error',
      STORE: 'cosmos',
      COSMOS_ENDPOINT: server.endpoint,
      COSMOS_KEY: server.key,
      ORGANISATIONS_FILE: join(dirname(database), ORGANISATION_FILE),
    }),
  });
  return {
    running,
    server,
    close: async () => {
      await running.stop();
      await server.close();
    },
  };
}
