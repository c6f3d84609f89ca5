import type { Instant } from '../../hiring/time';
import { type BundleItem, type EffectItem, isBundle, type QueueItem, type Version } from './items';
import { asJson, type Partition, partitionOf, type Requests } from './requests';
import { effectOperation } from './save-operations';

/** So many effects of a bundle are put into the outbox by one transaction. */
const UNPACKED_AT_ONCE = 90;

type Stored<T> = T & Version;
type Waiting = Stored<EffectItem>;

/** What has not happened in one case, in order. */
async function queueOf({ query }: Requests, partition: Partition): Promise<readonly Stored<QueueItem>[]> {
  const items = await query<QueueItem>({ sql: `SELECT * FROM c WHERE c.kind = 'outbox'`, in: partition });
  return items.toSorted((a, b) => a.ordinal - b.ordinal);
}

/** Moves effects from a bundle into items of their own; whoever loses a race leaves it to the winner. */
async function unpack({ batch }: Requests, bundle: Stored<BundleItem>): Promise<void> {
  const partition = partitionOf(bundle);
  const ref = { organisation: partition[0], id: partition[1] };
  const [now, rest] = [bundle.effects.slice(0, UNPACKED_AT_ONCE), bundle.effects.slice(UNPACKED_AT_ONCE)];
  const condition = { id: bundle.id, ifMatch: bundle._etag };
  const left: BundleItem = { ...bundle, effects: rest };
  await batch(partition, [
    rest.length === 0
      ? { operationType: 'Delete', ...condition }
      : { operationType: 'Replace', ...condition, resourceBody: asJson(left) },
    ...now.map((effect) => effectOperation(ref, effect)),
  ]);
}

/** The effects of a case that have not happened, in order, each in an item of its own. */
export async function unpackedQueue(requests: Requests, partition: Partition): Promise<readonly Waiting[]> {
  for (;;) {
    const queue = await queueOf(requests, partition);
    const bundle = queue.find(isBundle);
    if (!bundle) return queue.flatMap((item) => (isBundle(item) ? [] : [item]));
    await unpack(requests, bundle);
  }
}

const isDue = ({ due }: EffectItem, now: Instant): boolean => due !== undefined && due <= now;

/** The first of every lane that is due, and those due behind them or behind one that waits. */
export function heads(queue: readonly Waiting[], now: Instant) {
  const first = new Map<string, Waiting>();
  for (const item of queue) if (!first.has(item.lane)) first.set(item.lane, item);
  return {
    ready: [...first.values()].filter((item) => isDue(item, now)),
    behind: queue.filter((item) => isDue(item, now) && first.get(item.lane) !== item),
    dueOfLane: (lane: string): Instant | undefined => first.get(lane)?.due,
  };
}
