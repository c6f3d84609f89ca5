import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Effect } from '../../hiring/effects';
import type { CaseStore, OutboxEntry } from '../../usecases/ports';
import { itemIds } from '../item-ids';
import { count, text } from './columns';
import { read, type Writer } from './writer';

type Outbox = Pick<
  CaseStore,
  'claimEffects' | 'effectDone' | 'effectFailed' | 'deadLetters' | 'pendingEffects'
>;
type Row = Record<string, SQLOutputValue>;

export const DUE_EFFECTS_SQL = `SELECT organisation, "case", id, attempts, body FROM item
  WHERE kind = 'outbox' AND due <= ? ORDER BY due, ordinal LIMIT ?`;

const KEY = 'organisation = ? AND "case" = ? AND id = ?';

const prepareAll = (database: DatabaseSync) => ({
  due: database.prepare(DUE_EFFECTS_SQL),
  lease: database.prepare(`UPDATE item SET due = ?, attempts = attempts + 1 WHERE ${KEY}`),
  remove: database.prepare(`DELETE FROM item WHERE kind = 'outbox' AND ${KEY} RETURNING lane`),
  // Only the last one who claimed it may say that it failed.
  retry: database.prepare(`UPDATE item SET due = ? WHERE kind = 'outbox' AND ${KEY} AND attempts = ?`),
  bury: database.prepare(
    `UPDATE item SET kind = 'deadLetter', due = NULL, body = json_set(body, '$.reason', ?)
     WHERE kind = 'outbox' AND ${KEY} AND attempts = ? RETURNING lane`,
  ),
  // The next of the lane becomes due since it was put there, before younger ones of other cases.
  next: database.prepare(
    `UPDATE item SET due = since WHERE due IS NULL AND (organisation, "case", id) IN (
       SELECT organisation, "case", id FROM item
       WHERE kind = 'outbox' AND organisation = ? AND "case" = ? AND lane = ? ORDER BY ordinal LIMIT 1)`,
  ),
  dead: database.prepare(
    `SELECT organisation, "case", attempts, body FROM item
     WHERE kind = 'deadLetter' AND organisation = ? ORDER BY since, ordinal`,
  ),
  pending: database.prepare(`SELECT count(*) AS pending FROM item WHERE kind = 'outbox'`),
});

interface Kept {
  readonly id: string;
  readonly effect: Effect;
  readonly reason?: string;
}

const entryOf = (row: Row, { id, effect }: Kept, attempts: number): OutboxEntry => ({
  id,
  ref: { organisation: text(row.organisation), id: text(row.case) },
  effect,
  attempts,
});

const kept = (row: Row): Kept => JSON.parse(text(row.body)) as Kept;

/** The effects that wait, are leased, or were given up. `attempts` counts the earlier tries. */
export function makeOutbox(database: DatabaseSync, { write }: Writer): Outbox {
  const sql = prepareAll(database);
  const keyOf = ({ id, ref }: OutboxEntry) => [ref.organisation, ref.id, itemIds.effect(id)] as const;
  const goOn = ({ ref }: OutboxEntry, left: Row | undefined): void => {
    if (left) sql.next.run(ref.organisation, ref.id, text(left.lane));
  };

  return {
    claimEffects: async (now, leaseUntil, limit) => {
      if (await read(() => sql.due.get(now, 1) === undefined)) return [];
      return write(() =>
        sql.due.all(now, limit).map((row) => {
          sql.lease.run(leaseUntil, text(row.organisation), text(row.case), text(row.id));
          return entryOf(row, kept(row), count(row.attempts));
        }),
      );
    },
    effectDone: (entry) =>
      write(() => {
        goOn(entry, sql.remove.get(...keyOf(entry)));
      }),
    effectFailed: (entry, reason, again) =>
      write(() => {
        const tries = entry.attempts + 1;
        if (again === undefined) goOn(entry, sql.bury.get(reason, ...keyOf(entry), tries));
        else sql.retry.run(again, ...keyOf(entry), tries);
      }),
    deadLetters: (organisation) =>
      read(() =>
        sql.dead.all(organisation).map((row) => {
          const letter = kept(row);
          return { ...entryOf(row, letter, count(row.attempts)), reason: letter.reason ?? '' };
        }),
      ),
    pendingEffects: () => read(() => count(sql.pending.get()?.pending)),
  };
}
