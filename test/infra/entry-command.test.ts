import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../support/local/free-port';

const dist = join(__dirname, '../../dist');
/** Nobody, on Debian: the image's user `node` is as little. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let program: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'innstilt-image-'));
});
afterEach(async () => {
  if (program && program.exitCode === null) {
    const gone = once(program, 'exit');
    program.kill('SIGTERM');
    await gone;
  }
  chmodSync(join(folder, 'app'), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** What the image holds, where it holds it: the bundle that nobody may write, a folder for data, and Node. */
function asInTheImage() {
  const [app, data, node] = ['app', 'data', 'node'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(dist, app, { recursive: true, filter: (path) => !path.includes('.compiled') });
  copyFileSync(process.execPath, node);
  mkdirSync(data);
  if (isRoot) chownSync(data, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  chmodSync(app, 0o555);
  return { app, data, node };
}

describe('the entry command of the image', () => {
  it('starts and serves as an ordinary user who can write to the data folder alone', async () => {
    const { app, data, node } = asInTheImage();
    const port = await freePort();
    const child = spawn(node, ['index.js'], {
      cwd: app,
      env: { PORT: String(port), HOST: '127.0.0.1', DATA_FOLDER: data, INNSTILT_WINDOWS: 'none' },
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    program = child;
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('listens on')) break;
    const alive = await fetch(`http://127.0.0.1:${port}/healthz`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([alive.status, ready.status]).toEqual([200, 200]);
  }, 60_000);
});
