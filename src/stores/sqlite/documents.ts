import type { DatabaseSync } from 'node:sqlite';
import { Conflict, type Documents, type Etag } from '../../usecases/ports';
import { text } from './columns';
import { read, type Writer } from './writer';

/** Sorts after everything that starts with the prefix. */
const after = (prefix: string): string => `${prefix}\u{10ffff}`;

const prepareAll = (database: DatabaseSync) => ({
  one: database.prepare('SELECT etag, body FROM document WHERE space = ? AND id = ?'),
  create: database.prepare(
    'INSERT INTO document (etag, body, space, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  put: database.prepare(
    `INSERT INTO document (etag, body, space, id) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body`,
  ),
  replace: database.prepare('UPDATE document SET etag = ?, body = ? WHERE space = ? AND id = ? AND etag = ?'),
  remove: database.prepare('DELETE FROM document WHERE space = ? AND id = ?'),
  list: database.prepare('SELECT id, body FROM document WHERE space = ? AND id >= ? AND id < ? ORDER BY id'),
});

/** Documents in a table beside the cases. */
export function makeDocuments(database: DatabaseSync, { write }: Writer, nextEtag: () => Etag): Documents {
  const sql = prepareAll(database);
  return {
    read: (space, id) =>
      read(() => {
        const row = sql.one.get(space, id);
        return row && { value: JSON.parse(text(row.body)) as unknown, etag: text(row.etag) };
      }),
    write: (space, id, value, expected) => {
      const body = JSON.stringify(value);
      return write(() => {
        const etag = nextEtag();
        const key = [etag, body, space, id] as const;
        const { changes } =
          expected === undefined
            ? sql.put.run(...key)
            : expected === 'none'
              ? sql.create.run(...key)
              : sql.replace.run(...key, expected);
        if (changes !== 1) throw new Conflict(`Document ${space}/${id} was changed by somebody else.`);
        return etag;
      });
    },
    remove: (space, id) =>
      write(() => {
        sql.remove.run(space, id);
      }),
    list: (space, prefix) =>
      read(() =>
        sql.list
          .all(space, prefix, after(prefix))
          .map(({ id, body }) => ({ id: text(id), value: JSON.parse(text(body)) as unknown })),
      ),
  };
}
