import { runtimeProblem } from './runtime.mjs';

// Nothing newer than Node 18 above this line, nor in what it imports: an old Node must get as far as the sentence.
const problem = runtimeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { existsSync, readdirSync, statSync } = await import('node:fs');
const { createRequire } = await import('node:module');
const { dirname, join } = await import('node:path');
const { fileURLToPath } = await import('node:url');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist/index.js');

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'scripts', 'package-lock.json'].map((name) => join(root, name));
// An image holds the built program alone.
const outdated =
  !existsSync(program) ||
  sources.some((path) => existsSync(path) && newest(path) > statSync(program).mtimeMs);

if (outdated) {
  try {
    const { buildProgram } = await import('./build.mjs');
    await buildProgram();
  } catch (error) {
    console.error(
      'The program could not be built. Run "npm ci" (with development and optional dependencies) first.',
    );
    console.error(error);
    process.exit(1);
  }
}

createRequire(import.meta.url)(program);
