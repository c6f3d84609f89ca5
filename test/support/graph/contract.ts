import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as OpenApi from 'openapi-backend';

const CONTRACT = join(
  __dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'contracts',
  'graph-v1.0-subset.strict.json',
);

export interface ContractRequest {
  readonly method: string;
  /** Path and query, below the version. */
  readonly path: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: unknown;
}

/** What is wrong with a request by the published contract; one sentence each. */
export type Contract = (request: ContractRequest) => readonly string[];

/** Whether the published contract is at hand; without it the server's own schemas are the only judge. */
export const hasContract = (): boolean => existsSync(CONTRACT);

let loaded: Promise<Contract> | undefined;

const COMMON = [
  'POST /users/a/calendar/getSchedule',
  'POST /users/a/events',
  'GET /users/a/events/b',
  'PATCH /users/a/events/b',
  'POST /users/a/events/b/cancel',
  'POST /subscriptions',
];
const NO_PARSER = { parse: Object, dereference: Object, resolve: Object };

/**
 * Its reader of references in other files is an ES module, which Jest's loader refuses; the contract has none, and with
 * `quick` they are not looked for.
 */
function openApi(): typeof OpenApi {
  if (typeof jest !== 'undefined') jest.doMock('@apidevtools/json-schema-ref-parser', () => NO_PARSER);
  return createRequire(__filename)('openapi-backend') as typeof OpenApi;
}

async function load(): Promise<Contract> {
  const { OpenAPIBackend } = openApi();
  const definition = JSON.parse(readFileSync(CONTRACT, 'utf8')) as OpenApi.Document;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true, validateFormats: false },
  });
  await api.init();
  const judge: Contract = ({ method, path, headers, body }) => {
    const [plain = '', query = ''] = path.split('?');
    const request = { method, path: plain, query, headers, body };
    const operation = api.router.matchOperation(request);
    if (!operation) return [`${method} ${plain} is not in the contract`];
    const { errors } = api.validateRequest(request, operation);
    return (errors ?? []).map(
      ({ instancePath, message }) => `${method} ${plain} ${instancePath} ${message ?? ''}`,
    );
  };
  // Each operation is compiled when it is first asked for, which takes longer than a test may wait for an answer.
  for (const operation of COMMON) {
    const [method = '', path = ''] = operation.split(' ');
    judge({ method, path, headers: {}, body: {} });
  }
  return judge;
}

/** The published contract, read once; one that finds nothing where it is absent. */
export const contract = (): Promise<Contract> =>
  (loaded ??= hasContract() ? load() : Promise.resolve(() => []));
