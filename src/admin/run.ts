import { systemClock } from '../clock';
import { openDirectory } from '../compose/open-directory';
import { openStore } from '../compose/open-store';
import type { Config } from '../config';
import { quiet } from '../operations/telemetry';
import { runCommand } from './commands';

/** Does one command on the store of the settings, and ends. @throws UsageFault, and what the settings give reason to */
export async function administer(config: Config, [name = '', ...args]: readonly string[]): Promise<void> {
  const store = await openStore(config.store, quiet);
  try {
    const parts = {
      config,
      store,
      directory: async () => (await openDirectory(config, store.documents)).directory,
      now: () => systemClock.now(),
      say: (line: string) => {
        process.stdout.write(`${line}\n`);
      },
    };
    await runCommand(parts, name, args);
  } finally {
    store.close();
  }
}
