import { randomUUID } from 'node:crypto';
import type { OperationInput } from '@azure/cosmos';
import {
  type CaseRef,
  type CaseStore,
  type Changes,
  type Clock,
  Conflict,
  Unavailable,
} from '../../usecases/ports';
import { itemIds } from '../item-ids';
import type { CommandItem, Place } from './items';
import { type Partition, partitionOf, type Requests } from './requests';
import { coreOperations, effectOperations, importOperation, keptItems, upsert } from './save-operations';

/** Limits of one transaction: operations, and bytes with room for headers (2 MB). */
const OPERATIONS = 100;
const BYTES = 1_500_000;

const bytesOf = (items: readonly unknown[]): number => Buffer.byteLength(JSON.stringify(items));

/** Pieces that each fit into a transaction. */
function chunked<T>(items: readonly T[]): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf([item]);
    const last = chunks.at(-1);
    if (last && last.length < OPERATIONS && bytes + size < BYTES) {
      last.push(item);
      bytes += size;
    } else {
      chunks.push([item]);
      bytes = size;
    }
  }
  return chunks;
}

const ttlOf = (expiresAt: string, now: string): number =>
  Math.max(60, Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / 1_000));

/** Saves a case in one transaction; what does not fit into it is written before and becomes visible with it. */
export function makeSaveCase({ read, batch, remove }: Requests, clock: Clock): CaseStore['save'] {
  /** Whether the command was saved by this attempt: the answer may have been lost on the way. */
  const wasSaved = async (partition: Partition, commandId: string, save: string): Promise<boolean> =>
    (await read<CommandItem>(partition, itemIds.command(commandId)))?.save === save;

  const commit = async (
    partition: Partition,
    operations: readonly OperationInput[],
    command: string,
    save: string,
  ): Promise<boolean> => {
    try {
      const { outcome, inDoubt } = await batch(partition, operations);
      return outcome === 'done' || (inDoubt && (await wasSaved(partition, command, save)));
    } catch (error) {
      if (error instanceof Unavailable && (await wasSaved(partition, command, save))) return true;
      throw error;
    }
  };

  /** Writes the items under the import's id. Nobody sees them until the case names the import. */
  const stage = async (items: readonly Place[], partition: Partition): Promise<void> => {
    for (const chunk of chunked(items)) await batch(partition, chunk.map(upsert));
  };

  return async (ref: CaseRef, expected, changes: Changes) => {
    const partition: Partition = [ref.organisation, ref.id];
    const save = randomUUID();
    const ttl = ttlOf(changes.command.expiresAt, clock.now());
    const refused = new Conflict(`Case ${ref.id} was saved by somebody else.`);
    const core = coreOperations(ref, expected, changes, { save, ttl });
    const kept = keptItems(ref, changes);
    const operations = [...core, ...kept.map(upsert), ...effectOperations(ref, changes, OPERATIONS)];

    if (operations.length <= OPERATIONS && bytesOf(operations) < BYTES) {
      if (!(await commit(partition, operations, changes.command.id, save))) throw refused;
      return;
    }

    const staged = keptItems(ref, changes, save);
    await stage(staged, partition);
    const large = [...core, importOperation(ref, save)];
    const all = [...large, ...effectOperations(ref, changes, OPERATIONS - large.length)];
    if (await commit(partition, all, changes.command.id, save)) return;
    for (const item of staged) await remove(partitionOf(item), item.id);
    throw refused;
  };
}
