import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bicepFileAt, readBicepFiles } from './bicep-files';

const root = join(__dirname, '../..');
const files = readBicepFiles();
const declared = bicepFileAt(files, 'infra/main.bicep').parameters;
const toolkitFile = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) });

/** `[readEnvironmentVariable('X', '')]` and `${{X}}` both read X. */
const variableIn = (value: unknown) =>
  typeof value === 'string' ? (/^\[readEnvironmentVariable\('(\w+)'|^\$\{\{(\w+)\}\}/.exec(value) ?? []) : [];
const comparable = (value: unknown) => {
  const [, bicep, toolkit] = variableIn(value);
  return { read: bicep ?? toolkit, value: (bicep ?? toolkit) === undefined ? value : undefined };
};

describe.each(['dev', 'prod'])('the parameters of %s', (tier) => {
  const assigned = bicepFileAt(files, `infra/${tier}.bicepparam`).variables;
  const text = readFileSync(join(root, `infra/${tier}.parameters.json`), 'utf8');
  const toolkit = toolkitFile.parse(JSON.parse(text)).parameters;

  it('are all known to main.bicep, and give it what it demands', () => {
    const names = assigned.map(({ name }) => name);
    expect(names.filter((name) => !declared.some((parameter) => parameter.name === name))).toEqual([]);
    expect(declared.filter(({ name, required }) => required && !names.includes(name))).toEqual([]);
  });

  it('are the same for the Azure CLI and for the Agents Toolkit, which reads no .bicepparam', () => {
    const fromBicep = Object.fromEntries(assigned.map(({ name, value }) => [name, comparable(value)]));
    const fromToolkit = Object.fromEntries(
      Object.entries(toolkit).map(([name, { value }]) => [name, comparable(value)]),
    );
    expect(fromToolkit).toEqual(fromBicep);
  });

  it('contain no secret', () => {
    const secrets = assigned.filter(({ name }) => /secret|key|password/i.test(name));
    expect(secrets.map(({ name }) => name)).toEqual(['linkSecret', 'logKey', 'signInSecret']);
    for (const { value } of secrets) expect(comparable(value).read).toMatch(/^SECRET_/);
  });
});
