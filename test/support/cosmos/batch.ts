import { type Answer, refusal } from './answer';
import type { ItemStore, Json, PartitionKey } from './items';

interface Operation {
  readonly operationType: string;
  readonly id?: string;
  readonly ifMatch?: string;
  readonly resourceBody?: Json;
}

const MAX_OPERATIONS = 100;
const MAX_BYTES = 2 * 1024 * 1024;

function apply(items: ItemStore, key: PartitionKey, operation: Operation): Answer {
  const { operationType, id = '', ifMatch, resourceBody = {} } = operation;
  switch (operationType) {
    case 'Create':
      return items.create(key, resourceBody);
    case 'Upsert':
      return items.upsert(key, resourceBody, { ifMatch });
    case 'Replace':
      return items.replace(key, id, resourceBody, { ifMatch });
    case 'Delete':
      return items.remove(key, id, { ifMatch });
    case 'Read':
      return items.read(key, id);
    default:
      return refusal(400, `Unknown operation ${operationType}.`);
  }
}

/** All operations or none; when one fails the others are answered with 424 and the whole with 207. */
export function runBatch(items: ItemStore, key: PartitionKey, operations: readonly Operation[]): Answer {
  if (operations.length === 0 || operations.length > MAX_OPERATIONS)
    return refusal(400, 'A batch has from 1 to 100 operations.');
  if (Buffer.byteLength(JSON.stringify(operations)) > MAX_BYTES)
    return refusal(413, 'Request size is too large.');

  const undo = items.savepoint(key);
  const answers: Answer[] = [];
  for (const operation of operations) {
    const answer = apply(items, key, operation);
    answers.push(answer);
    if (answer.status >= 400) break;
  }
  const failed = answers.at(-1);
  const charge = answers.reduce((sum, answer) => sum + (answer.charge ?? 0), 0);
  if (failed && failed.status >= 400) {
    undo();
    const results = operations.map((_, index) => ({
      statusCode: index === answers.length - 1 ? failed.status : 424,
      requestCharge: 0,
    }));
    return { status: 207, body: results, charge };
  }
  const results = answers.map(({ status, headers, charge: units, body }) => ({
    statusCode: status,
    requestCharge: units,
    eTag: headers?.etag,
    resourceBody: body,
  }));
  return { status: 200, body: results, charge };
}
