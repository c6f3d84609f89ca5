import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The licence that a package says it has; older ones name it as an object or a list. */
const licenceOf = ({ license, licenses }) => {
  const named = license ?? licenses;
  const one = (value) => (typeof value === 'string' ? value : (value?.type ?? 'unknown'));
  return Array.isArray(named) ? named.map(one).join(' OR ') : one(named);
};

/** Every package that the running program may contain, with version and licence, from what is installed. */
async function licences() {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true,
  );
  const lines = await Promise.all(
    shipped.map(async ([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const manifest = await readFile(join(root, path, 'package.json'), 'utf8').catch(() => undefined);
      return `${name}\t${version}\t${manifest === undefined ? (license ?? 'unknown') : licenceOf(JSON.parse(manifest))}`;
    }),
  );
  return [...new Set(lines)].sort();
}

const lines = await licences();
console.log(lines.join('\n'));
const counts = Map.groupBy(lines, (line) => line.split('\t')[2]);
console.error([...counts].map(([licence, all]) => `${all.length} ${licence}`).join(', '));
