// Packs the Teams app: `npm run package [-- --env dev|prod|local] [--out file.zip]`. Without an environment the
// invented ids of env/.env.sample are used: good for checking, useless for a tenant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    env: { type: 'string', default: 'sample' },
    out: { type: 'string', default: join(root, 'dist/innstilt.zip') },
  },
});

const environmentFile = join(root, `env/.env.${options.env}`);
if (!existsSync(environmentFile)) fail(`There is no env/.env.${options.env}.`);
const environment = parseEnv(readFileSync(environmentFile, 'utf8'));

const appFile = (name) => readFileSync(join(root, 'appPackage', name));
const template = appFile('manifest.json').toString('utf8');
const wanted = [...new Set([...template.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name))];
const missing = wanted.filter((name) => !environment[name]);
if (missing.length > 0) fail(`env/.env.${options.env} has no value for ${missing.join(', ')}.`);

// A value is put into a JSON string: quotes and backslashes in it are escaped like any other text.
const manifestText = template.replaceAll(/\$\{\{(\w+)\}\}/g, (_, name) =>
  JSON.stringify(environment[name]).slice(1, -1),
);
const manifest = JSON.parse(manifestText);
const others = [
  manifest.icons.color,
  manifest.icons.outline,
  ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
];

const files = {
  'manifest.json': Buffer.from(manifestText),
  ...Object.fromEntries(others.map((name) => [name, appFile(name)])),
};
mkdirSync(dirname(options.out), { recursive: true });
// A fixed time makes the same input give the same bytes; 1980 is where zip time begins.
writeFileSync(options.out, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(
  `${options.out}: ${Object.keys(files).join(', ')}${options.env === 'sample' ? ' (sample ids)' : ''}`,
);

function fail(message) {
  console.error(message);
  process.exit(1);
}
