import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json';
import { isObject, type JsonObject } from './json';

const contracts = join(__dirname, '../../../../shared/contracts');
const files = {
  connector: join(contracts, 'botframework/botframework-channel.openapi3.json'),
  card: join(contracts, 'adaptive-cards/adaptive-card-1.5.0.json'),
};

/** Says what is wrong by the published contracts; an empty list for nothing. */
export interface Judge {
  /** An activity as sent to the connector. */
  activity(activity: unknown): string[];
  /** An adaptive card, by the official 1.5 schema. */
  card(card: unknown): string[];
}

/** Why there is no second judge here; undefined when the contracts are at hand. */
export function noJudgeReason(): string | undefined {
  return Object.values(files).every((file) => existsSync(file))
    ? undefined
    : 'the published contracts are not on this machine';
}

function readJson(file: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isObject(json)) throw new Error(`${file} holds no JSON object`);
  return json;
}

function complaints(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

// Teams' own members stand beside those of the card schema, which does not know them.
function withoutTeams(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTeams);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'msteams')
      .map(([key, one]) => [key, withoutTeams(one)]),
  );
}

// The API description marks what may be null in its own way, and lets every enumeration be extended.
function asSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSchema);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = value;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, asSchema(one)]));
  return nullable === true && typeof schema['type'] === 'string'
    ? { ...schema, type: [schema['type'], 'null'] }
    : schema;
}

/** The judge by the published contracts. @throws when they are not there: ask `noJudgeReason` first */
export function contractJudge(): Judge {
  const options = { strict: false, allErrors: true, validateFormats: false };
  const { components } = readJson(files.connector);
  const description = { $id: 'connector', components: asSchema(components) };
  const activity = new Ajv(options)
    .addSchema(description)
    .compile({ $ref: 'connector#/components/schemas/Activity' });
  // A draft-06 schema that names itself by the draft-04 word.
  const cardSchema = readJson(files.card);
  delete cardSchema['id'];
  const card = new Ajv(options).addMetaSchema(draft06).compile(cardSchema);
  return {
    activity: (value) => complaints(activity, value),
    card: (value) => complaints(card, withoutTeams(value)),
  };
}
