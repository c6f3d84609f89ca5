import { spawn } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureBuilt } from './built.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'artifacts/bench');

await ensureBuilt();
await build({
  entryPoints: [
    'run',
    'echo/botbuilder-echo',
    'echo/teams-ai-echo',
    'delivery/stub-connector',
    'delivery/relay-process',
  ].map((name) => join(root, `bench/${name}.ts`)),
  outdir: folder,
  outbase: join(root, 'bench'),
  bundle: true,
  // The bare bots are measured as they would be run: with their packages as installed.
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  logLevel: 'warning',
});
await copyFile(join(root, 'bench/end-with-parent.cjs'), join(folder, 'end-with-parent.cjs'));

const run = spawn(process.execPath, ['--no-deprecation', join(folder, 'run.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
