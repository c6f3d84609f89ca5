import { join } from 'node:path';
import { systemClock } from '../clock';
import { ConfigFault, type Config } from '../config';
import { migrate } from '../stores/migrate';
import { backUpSqlite } from '../stores/sqlite/back-up';
import { openPortableSqlite } from '../stores/sqlite/portable';

/** Copies the embedded database to another file while the program goes on. @throws StoreUnusable */
export const backUp = (file: string, copy: string): Promise<void> => backUpSqlite(file, copy);

/** Copies everything between the embedded database and Cosmos DB; broken off, it can be started again. */
export async function moveHouse(
  config: Config,
  direction: 'toCosmos' | 'toSqlite',
  say: (line: string) => void,
): Promise<Awaited<ReturnType<typeof migrate>>> {
  if (config.store.kind !== 'cosmos') throw new ConfigFault('STORE: must be cosmos to move to or from it');
  const [{ openPortableCosmos }, { cosmosSettings }] = await Promise.all([
    import('../stores/cosmos/portable.js'),
    import('../stores/cosmos/settings.js'),
  ]);
  const there = openPortableCosmos(cosmosSettings(config.store, systemClock));
  const here = openPortableSqlite(join(config.dataFolder, 'innstilt.db'));
  const [from, to] = direction === 'toCosmos' ? [here, there] : [there, here];
  try {
    return await migrate(from, to, (done, of) => {
      if (done % 100 === 0 || done === of) say(`${done} of ${of} cases`);
    });
  } finally {
    here.close();
    there.close();
  }
}
