import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';

/** Brings the write-ahead log of a database to the disk. */
export interface LogSync {
  /** Resolves when everything that was committed before the call is on the disk; the program goes on meanwhile. */
  readonly sync: () => Promise<void>;
  /** The same, at once. */
  readonly syncNow: () => void;
  readonly close: () => void;
}

/**
 * Syncs the log beside the database at `path`. SQLite takes no lock on the log itself, so that opening and closing it
 * here takes none away (https://www.sqlite.org/howtocorrupt.html, 2.2).
 */
export function makeLogSync(path: string): LogSync {
  let file: number | undefined;
  // It is there once something was written, and stays as long as the database is open.
  const log = (): number => (file ??= openSync(`${path}-wal`, 'r+'));
  return {
    sync: () =>
      new Promise((resolve, reject) => {
        fdatasync(log(), (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    syncNow: () => {
      fdatasyncSync(log());
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
