import { parseQuery, type QuerySpec } from './query';

/** Marks a query that the client rewrote as its plan told it to. */
const REWRITTEN = 'REWRITTEN ';

/** How a client has to run a query over several ranges: what to ask each for and how to merge the answers. */
export function planOf(spec: QuerySpec): unknown {
  const { top, counts, order } = parseQuery(spec);
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: top ?? null,
      offset: null,
      limit: null,
      orderBy: order ? [order.descending ? 'Descending' : 'Ascending'] : [],
      orderByExpressions: order ? [`c.${order.path}`] : [],
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: counts ? ['Count'] : [],
      groupByAliasToAggregateType: {},
      rewrittenQuery: order || counts ? `${REWRITTEN}${spec.query}` : '',
      hasSelectValue: counts,
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}

/** The query itself, and whether its answers have to be in the form that the client merges. */
export function unwrap({ query, parameters }: QuerySpec): {
  readonly spec: QuerySpec;
  readonly rewritten: boolean;
} {
  const rewritten = query.startsWith(REWRITTEN);
  return {
    spec: { query: rewritten ? query.slice(REWRITTEN.length) : query, parameters: parameters ?? [] },
    rewritten,
  };
}
