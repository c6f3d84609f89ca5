import type { CaseStore } from '../../usecases/ports';
import { deliveryOf } from '../delivery';
import { itemIds } from '../item-ids';
import { type DeliveryItem, type EffectItem } from './items';
import { unpackedQueue } from './queue';
import type { Partition, Requests } from './requests';

/** A few rounds of two instances changing the same item. */
const ROUNDS = 5;

/** What became of the messages of a case. */
export function makeLedger(requests: Requests): Pick<CaseStore, 'deliveriesOf' | 'acknowledge'> {
  const { read, query, replace } = requests;
  return {
    deliveriesOf: async ({ organisation, id }) => {
      const partition: Partition = [organisation, id];
      const waiting = await unpackedQueue(requests, partition);
      const ofKind = (kind: string) =>
        query<EffectItem | DeliveryItem>({
          sql: 'SELECT * FROM c WHERE c.kind = @kind',
          values: { kind },
          in: partition,
        });
      const [dead, delivered] = await Promise.all([ofKind('deadLetter'), ofKind('delivery')]);
      return [...waiting, ...dead, ...delivered]
        .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
        .flatMap((item) => deliveryOf({ ...item, id: item.effectId }) ?? []);
    },
    acknowledge: async ({ organisation, id }, effectId, person, at) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const item = await read<DeliveryItem>([organisation, id], itemIds.delivery(effectId));
        if (!item || !('to' in item.effect) || item.effect.to !== person) return false;
        if (item.readAt !== undefined || (await replace({ ...item, readAt: at } as DeliveryItem, item._etag)))
          return true;
      }
      return false;
    },
  };
}
