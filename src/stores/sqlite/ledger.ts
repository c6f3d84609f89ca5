import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CaseStore, Receipt } from '../../usecases/ports';
import { deliveryOf, type DeliveryParts } from '../delivery';
import { itemIds } from '../item-ids';
import { text } from './columns';
import { read, type Writer } from './writer';

/** What is kept of an effect that happened. */
export type KeptDelivery = Pick<DeliveryParts, 'id' | 'effect' | 'readAt'> & Receipt;

const partsOf = (row: Record<string, SQLOutputValue>): DeliveryParts => ({
  ...(JSON.parse(text(row.body)) as Pick<DeliveryParts, 'id' | 'effect'>),
  kind: text(row.kind),
  since: text(row.since),
});

/** What became of the messages of a case. */
export function makeLedger(
  database: DatabaseSync,
  write: Writer['write'],
): Pick<CaseStore, 'deliveriesOf' | 'acknowledge'> {
  const all = database.prepare(
    `SELECT kind, since, body FROM item WHERE organisation = ? AND "case" = ?
     AND kind IN ('outbox', 'deadLetter', 'delivery') ORDER BY ordinal, id`,
  );
  const readBy = database.prepare(
    `UPDATE item SET body = json_insert(body, '$.readAt', ?)
     WHERE organisation = ? AND "case" = ? AND id = ? AND kind = 'delivery' AND json_extract(body, '$.effect.to') = ?`,
  );
  return {
    deliveriesOf: ({ organisation, id }) =>
      read(() => all.all(organisation, id).flatMap((row) => deliveryOf(partsOf(row)) ?? [])),
    acknowledge: (ref, id, person, at) =>
      write(() => Number(readBy.run(at, ref.organisation, ref.id, itemIds.delivery(id), person).changes) > 0),
  };
}
