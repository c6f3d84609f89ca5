import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the program once for all tests that run it as a process. */
export default function build(): void {
  const root = join(__dirname, '..', '..');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program could not be built:\n${stderr}`);
}
