import { createHash, randomUUID } from 'node:crypto';
import { type Answer, refusal } from './answer';

export type Json = Readonly<Record<string, unknown>>;

interface StoredItem {
  readonly body: Json;
  readonly etag: string;
  readonly writtenAt: number;
}

/** Values of the partition key, as the header carries them. */
export type PartitionKey = readonly string[];

interface Condition {
  readonly ifMatch?: string | undefined;
}

const MAX_BYTES = 2 * 1024 * 1024;

/** Items of one container, by partition; several physical ranges, items that expire. */
export interface ItemStore {
  readonly read: (key: PartitionKey, id: string) => Answer;
  readonly create: (key: PartitionKey, body: Json) => Answer;
  readonly upsert: (key: PartitionKey, body: Json, condition?: Condition) => Answer;
  readonly replace: (key: PartitionKey, id: string, body: Json, condition?: Condition) => Answer;
  readonly remove: (key: PartitionKey, id: string, condition?: Condition) => Answer;
  /** Items of one partition, or of one physical range. */
  readonly scan: (where: { readonly key: PartitionKey } | { readonly range: number }) => readonly Json[];
  /** Puts everything back as it was when it was called. */
  readonly savepoint: (key: PartitionKey) => () => void;
}

/** Physical range of a partition: which half, third ... of all hashes it falls into. */
const rangeOf = (key: string, ranges: number): number =>
  Math.floor(((createHash('sha256').update(key).digest()[0] ?? 0) / 256) * ranges);

/** `partitionPaths` such as `/organisationId`; `now` in seconds. */
export function makeItemStore(
  partitionPaths: readonly string[],
  ranges: number,
  now: () => number,
): ItemStore {
  const partitions = new Map<string, Map<string, StoredItem>>();
  const nameOf = (key: PartitionKey): string => JSON.stringify(key);

  const isAlive = ({ body, writtenAt }: StoredItem): boolean =>
    typeof body.ttl !== 'number' || body.ttl < 0 || writtenAt + body.ttl > now();
  const find = (key: PartitionKey, id: string): StoredItem | undefined => {
    const item = partitions.get(nameOf(key))?.get(id);
    return item && isAlive(item) ? item : undefined;
  };

  /** What is wrong with an item, as the service would find it. */
  const faultOf = (key: PartitionKey, body: Json): Answer | undefined => {
    if (typeof body.id !== 'string' || body.id === '' || /[/\\?#]/.test(body.id) || body.id.length > 1023)
      return refusal(400, 'The input content is invalid: id.');
    if (partitionPaths.some((path, index) => body[path.slice(1)] !== key[index]))
      return refusal(
        400,
        "PartitionKey extracted from document doesn't match the one specified in the header.",
      );
    if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES)
      return refusal(413, 'Request size is too large.');
    return undefined;
  };

  const put = (key: PartitionKey, body: Json, status: number): Answer => {
    const partition = partitions.get(nameOf(key)) ?? new Map<string, StoredItem>();
    partitions.set(nameOf(key), partition);
    const etag = `"${randomUUID()}"`;
    const stored = { ...body, _etag: etag, _ts: now(), _rid: randomUUID(), _self: '' };
    partition.set(String(body.id), { body: stored, etag, writtenAt: now() });
    return { status, body: stored, headers: { etag }, charge: 5 + JSON.stringify(body).length / 1_000 };
  };

  const isOther = (item: StoredItem | undefined, { ifMatch }: Condition): boolean =>
    ifMatch !== undefined && ifMatch !== '*' && item?.etag !== ifMatch;
  const notFound = () => refusal(404, 'Entity with the specified id does not exist in the system.');
  const stale = () => refusal(412, 'One of the specified pre-condition is not met.');

  return {
    read: (key, id) => {
      const item = find(key, id);
      return item ? { status: 200, body: item.body, headers: { etag: item.etag }, charge: 1 } : notFound();
    },
    create: (key, body) =>
      faultOf(key, body) ??
      (find(key, String(body.id))
        ? refusal(409, 'Entity with the specified id already exists in the system.')
        : put(key, body, 201)),
    upsert: (key, body, condition = {}) => {
      const item = find(key, String(body.id));
      return faultOf(key, body) ?? (isOther(item, condition) ? stale() : put(key, body, item ? 200 : 201));
    },
    replace: (key, id, body, condition = {}) => {
      const item = find(key, id);
      if (!item) return notFound();
      if (isOther(item, condition)) return stale();
      if (body.id !== id) return refusal(400, 'The id of an item cannot be changed.');
      return faultOf(key, body) ?? put(key, body, 200);
    },
    remove: (key, id, condition = {}) => {
      const item = find(key, id);
      if (!item) return notFound();
      if (isOther(item, condition)) return stale();
      partitions.get(nameOf(key))?.delete(id);
      return { status: 204, charge: 5 };
    },
    scan: (where) =>
      [...partitions]
        .filter(([name]) =>
          'key' in where ? name === nameOf(where.key) : rangeOf(name, ranges) === where.range,
        )
        .flatMap(([, items]) => [...items.values()].filter(isAlive).map(({ body }) => body)),
    savepoint: (key) => {
      const before = new Map(partitions.get(nameOf(key)));
      return () => {
        partitions.set(nameOf(key), before);
      };
    },
  };
}
