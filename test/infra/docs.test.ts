import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bicepFileAt, readBicepFiles } from './bicep-files';
import { settingsOfTheProgram } from './settings';

const root = join(__dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  'docs/deploy.md',
  'docs/graph-permissions.md',
  'docs/threat-model.md',
  'docs/cost.md',
  'docs/data.md',
  'docs/identity.md',
  'docs/operations.md',
  'docs/scaling.md',
  'docs/upgrading.md',
  'docs/decisions/0010-host-on-app-service.md',
  'SECURITY.md',
];

describe('the page about deploying', () => {
  const page = text('docs/deploy.md');

  it('explains every setting', () => {
    expect(settingsOfTheProgram.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every module of the templates', () => {
    const { modules } = bicepFileAt(readBicepFiles(), 'infra/main.bicep');
    const paths = [...new Set(modules.map(({ path }) => path.replace(/^modules\/|\.bicep$/g, '')))];
    expect(paths.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe.each(pages)('%s', (path) => {
  const page = text(path);
  const links = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
  const paths = [...page.matchAll(/`((?:infra|docs|test|env|appPackage)\/[\w./-]+\.\w+)`/g)].map(
    ([, named]) => named ?? '',
  );

  it('links only to pages that are there', () => {
    expect(links.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  it('names only files that are there, or that git ignores', () => {
    expect(paths.filter((named) => !named.endsWith('.user') && !existsSync(join(root, named)))).toEqual([]);
  });
});
