import type { StoreConfig } from '../config';
import { systemClock } from '../clock';
import type { Telemetry } from '../operations/telemetry';
import { readOnce } from '../operations/read-once';
import { rememberDetails } from '../operations/remember-details';
import { addCost } from '../operations/turn-scope';
import { openSqlite } from '../stores/sqlite/open-sqlite';
import type { Eraser } from '../usecases/eraser';
import type { CaseStore, Documents } from '../usecases/ports';

/** Cases and documents, wherever they are. */
export interface Store {
  readonly cases: CaseStore;
  readonly documents: Documents;
  readonly eraser: Eraser;
  readonly close: () => void;
}

/** Opens the store that the settings name. What the other one needs is not loaded. @throws StoreUnusable */
export async function openStore(config: StoreConfig, telemetry: Telemetry): Promise<Store> {
  if (config.kind === 'sqlite') return openSqlite(config.file);
  const [{ createContainer, openCosmos }, { cosmosSettings }] = await Promise.all([
    import('../stores/cosmos/open-cosmos.js'),
    import('../stores/cosmos/settings.js'),
  ]);
  const settings = cosmosSettings(config, systemClock);
  // An emulator starts empty; in Azure database and container are part of the deployment.
  if (config.key !== undefined) await createContainer(settings);
  const store = openCosmos({
    ...settings,
    watch: telemetry.watch,
    onCharge: (operation, units) => {
      addCost(units);
      telemetry.measure('cosmos.charge', units, { operation });
    },
  });
  // A request over the network each time would be most of a turn.
  return { ...store, cases: rememberDetails(readOnce(store.cases)) };
}
