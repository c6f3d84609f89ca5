import type { OperationInput } from '@azure/cosmos';
import { later, type Instant } from '../../hiring/time';
import type { ApplicantItem, ImportItem, TextItem } from './items';
import type { Partition, Requests } from './requests';
import { upsert } from './save-operations';

/** Limits of one transaction: operations, and bytes with room for headers (2 MB). */
export const OPERATIONS = 100;
export const BYTES = 1_500_000;

/** An import that was not finished after this time never will be. */
const GIVEN_UP_AFTER_MILLISECONDS = 3_600_000;

type Staged = TextItem | ApplicantItem;

/** Size of items in a request. */
export const bytesOf = (items: readonly unknown[]): number => Buffer.byteLength(JSON.stringify(items));

/** Pieces that each fit into a transaction. */
function chunked(operations: readonly OperationInput[]): readonly (readonly OperationInput[])[] {
  const chunks: OperationInput[][] = [];
  let bytes = 0;
  for (const operation of operations) {
    const size = bytesOf([operation]);
    const last = chunks.at(-1);
    if (last && last.length < OPERATIONS && bytes + size < BYTES) {
      last.push(operation);
      bytes += size;
    } else {
      chunks.push([operation]);
      bytes = size;
    }
  }
  return chunks;
}

/** Items written before the save that makes them part of the case. */
interface Staging {
  /** Carries out operations in as many transactions as they need. */
  readonly run: (partition: Partition, operations: readonly OperationInput[]) => Promise<void>;
  readonly put: (partition: Partition, items: readonly Staged[]) => Promise<void>;
  readonly drop: (partition: Partition, items: readonly Staged[]) => Promise<void>;
  /** Removes what imports left behind that were broken off: people's data that nobody would see or erase. */
  readonly sweep: (partition: Partition, now: Instant) => Promise<void>;
}

export function makeStaging({ batch, query, remove }: Requests): Staging {
  const run = async (partition: Partition, operations: readonly OperationInput[]): Promise<void> => {
    for (const chunk of chunked(operations)) await batch(partition, chunk);
  };
  const drop: Staging['drop'] = (partition, items) =>
    run(
      partition,
      items.map(({ id }) => ({ operationType: 'Delete', id })),
    );

  return {
    run,
    put: (partition, items) => run(partition, items.map(upsert)),
    drop,
    sweep: async (partition, now) => {
      const staged = await query<Staged>({
        sql: `SELECT * FROM c WHERE ARRAY_CONTAINS(@kinds, c.kind)`,
        values: { kinds: ['text', 'applicant'] },
        in: partition,
      });
      const old = later(now, -GIVEN_UP_AFTER_MILLISECONDS);
      const suspects = staged.filter(({ stagedAt }) => stagedAt !== undefined && stagedAt < old);
      if (suspects.length === 0) return;
      const imports = await query<ImportItem>({
        sql: `SELECT * FROM c WHERE c.kind = 'import'`,
        in: partition,
      });
      const finished = new Set(imports.map((one) => one.import));
      for (const item of suspects)
        if (item.import !== undefined && !finished.has(item.import)) await remove(partition, item.id);
    },
  };
}
