import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, refusal } from './answer';
import { runBatch } from './batch';
import type { ServedContainer } from './databases';
import type { OperationName } from './faults';
import type { Json, PartitionKey } from './items';
import type { QuerySpec } from './query';
import { planOf } from './query-plan';
import { runQuery } from './run-query';

interface ItemRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Absent for requests to all items. */
  readonly id: string | undefined;
  readonly body: unknown;
}

const says = (headers: IncomingHttpHeaders, name: string): boolean =>
  String(headers[name]).toLowerCase() === 'true';

const BY_METHOD: Readonly<Record<string, OperationName>> = { GET: 'read', PUT: 'replace', DELETE: 'delete' };

/** What a request to a container's items wants. */
export function operationOf({ method, headers }: ItemRequest): OperationName {
  if (method !== 'POST') return BY_METHOD[method] ?? 'other';
  if (says(headers, 'x-ms-cosmos-is-query-plan-request')) return 'plan';
  if (says(headers, 'x-ms-documentdb-isquery')) return 'query';
  if (says(headers, 'x-ms-cosmos-is-batch-request')) return 'batch';
  return says(headers, 'x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function query(
  container: ServedContainer,
  spec: QuerySpec,
  request: ItemRequest,
  key?: PartitionKey,
): Answer {
  const { headers } = request;
  const range = header(headers, 'x-ms-documentdb-partitionkeyrangeid');
  const wanted = Number(header(headers, 'x-ms-max-item-count') ?? 100);
  return runQuery(container.items, container.indexed, spec, {
    key,
    range: range === undefined ? undefined : Number(range),
    continuation: header(headers, 'x-ms-continuation'),
    // Smaller than asked for, as the service may do: a client that does not go on loses items.
    pageSize: Math.min(wanted, 7),
  });
}

/** Carries out a request. One that is about a partition has to name all of its key. */
export function answerItems(container: ServedContainer, request: ItemRequest): Answer {
  const operation = operationOf(request);
  if (operation === 'plan') return { status: 200, body: planOf(request.body as QuerySpec), charge: 0 };
  const sent = header(request.headers, 'x-ms-documentdb-partitionkey');
  const key = sent === undefined ? undefined : (JSON.parse(sent) as PartitionKey);
  if (key && key.length !== container.definition.partitionKey.paths.length)
    return refusal(400, 'The partition key is not complete.');
  if (operation === 'query') return query(container, request.body as QuerySpec, request, key);
  if (!key) return refusal(400, 'The partition key is missing.');

  const { items } = container;
  const { id = '', body } = request;
  const condition = { ifMatch: header(request.headers, 'if-match') };
  switch (operation) {
    case 'batch':
      return runBatch(items, key, body as Parameters<typeof runBatch>[2]);
    case 'create':
      return items.create(key, body as Json);
    case 'upsert':
      return items.upsert(key, body as Json, condition);
    case 'replace':
      return items.replace(key, id, body as Json, condition);
    case 'delete':
      return items.remove(key, id, condition);
    case 'read':
      return items.read(key, id);
    case 'other':
      return refusal(405, 'Not allowed.');
  }
}
