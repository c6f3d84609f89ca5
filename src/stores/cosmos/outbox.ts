import type { Instant } from '../../hiring/time';
import type { CaseStore, OutboxEntry } from '../../usecases/ports';
import { laneOf } from '../effect-order';
import { itemIds } from '../item-ids';
import { BUNDLE_LANE, type BundleItem, type EffectItem, type QueueItem, type Version } from './items';
import { heads, unpackedQueue } from './queue';
import { type Partition, partitionOf, type Requests } from './requests';

type Outbox = Pick<
  CaseStore,
  'claimEffects' | 'effectDone' | 'effectFailed' | 'deadLetters' | 'pendingEffects'
>;
type Waiting = EffectItem & Version;

/** A few rounds of two instances changing the same item. */
const ROUNDS = 5;

const entryOf = ({ effectId, organisationId, caseId, effect, attempts }: EffectItem): OutboxEntry => ({
  id: effectId,
  ref: { organisation: organisationId, id: caseId },
  effect,
  attempts,
});

const partitionsOf = (items: readonly QueueItem[]): readonly Partition[] => [
  ...new Map(items.map((item) => [JSON.stringify(partitionOf(item)), partitionOf(item)])).values(),
];

const earliest = (a: EffectItem, b: EffectItem): number =>
  (a.due ?? '').localeCompare(b.due ?? '') || a.ordinal - b.ordinal;

/** The effects that wait, are leased, or were given up. `attempts` counts the earlier tries. */
export function makeOutbox(requests: Requests): Outbox {
  const { read, query, replace, remove } = requests;

  /** Takes what can be taken in one case; what has to wait behind it is not looked at again before. */
  async function claimIn(partition: Partition, now: Instant, leaseUntil: Instant, room: number) {
    const { ready, behind, dueOfLane } = heads(await unpackedQueue(requests, partition), now);
    const wanted = ready.toSorted(earliest).slice(0, room);
    const won = await Promise.all(
      wanted.map((item) =>
        replace({ ...item, due: leaseUntil, attempts: item.attempts + 1 } as Waiting, item._etag),
      ),
    );
    const lanes = new Set(wanted.map(({ lane }) => lane));
    await Promise.all(
      behind.map(async (item) => {
        const due = lanes.has(item.lane) ? leaseUntil : dueOfLane(item.lane);
        if (due !== undefined && due > now)
          await replace({ ...item, due, parked: true } as Waiting, item._etag);
      }),
    );
    return wanted.filter((_, index) => won[index]);
  }

  /** The next of the lane need not wait any longer. */
  async function goOn({ ref, effect }: OutboxEntry): Promise<void> {
    const [next] = await query<EffectItem>({
      sql: `SELECT TOP 1 * FROM c WHERE c.kind = 'outbox' AND c.lane = @lane ORDER BY c.ordinal`,
      values: { lane: laneOf(effect) },
      in: [ref.organisation, ref.id],
    });
    if (next?.parked === true)
      await replace({ ...next, due: next.since, parked: false } as Waiting, next._etag);
  }

  const placeOf = ({ ref, id }: OutboxEntry) =>
    [[ref.organisation, ref.id] as Partition, itemIds.effect(id)] as const;

  /** Only the last one who claimed it may say that it failed. */
  async function fail(entry: OutboxEntry, change: (item: Waiting) => EffectItem): Promise<boolean> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const item = await read<EffectItem>(...placeOf(entry));
      if (item?.kind !== 'outbox' || item.attempts !== entry.attempts + 1) return false;
      if (await replace(change(item), item._etag)) return true;
    }
    return false;
  }

  return {
    claimEffects: async (now, leaseUntil, limit) => {
      const due = await query<QueueItem>({
        sql: `SELECT TOP @limit * FROM c WHERE c.kind = 'outbox' AND c.due <= @now ORDER BY c.due`,
        values: { limit, now },
      });
      const claimed: Waiting[] = [];
      for (const partition of partitionsOf(due))
        if (claimed.length < limit)
          claimed.push(...(await claimIn(partition, now, leaseUntil, limit - claimed.length)));
      return claimed.toSorted(earliest).map(entryOf);
    },
    effectDone: async (entry) => {
      await remove(...placeOf(entry));
      await goOn(entry);
    },
    effectFailed: async (entry, reason, again) => {
      const failed = await fail(entry, (item) =>
        again === undefined
          ? { ...item, kind: 'deadLetter', due: undefined, reason }
          : { ...item, due: again },
      );
      if (failed && again === undefined) await goOn(entry);
    },
    deadLetters: async (organisation) => {
      const letters = await query<EffectItem>({
        sql: `SELECT * FROM c WHERE c.organisationId = @organisation AND c.kind = 'deadLetter' ORDER BY c.since`,
        values: { organisation },
      });
      return letters.map((letter) => ({ ...entryOf(letter), reason: letter.reason ?? '' }));
    },
    pendingEffects: async () => {
      const [counted, bundles] = await Promise.all([
        query<number>({ sql: `SELECT VALUE COUNT(1) FROM c WHERE c.kind = 'outbox'` }),
        query<BundleItem>({
          sql: `SELECT * FROM c WHERE c.kind = 'outbox' AND c.lane = @lane`,
          values: { lane: BUNDLE_LANE },
        }),
      ]);
      return bundles.reduce((sum, { effects }) => sum + effects.length - 1, counted[0] ?? 0);
    },
  };
}
