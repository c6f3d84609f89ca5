import type { DatabaseSync } from 'node:sqlite';
import type { CaseRef, CaseStore } from '../../usecases/ports';
import { itemIds } from '../item-ids';
import { text } from './columns';
import { read, type Writer } from './writer';

/** Expired commands removed at one poll, so that a poll stays short. */
const SWEPT_AT_ONCE = 200;

export const DUE_CASES_SQL = `SELECT organisation, "case" FROM item
  WHERE kind = 'reminder' AND due <= ? ORDER BY due LIMIT ?`;

const KEY = `organisation = ? AND "case" = ? AND id = '${itemIds.reminder}'`;

/** Claims cases to wake; removes expired commands on the way. Writes nothing when nothing is due. */
export function makeDueCases(
  database: DatabaseSync,
  { write }: Writer,
): Pick<CaseStore, 'claimDue' | 'wakeLater'> {
  const due = database.prepare(DUE_CASES_SQL);
  const lease = database.prepare(`UPDATE item SET due = ? WHERE ${KEY}`);
  const later = database.prepare(`UPDATE item SET due = ? WHERE ${KEY} AND due = ?`);
  const never = database.prepare(`DELETE FROM item WHERE ${KEY} AND due = ?`);
  const expired = database.prepare(`SELECT 1 FROM item WHERE kind = 'command' AND expires <= ? LIMIT 1`);
  const sweep = database.prepare(
    `DELETE FROM item WHERE (organisation, "case", id) IN (
       SELECT organisation, "case", id FROM item WHERE kind = 'command' AND expires <= ? LIMIT ${SWEPT_AT_ONCE})`,
  );

  const claim = (now: string, leaseUntil: string, limit: number): readonly CaseRef[] => {
    sweep.run(now);
    return due.all(now, limit).map((row) => {
      const ref = { organisation: text(row.organisation), id: text(row.case) };
      lease.run(leaseUntil, ref.organisation, ref.id);
      return ref;
    });
  };

  return {
    claimDue: async (now, leaseUntil, limit) => {
      const idle = await read(() => due.get(now, 1) === undefined && expired.get(now) === undefined);
      return idle ? [] : write(() => claim(now, leaseUntil, limit));
    },
    wakeLater: ({ organisation, id }, leaseUntil, at) =>
      write(() => {
        if (at === undefined) never.run(organisation, id, leaseUntil);
        else later.run(at, organisation, id, leaseUntil);
      }),
  };
}
