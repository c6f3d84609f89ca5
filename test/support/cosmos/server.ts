import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Answer, refusal } from './answer';
import { makeDatabases } from './databases';
import { type Fault, type Faults, makeFaults, type OperationName } from './faults';
import { answerItems, operationOf } from './item-requests';
import type { Json } from './items';
import { isSigned } from './signature';

interface ServedRequest {
  readonly operation: OperationName;
  readonly status: number;
  /** Of the bodies of request and answer. */
  readonly bytes: number;
  /** Request units, as they are computed here. */
  readonly charge: number;
  /** It asked for the next page of an answer. */
  readonly continues: boolean;
  /** The first part of the partition that it was about; undefined for all partitions at once. */
  readonly partition: string | undefined;
}

/** A stand-in for Cosmos DB on loopback that is strict where the real one is. */
export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  readonly faults: Faults;
  /** What was asked for, in order. */
  readonly requests: readonly ServedRequest[];
  /** Lets so many seconds pass, so that items expire. */
  readonly pass: (seconds: number) => void;
  readonly close: () => Promise<void>;
}

function partitionOf({ headers }: IncomingMessage): string | undefined {
  const sent = headers['x-ms-documentdb-partitionkey'];
  const key: unknown = typeof sent === 'string' ? JSON.parse(sent) : undefined;
  return Array.isArray(key) ? String(key[0]) : undefined;
}

const faultAnswer = (fault: Fault): Answer =>
  refusal(Number(fault), 'Injected.', fault === 429 ? { 'x-ms-retry-after-ms': '1' } : {});

/** Starts the server on a free port of loopback. */
export async function startCosmosServer(ranges = 3): Promise<CosmosServer> {
  const key = Buffer.from('only for tests').toString('base64');
  let passed = 0;
  const databases = makeDatabases(ranges, () => Math.floor(Date.now() / 1_000) + passed);
  const faults = makeFaults();
  const requests: ServedRequest[] = [];

  const answerOf = (request: IncomingMessage, path: string, body: unknown): Answer => {
    const parts = path.split('/').filter(Boolean);
    const method = request.method ?? '';
    const [, database = '', , container = '', feed, id] = parts;
    if (parts.length === 0)
      return { status: 200, body: { id: 'loopback', writableLocations: [], readableLocations: [] } };
    if (feed !== 'docs') return databases.answer(method, parts, (body ?? {}) as Json);
    const served = databases.container(database, container);
    return served
      ? answerItems(served, { method, headers: request.headers, id, body })
      : refusal(404, 'No container.');
  };

  const send = (response: ServerResponse, { status, body, headers = {}, charge = 0 }: Answer): void => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-ms-request-charge': charge.toFixed(2),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const sent = await text(request);
    const body: unknown = sent === '' ? undefined : JSON.parse(sent);
    if (!isSigned(request, path, key)) {
      send(response, refusal(401, 'The input authorization token cannot serve the request.'));
      return;
    }
    const isItems = path.split('/').filter(Boolean)[4] === 'docs';
    const operation = isItems
      ? operationOf({ method: request.method ?? '', headers: request.headers, id: undefined, body })
      : 'other';
    const fault = faults.take(operation);
    const fails = typeof fault === 'number' || fault === 'resetBefore';
    const answer = fails ? faultAnswer(fault === 'resetBefore' ? 503 : fault) : answerOf(request, path, body);
    const bytes = Buffer.byteLength(sent) + Buffer.byteLength(JSON.stringify(answer.body ?? ''));
    const { status, charge = 0 } = answer;
    const continues = request.headers['x-ms-continuation'] !== undefined;
    requests.push({ operation, status, bytes, charge, continues, partition: partitionOf(request) });
    if (fault === 'resetBefore' || fault === 'resetAfter') request.socket.destroy();
    else send(response, answer);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, refusal(400, error instanceof Error ? error.message : String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    key,
    faults,
    requests,
    pass: (seconds) => {
      passed += seconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
