import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['src', 'scripts', 'package-lock.json'].map((name) => join(root, name));

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the program unless it is newer than everything it is made of, and returns the script that starts it. */
export async function ensureBuilt() {
  const program = join(root, 'dist/index.js');
  const outdated =
    !existsSync(program) ||
    // An image holds the built program without its sources.
    sources.some((path) => existsSync(path) && newest(path) > statSync(program).mtimeMs);
  if (outdated) {
    const { buildProgram } = await import('./build.mjs');
    await buildProgram();
  }
  return program;
}
