import { later, type Instant } from '../../hiring/time';
import type { CaseStore, NewEffect, OutboxEntry, Receipt } from '../../usecases/ports';
import { followingEffects, laneOf } from '../effect-order';
import { itemIds } from '../item-ids';
import {
  BUNDLE_LANE,
  type BundleItem,
  type DeliveryItem,
  type EffectItem,
  isBundle,
  type QueueItem,
  type Version,
} from './items';
import { makeLedger } from './ledger';
import { heads, unpackedQueue } from './queue';
import { asJson, type Partition, partitionOf, type Requests } from './requests';
import { effectOperation, placeIn } from './save-operations';

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
type Waiting = EffectItem & Version;

/** A few rounds of two instances changing the same item. */
const ROUNDS = 5;

/** No process holds an effect for longer without renewing it. */
const LONGEST_LEASE_MS = 10 * 60_000;

const entryOf = ({ effectId, organisationId, caseId, effect, attempts, since }: EffectItem): OutboxEntry => ({
  id: effectId,
  ref: { organisation: organisationId, id: caseId },
  effect,
  attempts,
  since,
});

const partitionsOf = (items: readonly QueueItem[]): readonly Partition[] => [
  ...new Map(items.map((item) => [JSON.stringify(partitionOf(item)), partitionOf(item)])).values(),
];

const earliest = (a: EffectItem, b: EffectItem): number =>
  (a.due ?? '').localeCompare(b.due ?? '') || a.ordinal - b.ordinal;

/** The effects that wait, are leased, or were given up. `attempts` counts the earlier tries. */
export function makeOutbox(requests: Requests): Outbox {
  const { read, query, replace, remove, batch } = requests;

  /** Takes what can be taken in one case; what has to wait behind it is not looked at again before. */
  async function claimIn(
    partition: Partition,
    now: Instant,
    leaseUntil: Instant,
    room: number,
    owner: string,
  ) {
    const { ready, behind, dueOfLane } = heads(await unpackedQueue(requests, partition), now);
    const wanted = ready.toSorted(earliest).slice(0, room);
    const won = await Promise.all(
      wanted.map((item) =>
        replace({ ...item, due: leaseUntil, attempts: item.attempts + 1, owner } as Waiting, item._etag),
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

  /** Only the last one who claimed it may change it. Returns what it was. */
  async function change(
    entry: OutboxEntry,
    changed: (item: Waiting) => EffectItem,
  ): Promise<Waiting | undefined> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const item = await read<EffectItem>(...placeOf(entry));
      if (item?.kind !== 'outbox' || item.attempts !== entry.attempts + 1) return undefined;
      if (await replace(changed(item), item._etag)) return item;
    }
    return undefined;
  }

  /** Once in the life of the case: neither while one waits nor when one was delivered. */
  async function follow(entry: OutboxEntry, then: readonly NewEffect[], item: Waiting, since: Instant) {
    const partition: Partition = [entry.ref.organisation, entry.ref.id];
    for (const effect of followingEffects(then, item.ordinal))
      if (!(await read<DeliveryItem>(partition, itemIds.delivery(effect.id))))
        await batch(partition, [effectOperation(entry.ref, { ...effect, since })]);
  }

  /** Takes the effect off and keeps the receipt, both or nothing. Returns what it was. */
  async function settle(entry: OutboxEntry, receipt: Receipt | undefined): Promise<Waiting | undefined> {
    const [partition, id] = placeOf(entry);
    const item = await read<EffectItem>(partition, id);
    if (!item || !receipt) {
      await remove(partition, id);
      return item;
    }
    const delivery: DeliveryItem = {
      ...placeIn(entry.ref)(itemIds.delivery(entry.id)),
      kind: 'delivery',
      effectId: entry.id,
      effect: entry.effect,
      ordinal: item.ordinal,
      since: item.since,
      ...receipt,
    };
    await batch(partition, [
      { operationType: 'Delete', id },
      { operationType: 'Upsert', resourceBody: asJson(delivery) },
    ]);
    return item;
  }

  return {
    ...makeLedger(requests),
    claimEffects: async (now, leaseUntil, limit, owner = '') => {
      const due = await query<QueueItem>({
        sql: `SELECT TOP @limit * FROM c WHERE c.kind = 'outbox' AND c.due <= @now ORDER BY c.due`,
        values: { limit, now },
      });
      const claimed: Waiting[] = [];
      for (const partition of partitionsOf(due))
        if (claimed.length < limit)
          claimed.push(...(await claimIn(partition, now, leaseUntil, limit - claimed.length, owner)));
      return claimed.toSorted(earliest).map(entryOf);
    },
    renewEffects: async (entries, leaseUntil) => {
      await Promise.all(entries.map((entry) => change(entry, (item) => ({ ...item, due: leaseUntil }))));
    },
    releaseEffects: async (now, isGone) => {
      const held = await query<QueueItem>({
        sql: `SELECT * FROM c WHERE c.kind = 'outbox' AND c.due <= @until`,
        values: { until: later(now, LONGEST_LEASE_MS) },
      });
      const left = held.flatMap((item) =>
        !isBundle(item) && item.owner !== undefined && (item.due ?? '') > now && isGone(item.owner)
          ? [item]
          : [],
      );
      const released = await Promise.all(
        left.map(({ _etag, ...item }) =>
          replace({ ...item, due: now, owner: undefined } as EffectItem, _etag),
        ),
      );
      return released.filter(Boolean).length;
    },
    effectDone: async (entry, receipt, then = []) => {
      const item = await settle(entry, receipt);
      if (item) await follow(entry, then, item, receipt?.at ?? item.since);
      await goOn(entry);
    },
    effectLater: async (entry, at) => {
      await change(entry, (item) => ({ ...item, due: at, attempts: item.attempts - 1, owner: undefined }));
    },
    effectFailed: async (entry, reason, again, then = []) => {
      const item = await change(entry, (found) =>
        again === undefined
          ? { ...found, kind: 'deadLetter', due: undefined, owner: undefined, failing: undefined, reason }
          : { ...found, due: again, owner: undefined, failing: reason },
      );
      if (!item || again !== undefined) return;
      await follow(entry, then, item, item.since);
      await goOn(entry);
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
