import { backup } from 'node:sqlite';
import { openDatabase } from './open-database';

/**
 * Copies the database to another file while the program goes on; the copy is as the database was at one moment
 * after the start. To restore, stop the program and put the copy in the database's place, without the `-wal` and
 * `-shm` files of the old one.
 * @throws StoreUnusable when there is no usable database at `path`
 */
export async function backUpSqlite(path: string, copy: string): Promise<void> {
  const database = openDatabase(path);
  try {
    await backup(database, copy);
  } finally {
    database.close();
  }
}
