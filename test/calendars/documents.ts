import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite, type SqliteStore } from '../../src/stores/sqlite/open-sqlite';

/** A store in a folder of its own, which goes away with it. */
export function ownStore(): SqliteStore {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-calendars-'));
  const store = openSqlite(join(folder, 'store.db'));
  return {
    ...store,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
