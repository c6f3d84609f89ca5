import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { bicepFileAt, readBicepFiles } from './bicep-files';

const root = join(__dirname, '../..');
const files = readBicepFiles();
const modules = files.filter(({ file }) => file.endsWith('.bicep'));

/** Namespaces of Bicep itself that our files name without declaring them. */
const builtIn = ['true', 'false', 'null'];

describe('the Bicep files', () => {
  it('are the root, two parameter files and ten modules', () => {
    expect(files.map(({ file }) => file)).toEqual([
      'infra/dev.bicepparam',
      'infra/main.bicep',
      ...['alerts', 'bot', 'cosmos', 'documents', 'hosting', 'identity', 'monitoring', 'network'].map(
        (name) => `infra/modules/${name}.bicep`,
      ),
      'infra/modules/private-endpoint.bicep',
      'infra/modules/vault.bicep',
      'infra/prod.bicepparam',
    ]);
  });

  it.each(files)('$file has no syntax error', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it.each(modules)(
    '$file uses only names that it declares',
    ({ parameters, variables, resources, modules, uses }) => {
      const declared = [...parameters, ...variables, ...resources, ...modules].map(({ name }) => name);
      expect(uses.filter((name) => !declared.includes(name) && !builtIn.includes(name))).toEqual([]);
    },
  );

  it.each(modules)('$file declares no parameter or variable in vain', ({ parameters, variables, uses }) => {
    const declared = [...parameters, ...variables].map(({ name }) => name);
    expect(declared.filter((name) => !uses.includes(name))).toEqual([]);
  });

  it('main.bicep passes every module what it demands and nothing it does not know', () => {
    const main = bicepFileAt(files, 'infra/main.bicep');
    const faults = main.modules.flatMap(({ name, path, passed }) => {
      const { parameters } = bicepFileAt(files, posix.join('infra', path));
      const known = parameters.map((parameter) => parameter.name);
      return [
        ...passed
          .filter((parameter) => !known.includes(parameter))
          .map((parameter) => `${name}: unknown ${parameter}`),
        ...parameters
          .filter((parameter) => parameter.required && !passed.includes(parameter.name))
          .map((parameter) => `${name}: missing ${parameter.name}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('main.bicep reads only outputs that its modules have', () => {
    const main = bicepFileAt(files, 'infra/main.bicep');
    const text = readFileSync(join(root, 'infra/main.bicep'), 'utf8');
    const read = [...text.matchAll(/(\w+)!?\.outputs\.(\w+)/g)].map(([, module, output]) => ({
      module,
      output,
    }));
    const absent = read.filter(({ module, output }) => {
      const path = main.modules.find(({ name }) => name === module)?.path;
      return !path || !output || !bicepFileAt(files, posix.join('infra', path)).outputs.includes(output);
    });
    expect(read.length).toBeGreaterThan(20);
    expect(absent).toEqual([]);
  });
});
