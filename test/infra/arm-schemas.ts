import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { z } from 'zod';
import type { BicepResource } from './bicep-files';

const jsonObject = z.record(z.string(), z.unknown());
const bundle = z.object({ schemas: z.record(z.string(), jsonObject) });

interface ArmContract {
  /** Whether a schema is there for this type and API version. */
  knows: (resource: BicepResource) => boolean;
  /** What the schema says against the resource: missing, mistyped and unknown properties. Empty when nothing. */
  faultsOf: (resource: BicepResource) => string[];
}

/** Reads the bundle of ARM schemas at `path`. */
export function readArmContract(path: string): ArmContract {
  const { schemas } = bundle.parse(JSON.parse(readFileSync(path, 'utf8'), openBases));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const [url, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, id: url }, url);

  const lookUp = (reference: string, base: string): Place => {
    const [url = '', pointer = ''] = reference.split('#');
    const owner = url === '' ? base : url;
    const found = pointer
      .split('/')
      .filter(Boolean)
      .reduce<unknown>((at, key) => jsonObject.parse(at)[key], schemas[owner]);
    return { schema: jsonObject.parse(found), base: owner };
  };

  const definitionOf = ({ type, apiVersion }: BicepResource): string | undefined => {
    const [provider = '', ...names] = type.split('/');
    return Object.entries(schemas)
      .filter(([url]) => url.includes(`/${apiVersion}/${provider}`))
      .filter(
        ([, schema]) =>
          jsonObject.safeParse(schema.resourceDefinitions).data?.[names.join('_')] !== undefined,
      )
      .map(([url]) => `${url}#/resourceDefinitions/${names.join('_')}`)[0];
  };

  return {
    knows: (resource) => definitionOf(resource) !== undefined,
    faultsOf: (resource) => {
      const reference = definitionOf(resource);
      if (!reference) return [`no schema for ${resource.type}@${resource.apiVersion}`];
      const validate = ajv.compile({ $ref: reference });
      const [bare = [], ...others] = templatesOf(resource).map((template) => {
        validate(template);
        const mistakes = (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? 'is wrong'}`,
        );
        return [...mistakes, ...unknownNames([lookUp(reference, '')], template, '', lookUp)];
      });
      return others.some((faults) => faults.length === 0) ? [] : bare;
    },
  };
}

type Schema = Record<string, unknown>;
interface Place {
  schema: Schema;
  base: string;
}
type LookUp = (reference: string, base: string) => Place;

/** A closed base beside its extensions (`allOf`) refuses whatever they add: such a base is read as open. */
function openBases(key: string, value: unknown): unknown {
  if (key !== 'allOf') return value;
  return z
    .array(jsonObject)
    .parse(value)
    .map((base) => ({ ...base, additionalProperties: undefined }));
}

/**
 * The resource as an ARM template would have it: what only Bicep knows is taken off. The name of a child is
 * `parent/child` there, though some schemas list the bare names: it is right when either form is.
 */
function templatesOf({ type, apiVersion, body }: BicepResource): Schema[] {
  const bicepOnly = ['parent', 'scope', 'dependsOn'];
  const kept = Object.fromEntries(Object.entries(body).filter(([key]) => !bicepOnly.includes(key)));
  const bare = { ...kept, type, apiVersion };
  return 'parent' in body ? [bare, { ...bare, name: `parent/${String(body.name)}` }] : [bare];
}

/** The schemas leave objects open, so a misspelt property passes them: names are compared here. */
function unknownNames(places: readonly Place[], value: unknown, path: string, lookUp: LookUp): string[] {
  const shapes = places.flatMap((place) => alternatives(place, lookUp));
  if (Array.isArray(value)) {
    const items = shapes.flatMap(({ schema, base }) => within(schema.items, base));
    return value.flatMap((entry: unknown, i) => unknownNames(items, entry, `${path}/${String(i)}`, lookUp));
  }
  const object = jsonObject.safeParse(value).data;
  if (!object || shapes.some(({ schema }) => schema.additionalProperties)) return [];
  return Object.entries(object).flatMap(([name, child]) => {
    const next = shapes.flatMap(({ schema, base }) =>
      within(jsonObject.safeParse(schema.properties).data?.[name], base),
    );
    return next.length > 0
      ? unknownNames(next, child, `${path}/${name}`, lookUp)
      : [`${path}/${name} is not in the schema`];
  });
}

function within(schema: unknown, base: string): Place[] {
  const found = jsonObject.safeParse(schema).data;
  return found ? [{ schema: found, base }] : [];
}

/** A schema with its references followed and its alternatives laid side by side. */
function alternatives({ schema, base }: Place, lookUp: LookUp): Place[] {
  if (typeof schema.$ref === 'string') return alternatives(lookUp(schema.$ref, base), lookUp);
  const nested = [schema.oneOf, schema.anyOf, schema.allOf].flatMap(
    (list) => z.array(jsonObject).safeParse(list).data ?? [],
  );
  return [{ schema, base }, ...nested.flatMap((one) => alternatives({ schema: one, base }, lookUp))];
}
