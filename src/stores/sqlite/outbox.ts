import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Effect } from '../../hiring/effects';
import type { CaseStore, NewEffect, OutboxEntry, Receipt } from '../../usecases/ports';
import { followingEffects } from '../effect-order';
import { itemIds } from '../item-ids';
import { count, text } from './columns';
import { makeLedger, type KeptDelivery } from './ledger';
import { read, type Writer } from './writer';

type Outbox = Pick<
  CaseStore,
  | 'claimEffects'
  | 'renewEffects'
  | 'releaseEffects'
  | 'effectDone'
  | 'effectLater'
  | 'effectFailed'
  | 'deliveriesOf'
  | 'acknowledge'
  | 'deadLetters'
  | 'pendingEffects'
>;
type Row = Record<string, SQLOutputValue>;

export const DUE_EFFECTS_SQL = `SELECT organisation, "case", id, attempts, since, body FROM item
  WHERE kind = 'outbox' AND due <= ? ORDER BY due, ordinal LIMIT ?`;

const KEY = 'organisation = ? AND "case" = ? AND id = ?';
const CLAIMED = `kind = 'outbox' AND ${KEY} AND attempts = ?`;

const prepareAll = (database: DatabaseSync) => ({
  due: database.prepare(DUE_EFFECTS_SQL),
  lease: database.prepare(
    `UPDATE item SET due = ?, attempts = attempts + 1, body = json_set(body, '$.owner', ?) WHERE ${KEY}`,
  ),
  renew: database.prepare(`UPDATE item SET due = ? WHERE ${CLAIMED}`),
  owners: database.prepare(
    `SELECT DISTINCT json_extract(body, '$.owner') AS owner FROM item WHERE kind = 'outbox' AND due > ?`,
  ),
  release: database.prepare(
    `UPDATE item SET due = ?1, body = json_remove(body, '$.owner')
     WHERE kind = 'outbox' AND due > ?1 AND json_extract(body, '$.owner') = ?2`,
  ),
  remove: database.prepare(
    `DELETE FROM item WHERE kind = 'outbox' AND ${KEY} RETURNING lane, ordinal, since, body`,
  ),
  record: database.prepare(
    `INSERT INTO item (organisation, "case", id, kind, ordinal, since, body)
     VALUES (?, ?, ?, 'delivery', ?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  // Only the last one who claimed it may say that it failed, or that it is not time yet.
  retry: database.prepare(
    `UPDATE item SET due = ?, body = json_set(json_remove(body, '$.owner'), '$.failing', ?) WHERE ${CLAIMED}`,
  ),
  later: database.prepare(
    `UPDATE item SET due = ?, attempts = attempts - 1, body = json_remove(body, '$.owner') WHERE ${CLAIMED}`,
  ),
  bury: database.prepare(
    `UPDATE item SET kind = 'deadLetter', due = NULL,
       body = json_set(json_remove(body, '$.owner', '$.failing'), '$.reason', ?)
     WHERE ${CLAIMED} RETURNING lane, ordinal, since`,
  ),
  // The next of the lane becomes due since it was put there, before younger ones of other cases.
  next: database.prepare(
    `UPDATE item SET due = since WHERE due IS NULL AND (organisation, "case", id) IN (
       SELECT organisation, "case", id FROM item
       WHERE kind = 'outbox' AND organisation = ? AND "case" = ? AND lane = ? ORDER BY ordinal LIMIT 1)`,
  ),
  // Once in the life of the case: neither while one waits nor when one was delivered.
  follow: database.prepare(
    `INSERT INTO item (organisation, "case", id, kind, lane, ordinal, since, attempts, body, due)
     SELECT ?1, ?2, ?3, 'outbox', ?4, ?5, ?6, 0, ?7, iif(EXISTS (
       SELECT 1 FROM item WHERE organisation = ?1 AND "case" = ?2 AND lane = ?4 AND kind = 'outbox'
     ), NULL, ?6)
     WHERE NOT EXISTS (SELECT 1 FROM item WHERE organisation = ?1 AND "case" = ?2 AND id = ?8)
     ON CONFLICT DO NOTHING`,
  ),
  dead: database.prepare(
    `SELECT organisation, "case", attempts, since, body FROM item
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
  since: text(row.since),
});

const kept = (row: Row): Kept => JSON.parse(text(row.body)) as Kept;

/** The effects that wait, are leased, were given up, or happened. `attempts` counts the earlier tries. */
export function makeOutbox(database: DatabaseSync, { write }: Writer): Outbox {
  const sql = prepareAll(database);
  const keyOf = ({ id, ref }: OutboxEntry) => [ref.organisation, ref.id, itemIds.effect(id)] as const;
  const claimOf = (entry: OutboxEntry) => [...keyOf(entry), entry.attempts + 1] as const;
  const goOn = ({ ref }: OutboxEntry, left: Row | undefined): void => {
    if (left) sql.next.run(ref.organisation, ref.id, text(left.lane));
  };
  const follow = ({ ref }: OutboxEntry, left: Row, since: string, then: readonly NewEffect[]): void => {
    for (const { id, effect, lane, ordinal } of followingEffects(then, count(left.ordinal)))
      sql.follow.run(
        ref.organisation,
        ref.id,
        itemIds.effect(id),
        lane,
        ordinal,
        since,
        JSON.stringify({ id, effect }),
        itemIds.delivery(id),
      );
  };
  const record = ({ id, ref, effect }: OutboxEntry, left: Row, receipt: Receipt): void => {
    const delivery: KeptDelivery = { id, effect, ...receipt };
    sql.record.run(
      ref.organisation,
      ref.id,
      itemIds.delivery(id),
      count(left.ordinal),
      text(left.since),
      JSON.stringify(delivery),
    );
  };

  return {
    ...makeLedger(database, write),
    claimEffects: async (now, leaseUntil, limit, owner = '') => {
      if (await read(() => sql.due.get(now, 1) === undefined)) return [];
      return write(() =>
        sql.due.all(now, limit).map((row) => {
          sql.lease.run(leaseUntil, owner, text(row.organisation), text(row.case), text(row.id));
          return entryOf(row, kept(row), count(row.attempts));
        }),
      );
    },
    renewEffects: (entries, leaseUntil) =>
      write(() => {
        for (const entry of entries) sql.renew.run(leaseUntil, ...claimOf(entry));
      }),
    releaseEffects: (now, isGone) =>
      write(() =>
        sql.owners
          .all(now)
          .flatMap(({ owner }) => (typeof owner === 'string' && isGone(owner) ? [owner] : []))
          .reduce((released, owner) => released + Number(sql.release.run(now, owner).changes), 0),
      ),
    effectDone: (entry, receipt, then = []) =>
      write(() => {
        const left = sql.remove.get(...keyOf(entry));
        if (left && receipt) record(entry, left, receipt);
        if (left) follow(entry, left, receipt?.at ?? text(left.since), then);
        goOn(entry, left);
      }),
    effectLater: (entry, at) =>
      write(() => {
        sql.later.run(at, ...claimOf(entry));
      }),
    effectFailed: (entry, reason, again, then = []) =>
      write(() => {
        if (again !== undefined) {
          sql.retry.run(again, reason, ...claimOf(entry));
          return;
        }
        const left = sql.bury.get(reason, ...claimOf(entry));
        if (left) follow(entry, left, text(left.since), then);
        goOn(entry, left);
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
