import { type Answer, refusal } from './answer';
import type { ItemStore, Json, PartitionKey } from './items';
import { type Parsed, parseQuery, type QuerySpec, select } from './query';
import { unwrap } from './query-plan';

interface QueryRequest {
  readonly key?: PartitionKey | undefined;
  readonly range?: number | undefined;
  readonly continuation?: string | undefined;
  readonly pageSize: number;
}

/** What the container keeps an index of, by member name. */
export type Indexed = ReadonlySet<string>;

function documentsOf(parsed: Parsed, rewritten: boolean, items: readonly Json[]): readonly unknown[] {
  const found = select(parsed, items);
  if (parsed.counts) return rewritten ? [[{ item: found.length }]] : [found.length];
  const { order } = parsed;
  if (!rewritten || !order) return found;
  return found.map((item) => ({
    _rid: item._rid,
    orderByItems: [{ item: item[order.path] }],
    payload: item,
  }));
}

/** One page. A query has to say which partition or which range it asks; sorting needs an index. */
export function runQuery(items: ItemStore, indexed: Indexed, sent: QuerySpec, request: QueryRequest): Answer {
  const { spec, rewritten } = unwrap(sent);
  const parsed = parseQuery(spec);
  if (parsed.order && !indexed.has(parsed.order.path))
    return refusal(400, 'The order by query does not have a corresponding index that it can be served from.');
  const { key, range, continuation } = request;
  if (key === undefined && range === undefined)
    return refusal(400, "Cross partition query only supports 'VALUE <AggregateFunc>' for aggregates.");
  if (key === undefined && !parsed.paths.every((path) => indexed.has(path)))
    return refusal(400, `A query over all partitions would scan them: ${parsed.paths.join(', ')}.`);

  const all = documentsOf(parsed, rewritten, items.scan(key ? { key } : { range: range ?? 0 }));
  const from = continuation === undefined ? 0 : Number(Buffer.from(continuation, 'base64').toString());
  const page = all.slice(from, from + request.pageSize);
  const next = from + page.length;
  return {
    status: 200,
    body: { _rid: '', Documents: page, _count: page.length },
    headers: next < all.length ? { 'x-ms-continuation': Buffer.from(String(next)).toString('base64') } : {},
    charge: 2.8 + page.length * 0.1,
  };
}
