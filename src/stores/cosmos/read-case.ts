import { itemIds } from '../item-ids';
import type { CaseRef, CaseStore } from '../../usecases/ports';
import type {
  ApplicantItem,
  CaseItem,
  CommandItem,
  EventItem,
  ImportItem,
  LineItem,
  TextItem,
} from './items';
import type { Partition, Query, Requests } from './requests';

type Reads = Pick<CaseStore, 'load' | 'hasCommand' | 'log' | 'logEntry' | 'texts' | 'applicants' | 'lines'>;

const partition = ({ organisation, id }: CaseRef): Partition => [organisation, id];

/** By key, the version that was saved last. */
function newest<T>(items: readonly { ownId: string; value: T; version: number }[]): Record<string, T> {
  return Object.fromEntries(
    items.toSorted((a, b) => a.version - b.version).map(({ ownId, value }) => [ownId, value]),
  );
}

const inOrder = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)));

/** Everything that is read of cases. */
export function makeReads({ read, query }: Requests): Reads {
  /**
   * Items of one kind that are part of the case. When some came with a large import, the list of finished imports
   * is read first and the items again: an import that is finished in between is then seen whole or not at all.
   */
  async function keptOf<T extends TextItem | ApplicantItem>(
    ref: CaseRef,
    find: Query,
  ): Promise<readonly T[]> {
    const found = await query<T>(find);
    if (found.every((item) => item.import === undefined)) return found;
    const finished = await query<ImportItem>({
      sql: `SELECT * FROM c WHERE c.kind = 'import'`,
      in: partition(ref),
    });
    const imports = new Set(finished.map((item) => item.import));
    return (await query<T>(find)).filter((item) => item.import === undefined || imports.has(item.import));
  }

  return {
    load: async (ref) => {
      const item = await read<CaseItem>(partition(ref), itemIds.case);
      return item && { hiring: item.hiring, etag: item._etag, lastHash: item.last?.hash };
    },
    hasCommand: async (ref, id) =>
      (await read<CommandItem>(partition(ref), itemIds.command(id))) !== undefined,
    log: async (ref) => {
      const events = await query<EventItem>({
        sql: `SELECT * FROM c WHERE c.kind = 'event'`,
        in: partition(ref),
      });
      return events.map(({ entry }) => entry).toSorted((a, b) => a.seq - b.seq);
    },
    logEntry: async (ref, seq) => (await read<EventItem>(partition(ref), itemIds.event(seq)))?.entry,
    texts: async (ref, ids) =>
      ids.length === 0
        ? {}
        : newest(
            await keptOf<TextItem>(ref, {
              sql: `SELECT * FROM c WHERE c.kind = 'text' AND ARRAY_CONTAINS(@ids, c.ownId)`,
              values: { ids: [...ids] },
              in: partition(ref),
            }),
          ),
    applicants: async (ref, ids) => {
      if (ids?.length === 0) return {};
      // A case may have hundreds; the status names one or two.
      const find = ids
        ? {
            sql: `SELECT * FROM c WHERE c.kind = 'applicant' AND ARRAY_CONTAINS(@ids, c.ownId)`,
            values: { ids: [...ids] },
          }
        : { sql: `SELECT * FROM c WHERE c.kind = 'applicant'` };
      return inOrder(newest(await keptOf<ApplicantItem>(ref, { ...find, in: partition(ref) })));
    },
    lines: async (organisation, { person, ended }) => {
      const items = await query<LineItem>({
        sql:
          ended === true
            ? `SELECT * FROM c WHERE c.organisationId = @organisation AND c.kind = 'line' ORDER BY c.opened DESC`
            : `SELECT * FROM c WHERE c.organisationId = @organisation AND c.kind = 'line' AND c.ended = false ORDER BY c.opened DESC`,
        values: { organisation },
      });
      return items
        .map(({ line }) => line)
        .filter(({ people }) => person === undefined || people.includes(person));
    },
  };
}
