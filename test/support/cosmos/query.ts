import type { Json } from './items';

export interface QuerySpec {
  readonly query: string;
  readonly parameters?: readonly { readonly name: string; readonly value: unknown }[];
}

interface Order {
  readonly path: string;
  readonly descending: boolean;
}

/** A query in the subset of SQL that the store uses. */
export interface Parsed {
  readonly top: number | undefined;
  readonly counts: boolean;
  readonly order: Order | undefined;
  /** Members of items that it looks at. */
  readonly paths: readonly string[];
  readonly matches: (item: Json) => boolean;
}

const SHAPE =
  /^SELECT (?:TOP (@\w+|\d+) )?(\*|VALUE COUNT\(1\)) FROM c WHERE (.+?)(?: ORDER BY c\.(\w+)( DESC)?)?$/;

type Test = readonly [path: string, test: (value: unknown) => boolean];

/** One condition. @throws Error when it is none of those understood */
function conditionOf(text: string, valueOf: (operand: string) => unknown): Test {
  const equal = /^c\.(\w+) = (.+)$/.exec(text);
  if (equal) return [equal[1] ?? '', (value) => value === valueOf(equal[2] ?? '')];
  const atMost = /^c\.(\w+) <= (.+)$/.exec(text);
  if (atMost) {
    const limit = valueOf(atMost[2] ?? '');
    // Values of another type, or none at all, are not compared.
    return [
      atMost[1] ?? '',
      (value) => typeof value === 'string' && typeof limit === 'string' && value <= limit,
    ];
  }
  const starts = /^STARTSWITH\(c\.(\w+), (@\w+)\)$/.exec(text);
  if (starts)
    return [
      starts[1] ?? '',
      (value) => typeof value === 'string' && value.startsWith(String(valueOf(starts[2] ?? ''))),
    ];
  const contains = /^ARRAY_CONTAINS\((@\w+), c\.(\w+)\)$/.exec(text);
  if (contains) {
    const list = valueOf(contains[1] ?? '');
    return [contains[2] ?? '', (value) => Array.isArray(list) && list.includes(value)];
  }
  throw new Error(`Syntax error near ${text}.`);
}

/** @throws Error when the query has another shape or names a parameter that is not there */
export function parseQuery({ query, parameters = [] }: QuerySpec): Parsed {
  const [, top, what, where = '', path, descending] = SHAPE.exec(query) ?? [];
  if (what === undefined) throw new Error(`Syntax error in ${query}.`);
  const valueOf = (operand: string): unknown => {
    if (!operand.startsWith('@')) return JSON.parse(operand.replaceAll("'", '"'));
    const parameter = parameters.find(({ name }) => name === operand);
    if (!parameter) throw new Error(`Parameter ${operand} has no value.`);
    return parameter.value;
  };
  const tests = where.split(' AND ').map((condition) => conditionOf(condition, valueOf));
  return {
    top: top === undefined ? undefined : Number(valueOf(top)),
    counts: what !== '*',
    order: path === undefined ? undefined : { path, descending: descending !== undefined },
    paths: [...tests.map(([name]) => name), ...(path === undefined ? [] : [path])],
    matches: (item) => tests.every(([name, test]) => test(item[name])),
  };
}

const compare = (a: unknown, b: unknown): number =>
  typeof a === typeof b && (typeof a === 'string' || typeof a === 'number') && a !== b
    ? a < (b as typeof a)
      ? -1
      : 1
    : 0;

/** The items that match, in order, at most as many as asked for. */
export function select({ matches, order, top }: Parsed, items: readonly Json[]): readonly Json[] {
  const found = items.filter(matches);
  if (order) {
    const sign = order.descending ? -1 : 1;
    found.sort((a, b) => sign * compare(a[order.path], b[order.path]));
  }
  return found.slice(0, top);
}
