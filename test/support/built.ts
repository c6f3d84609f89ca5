import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Builds the program for all tests that run it as a process, unless what is there is newer than its sources. */
export default function build(): void {
  const root = join(__dirname, '..', '..');
  const module = pathToFileURL(join(root, 'scripts', 'built.mjs')).href;
  const script = `const { ensureBuilt } = await import(${JSON.stringify(module)}); await ensureBuilt();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program could not be built:\n${stderr}`);
}
