import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { bicepFileAt, readBicepFiles } from './bicep-files';
import { describeWithContract } from './contracts';
import { settingsOfTheProgram } from './settings';

const root = join(__dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

const step = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const steps = z.array(step).default([]);
const flow = z.object({ provision: steps, deploy: steps, publish: steps });
const read = (path: string) => flow.parse(parse(text(path)));
const variablesIn = (source: string) => [
  ...new Set([...source.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
];

const flows = [
  { path: 'teamsapp.yml', environments: ['dev', 'prod'] },
  { path: 'teamsapp.local.yml', environments: ['local'] },
];

describeWithContract(
  "the toolkit's files against their schema",
  'm365agents-yaml/yaml.v1.13.schema.json',
  (path) => {
    const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

    it.each(flows)('$path is valid', ({ path }) => {
      validate(parse(text(path)));
      expect(validate.errors ?? []).toEqual([]);
    });

    it('would be refused with an action that the toolkit does not have', () => {
      expect(validate({ version: 'v1.13', deploy: [{ uses: 'azureAppService/hope', with: {} }] })).toBe(
        false,
      );
    });
  },
);

describe('teamsapp.yml', () => {
  const { provision, deploy, publish } = read('teamsapp.yml');

  it('goes from the registration over Azure to a checked app package', () => {
    expect(provision.map(({ uses }) => uses)).toEqual([
      'teamsApp/create',
      'arm/deploy',
      'teamsApp/validateManifest',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  it('builds before it deploys, and publishes what it has checked', () => {
    expect(deploy.map(({ uses }) => uses)).toEqual([
      'cli/runNpmCommand',
      'cli/runNpmCommand',
      'azureAppService/zipDeploy',
    ]);
    expect(publish.map(({ uses }) => uses).slice(-3)).toEqual([
      'teamsApp/validateAppPackage',
      'teamsApp/update',
      'teamsApp/publishAppPackage',
    ]);
  });

  it.each(['dev', 'prod'])('finds its template and its parameters for %s', (environment) => {
    const { templates } = z
      .object({ templates: z.array(z.object({ path: z.string(), parameters: z.string() })) })
      .parse(provision.find(({ uses }) => uses === 'arm/deploy')?.with);
    for (const { path, parameters } of templates) {
      expect(existsSync(join(root, path))).toBe(true);
      expect(existsSync(join(root, parameters.replace('${{TEAMSFX_ENV}}', environment)))).toBe(true);
    }
  });
});

describe('teamsapp.local.yml', () => {
  const { provision, deploy } = read('teamsapp.local.yml');

  it('registers the bot for one tenant, because others cannot be registered', () => {
    const app = provision.find(({ uses }) => uses === 'aadApp/create');
    expect(app?.with).toMatchObject({ signInAudience: 'AzureADMyOrg', generateServicePrincipal: true });
  });

  it('writes only settings that the program reads', () => {
    const target = deploy.find(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile');
    const { envs } = z.object({ envs: z.record(z.string(), z.string()) }).parse(target?.with);
    expect(Object.keys(envs).filter((name) => !settingsOfTheProgram.includes(name))).toEqual([]);
  });
});

describe.each(
  flows.flatMap(({ path, environments }) => environments.map((environment) => ({ path, environment }))),
)('$path in the environment $environment', ({ path, environment }) => {
  const known = parseEnv(text(`env/.env.${environment}`));
  const all = Object.values(read(path)).flat();
  const written = all.flatMap(({ writeToEnvironmentFile }) => Object.values(writeToEnvironmentFile ?? {}));
  const outputs = bicepFileAt(readBicepFiles(), 'infra/main.bicep').outputs;
  const isSecret = (name: string) => name.startsWith('SECRET_');

  it('reads only variables that its environment file lists; secrets lie in the file beside it', () => {
    const parameters = environment === 'local' ? '' : text(`infra/${environment}.parameters.json`);
    const used = variablesIn(text(path) + parameters + text('appPackage/manifest.json'));
    expect(used.filter((name) => !(name in known) && !isSecret(name))).toEqual([]);
  });

  it('has a place in the environment file for everything that it writes', () => {
    const later = environment === 'local' ? written : [...written, ...outputs];
    expect(later.filter((name) => !(name in known) && !isSecret(name))).toEqual([]);
  });

  it('has an environment file without secrets and without anybody else’s values', () => {
    expect(Object.keys(known).filter(isSecret)).toEqual([]);
    expect(Object.entries(known).filter(([, value]) => value)).toEqual([['TEAMSFX_ENV', environment]]);
  });
});
