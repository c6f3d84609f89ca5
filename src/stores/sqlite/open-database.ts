import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { count, text } from './columns';
import { CODE, codeOf, StoreUnusable } from './errors';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema';

/** Older ones can lose data when several connections share a write-ahead log (fixed in 3.51.3). */
const OLDEST = [3, 51, 3] as const;

/** How long SQLite itself waits for another writer; the program cannot do anything else meanwhile. */
const BUSY_MILLISECONDS = 100;

/** @throws StoreUnusable when this version of SQLite is too old */
export function checkVersion(version: string): void {
  const parts = version.split('.').map(Number);
  const differing = OLDEST.findIndex((oldest, index) => parts[index] !== oldest);
  if (differing >= 0 && (parts[differing] ?? 0) < (OLDEST[differing] ?? 0))
    throw new StoreUnusable(
      `SQLite ${version} can lose data when several processes write; ${OLDEST.join('.')} or newer is needed. Run Node 24.21 or newer.`,
    );
}

const SENTENCES: Readonly<Record<number, string>> = {
  [CODE.notADatabase]: 'is not a database, or it is damaged. Move it away, or restore a backup.',
  [CODE.corrupt]: 'is not a database, or it is damaged. Move it away, or restore a backup.',
  [CODE.full]: 'cannot grow, because the disk is full. Free some space and start again.',
  [CODE.busy]: 'is locked by another program. Close it and start again.',
  [CODE.locked]: 'is locked by another program. Close it and start again.',
};

const NOT_WRITABLE =
  'cannot be written. Check that its folder exists, is a folder, and that you may write in it.';

const pragma = (database: DatabaseSync, name: string): number =>
  count(database.prepare(`PRAGMA ${name}`).get()?.[name]);

/** Creates the tables in a new file; two processes that start at once create them once. */
function prepareTables(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  const [application, version] = [pragma(database, 'application_id'), pragma(database, 'user_version')];
  const tables = count(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
  if (tables === 0) database.exec(SCHEMA);
  else if (application !== APPLICATION_ID)
    throw new StoreUnusable(
      `${path} is a database of another program. Choose another data folder or move the file away.`,
    );
  else if (version !== SCHEMA_VERSION)
    throw new StoreUnusable(
      `${path} was written by another version of this program (tables ${version}, expected ${SCHEMA_VERSION}).`,
    );
  database.exec('COMMIT');
}

function configure(database: DatabaseSync, path: string): void {
  checkVersion(text(database.prepare('SELECT sqlite_version() AS version').get()?.version));
  // NORMAL leaves the log to us: the writer syncs it before it says that something is saved (sync-log.ts).
  // The log is brought into the file at 16 MB: at the usual 4 MB that is done so often that it costs a tenth of all turns,
  // and with a much longer log reading gets slow.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -32768;',
  );
  prepareTables(database, path);
}

/**
 * Opens or creates the file and its folder.
 * @throws StoreUnusable with a sentence about what is wrong
 */
export function openDatabase(path: string, pages?: number): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: 5_000 });
    configure(database, path);
    database.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    if (pages !== undefined) database.exec(`PRAGMA max_page_count = ${pages}`);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(`${path} ${SENTENCES[codeOf(error) ?? -1] ?? NOT_WRITABLE}`, { cause: error });
  }
}
