import { randomUUID } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import { Conflict, type Documents } from '../../usecases/ports';
import { codeOf, retrying } from './failures';
import type { DocumentItem } from './items';
import { asJson, type OnCharge, type Partition, type Requests } from './requests';
import type { WatchRequests } from './watched';

const ITEM = 'document';

/** A document is a partition of its own, so that a space can grow without limit. */
const partition = (space: string, id: string): Partition => [`documents:${space}`, id];

const REFUSED: ReadonlySet<number | string | undefined> = new Set([404, 409, 412]);

/** Documents beside the cases, in the same container. */
export function makeDocuments(
  container: Container,
  requests: Requests,
  onCharge: OnCharge,
  watch: WatchRequests,
): Documents {
  const { read, query, remove } = requests;

  const put = async (item: DocumentItem, expected: string | undefined): Promise<string> => {
    const condition =
      expected === undefined ? {} : { accessCondition: { type: 'IfMatch', condition: expected } };
    const { etag, requestCharge } =
      expected === 'none'
        ? await container.items.create(asJson(item))
        : expected === undefined
          ? await container.items.upsert(asJson(item))
          : await container
              .item(item.id, [item.organisationId, item.caseId])
              .replace(asJson(item), condition);
    onCharge('write', requestCharge);
    return etag;
  };

  return {
    read: async (space, id) => {
      const item = await read<DocumentItem>(partition(space, id), ITEM);
      return item && { value: item.value, etag: item._etag };
    },
    write: (space, id, value, expected) => {
      const [organisationId, caseId] = partition(space, id);
      const item: DocumentItem = {
        id: ITEM,
        organisationId,
        caseId,
        kind: 'document',
        value,
        write: randomUUID(),
      };
      const attempt = async ({ inDoubt }: { readonly inDoubt: boolean }): Promise<string> => {
        try {
          return await put(item, expected);
        } catch (error) {
          if (!REFUSED.has(codeOf(error))) throw error;
          // The refusal can be the echo of our own write whose answer was lost.
          const stored = inDoubt ? await read<DocumentItem>([organisationId, caseId], ITEM) : undefined;
          if (stored?.write === item.write) return stored._etag;
          throw new Conflict(`Document ${space}/${id} was changed by somebody else.`, { cause: error });
        }
      };
      return watch('cosmos.write', {}, () => retrying(attempt));
    },
    remove: (space, id) => remove(partition(space, id), ITEM),
    list: async (space, prefix) => {
      const items = await query<DocumentItem>({
        sql: `SELECT * FROM c WHERE c.organisationId = @space AND c.kind = 'document' AND STARTSWITH(c.caseId, @prefix)`,
        values: { space: partition(space, '')[0], prefix },
      });
      return items
        .map(({ caseId, value }) => ({ id: caseId, value }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
