import { randomUUID } from 'node:crypto';
import type { OperationInput } from '@azure/cosmos';
import {
  type CaseRef,
  type CaseStore,
  type Changes,
  type Clock,
  Conflict,
  type Etag,
  Unavailable,
} from '../../usecases/ports';
import { itemIds } from '../item-ids';
import type { CommandItem } from './items';
import type { Partition, Requests } from './requests';
import { coreOperations, effectOperations, importOperation, keptItems, upsert } from './save-operations';
import { BYTES, bytesOf, makeStaging, OPERATIONS } from './staging';

const ttlOf = (expiresAt: string, now: string): number =>
  Math.max(60, Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / 1_000));

/** The save is in the database; which version it made is unknown where its answer was lost. */
interface Committed {
  readonly etag: Etag | undefined;
}

/** Saves a case in one transaction; what does not fit into it is written before and becomes visible with it. */
export function makeSaveCase(requests: Requests, clock: Clock): CaseStore['save'] {
  const { read, batch } = requests;
  const staging = makeStaging(requests);

  /** Whether the command was saved by this attempt: the answer may have been lost on the way. */
  const wasSaved = async (partition: Partition, commandId: string, save: string): Promise<boolean> =>
    (await read<CommandItem>(partition, itemIds.command(commandId)))?.save === save;

  const commit = async (
    partition: Partition,
    operations: readonly OperationInput[],
    command: string,
    save: string,
  ): Promise<Committed | undefined> => {
    const found = async (): Promise<Committed | undefined> =>
      (await wasSaved(partition, command, save)) ? { etag: undefined } : undefined;
    try {
      const { outcome, inDoubt, etags } = await batch(partition, operations);
      if (outcome === 'done') return { etag: etags[0] };
      return inDoubt ? await found() : undefined;
    } catch (error) {
      const saved = error instanceof Unavailable ? await found() : undefined;
      if (saved) return saved;
      throw error;
    }
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
      const saved = await commit(partition, operations, changes.command.id, save);
      if (!saved) throw refused;
      return saved.etag;
    }

    const staged = keptItems(ref, changes, { import: save, at: clock.now() });
    await staging.sweep(partition, clock.now());
    await staging.put(partition, staged);
    const large = [...core, importOperation(ref, save)];
    const all = [...large, ...effectOperations(ref, changes, OPERATIONS - large.length)];
    const saved = await commit(partition, all, changes.command.id, save);
    if (saved) return saved.etag;
    await staging.drop(partition, staged);
    throw refused;
  };
}
