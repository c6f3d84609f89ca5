import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../../scripts/runtime.mjs')).href;

// The script is an ES module that must run on any Node, so it is asked in a process of its own.
function problemWith(version: string): string {
  const ask = `import(${JSON.stringify(script)}).then(({ runtimeProblem }) =>
    process.stdout.write(runtimeProblem(${JSON.stringify(version)}) ?? 'none'))`;
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
}

describe('the runtime that "npm start" finds', () => {
  it.each(['v22.23.0', 'v22.23.3', 'v24.21.0'])('is good enough: %s', (version) => {
    expect(problemWith(version)).toBe('none');
  });

  it.each(['v18.20.4', 'v20.20.2', 'v22.22.0'])(
    'is too old, and the sentence says what to do: %s',
    (version) => {
      const problem = problemWith(version);
      expect(problem).toContain(`needs Node 22.23 or newer, and this is ${version}`);
      expect(problem).toContain('without --omit=optional');
    },
  );
});
