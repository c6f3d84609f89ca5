import type { Container, JSONObject, OperationInput, SqlParameter } from '@azure/cosmos';
import { codeOf, isPassing, BROKEN_READS, retrying } from './failures';
import type { Place, Version } from './items';

/** Organisation and case. */
export type Partition = readonly [organisationId: string, caseId: string];

/** Request units that one request cost. */
export type OnCharge = (operation: string, units: number) => void;

export interface Query {
  readonly sql: string;
  readonly values?: Readonly<Record<string, string | number | boolean | string[]>>;
  /** Without it all partitions are asked. */
  readonly in?: Partition;
}

/** What became of a batch; `refused` when a condition was not met. */
interface BatchResult {
  readonly outcome: 'done' | 'refused';
  /** An earlier attempt may have been carried out. */
  readonly inDoubt: boolean;
  /** The versions that the operations made, in their order. */
  readonly etags: readonly (string | undefined)[];
}

/** The requests that the store makes, each tried again where that is safe. @throws Unavailable */
export interface Requests {
  readonly read: <T>(partition: Partition, id: string) => Promise<(T & Version) | undefined>;
  readonly query: <T>(query: Query) => Promise<readonly (T & Version)[]>;
  /** Returns false when the item is not the expected version any more. */
  readonly replace: (item: Place, etag: string) => Promise<boolean>;
  /** Removing what is not there is fine. */
  readonly remove: (partition: Partition, id: string) => Promise<void>;
  readonly batch: (partition: Partition, operations: readonly OperationInput[]) => Promise<BatchResult>;
}

export const partitionOf = ({ organisationId, caseId }: Place): Partition => [organisationId, caseId];

/** The SDK asks for an index signature that interfaces do not have. */
export const asJson = (item: Place): JSONObject => ({ ...item });

/** Conditions that were not met: gone, exists already, another version, or failed together with such a one. */
const REFUSED: ReadonlySet<number> = new Set([404, 409, 412, 424]);

const isRefused = (error: unknown): boolean => {
  const code = codeOf(error);
  return typeof code === 'number' && REFUSED.has(code);
};

/** Raised for a batch that failed as a whole for a reason that passes. */
class BatchFailed extends Error {
  constructor(readonly code: number) {
    super(`A batch was answered with ${code}.`);
  }
}

/** A failed batch does not throw: it answers 207 and says of every operation how it went. */
function resultOf(statuses: readonly number[]): 'done' | 'refused' {
  const culprit = statuses.find((status) => status >= 400 && status !== 424);
  if (culprit === undefined) return 'done';
  if (isPassing(culprit) || !REFUSED.has(culprit)) throw new BatchFailed(culprit);
  return 'refused';
}

/** The requests against one container; `onCharge` is told what each cost. */
export function makeRequests(container: Container, onCharge: OnCharge): Requests {
  const item = ([organisationId, caseId]: Partition, id: string) =>
    container.item(id, [organisationId, caseId]);

  return {
    read: <T>(partition: Partition, id: string) =>
      retrying(async () => {
        const { resource, requestCharge } = await item(partition, id).read<T & Version>();
        onCharge('read', requestCharge);
        return resource;
      }, BROKEN_READS),
    query: <T>({ sql, values = {}, in: partition }: Query) =>
      retrying(async () => {
        const parameters = Object.entries(values).map(([name, value]): SqlParameter => ({
          name: `@${name}`,
          value,
        }));
        const options = partition
          ? { partitionKey: [...partition] }
          : { forceQueryPlan: true, maxItemCount: 100 };
        const { resources, requestCharge } = await container.items
          .query<T & Version>({ query: sql, parameters }, options)
          .fetchAll();
        onCharge('query', requestCharge);
        return resources;
      }, BROKEN_READS),
    replace: (changed, etag) =>
      retrying(async () => {
        try {
          const { requestCharge } = await item(partitionOf(changed), changed.id).replace(asJson(changed), {
            accessCondition: { type: 'IfMatch', condition: etag },
          });
          onCharge('replace', requestCharge);
          return true;
        } catch (error) {
          if (isRefused(error)) return false;
          throw error;
        }
      }),
    remove: (partition, id) =>
      retrying(async () => {
        try {
          const { requestCharge } = await item(partition, id).delete();
          onCharge('remove', requestCharge);
        } catch (error) {
          if (codeOf(error) !== 404) throw error;
        }
      }),
    batch: (partition, operations) =>
      retrying(async ({ inDoubt }) => {
        const { result, headers } = await container.items.batch([...operations], [...partition]);
        onCharge('batch', Number(headers['x-ms-request-charge'] ?? 0));
        const answers = result ?? [];
        return {
          outcome: resultOf(answers.map(({ statusCode }) => statusCode)),
          inDoubt,
          etags: answers.map(({ eTag }) => eTag),
        };
      }),
  };
}
