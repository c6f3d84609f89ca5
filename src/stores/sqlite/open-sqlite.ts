import type { Eraser } from '../../usecases/eraser';
import type { CaseStore, Documents } from '../../usecases/ports';
import { makeDocuments } from './documents';
import { makeDueCases } from './due-cases';
import { makeEraser } from './eraser';
import { makeEtags } from './etags';
import { makeKnownCases } from './known-cases';
import { openDatabase } from './open-database';
import { makeOutbox } from './outbox';
import { makeReads } from './read-case';
import { makeSaveCase } from './save-case';
import { makeLogSync } from './sync-log';
import { makeWriter } from './writer';

/** Cases and documents in one database file. */
export interface SqliteStore {
  readonly cases: CaseStore;
  readonly documents: Documents;
  readonly eraser: Eraser;
  /** Writes what is still waiting and lets go of the file. */
  readonly close: () => void;
}

/**
 * Opens the database file, or creates it and its folder. Several processes may have it open. `pages` (of 4 KB)
 * is the size that the file may not pass.
 * @throws StoreUnusable with a sentence about what is wrong with the file, the folder or SQLite itself
 */
export function openSqlite(path: string, limit: { readonly pages?: number } = {}): SqliteStore {
  const database = openDatabase(path, limit.pages);
  const nextEtag = makeEtags();
  const writer = makeWriter(database, makeLogSync(path));
  const known = makeKnownCases();
  const saveCase = makeSaveCase(database, nextEtag, known);
  return {
    cases: {
      ...makeReads(database, known),
      ...makeOutbox(database, writer),
      ...makeDueCases(database, writer),
      save: (ref, expected, changes) => writer.write(() => saveCase(ref, expected, changes)),
    },
    documents: makeDocuments(database, writer, nextEtag),
    eraser: makeEraser(database, writer),
    close: () => {
      writer.close();
      database.close();
    },
  };
}
