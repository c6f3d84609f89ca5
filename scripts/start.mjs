import { runtimeProblem } from './runtime.mjs';

// Nothing newer than Node 18 above this line, nor in what it imports: an old Node must get as far as the sentence.
const problem = runtimeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { createRequire } = await import('node:module');
const { ensureBuilt } = await import('./built.mjs');

let program;
try {
  program = await ensureBuilt();
} catch (error) {
  console.error('The program could not be built. Run "npm ci" first, without leaving anything out.');
  console.error(error);
  process.exit(1);
}
createRequire(import.meta.url)(program);
