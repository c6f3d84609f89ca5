import { type Answer, refusal } from './answer';
import { type ItemStore, type Json, makeItemStore } from './items';
import type { Indexed } from './run-query';

interface ContainerDefinition {
  readonly id: string;
  readonly partitionKey: { readonly paths: readonly string[]; readonly kind: string };
  readonly indexingPolicy?: { readonly includedPaths?: readonly { readonly path: string }[] };
}

export interface ServedContainer {
  readonly definition: ContainerDefinition;
  readonly items: ItemStore;
  readonly indexed: Indexed;
}

/** Databases and containers, and the ranges of each. */
interface Databases {
  readonly container: (database: string, container: string) => ServedContainer | undefined;
  readonly answer: (method: string, parts: readonly string[], body: Json) => Answer;
}

const isDefinition = (body: Json): body is Json & ContainerDefinition =>
  typeof body.id === 'string' && typeof body.partitionKey === 'object';

const paths = ({ indexingPolicy }: ContainerDefinition): Indexed =>
  new Set((indexingPolicy?.includedPaths ?? []).map(({ path }) => path.replace(/^\/|\/\?$/g, '')));

const hex = (range: number, ranges: number): string =>
  Math.floor((range * 256) / ranges)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** Bounds of the physical ranges of every container. */
const rangesAnswer = (ranges: number): Answer => ({
  status: 200,
  body: {
    PartitionKeyRanges: Array.from({ length: ranges }, (_, range) => ({
      id: String(range),
      minInclusive: range === 0 ? '' : hex(range, ranges),
      maxExclusive: range === ranges - 1 ? 'FF' : hex(range + 1, ranges),
      parents: [],
    })),
  },
});

export function makeDatabases(ranges: number, now: () => number): Databases {
  const databases = new Map<string, Map<string, ServedContainer>>();
  const ok = (body: unknown, status = 200): Answer => ({ status, body, charge: 1 });
  const missing = refusal(404, 'Resource not found.');

  const createContainer = (containers: Map<string, ServedContainer>, body: Json): Answer => {
    if (!isDefinition(body)) return refusal(400, 'A container needs an id and a partition key.');
    if (containers.has(body.id)) return refusal(409, 'Exists already.');
    const items = makeItemStore(body.partitionKey.paths, ranges, now);
    containers.set(body.id, { definition: body, items, indexed: paths(body) });
    return ok(body, 201);
  };

  return {
    container: (database, container) => databases.get(database)?.get(container),
    answer: (method, [, database = '', , container = '', feed], body) => {
      const containers = databases.get(database);
      if (method === 'POST' && database === '') {
        databases.set(String(body.id), new Map());
        return ok({ id: body.id }, 201);
      }
      if (!containers) return missing;
      if (method === 'POST' && container === '') return createContainer(containers, body);
      if (container === '') return ok({ id: database });
      const served = containers.get(container);
      if (!served) return missing;
      return feed === 'pkranges' ? rangesAnswer(ranges) : ok(served.definition);
    },
  };
}
