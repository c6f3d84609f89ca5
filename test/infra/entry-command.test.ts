import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { openChat } from '../support/connector/chat';
import { startConnector } from '../support/connector/connector';
import { freePort } from '../support/local/free-port';

const dist = join(__dirname, '../../dist');
/** Nobody, on Debian: the image's user `node` is as little. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Whether this machine lets a test mount a file system read-only for one process, as a container's is. */
const mayMount =
  isRoot && spawnSync('unshare', ['--mount', 'setpriv', '--no-new-privs', 'true']).status === 0;

/** Only the data folder stays writable; then an ordinary user without any capability. No new process: signals arrive. */
const READ_ONLY = `
mount --make-rprivate / && mount --bind "$DATA_FOLDER" "$DATA_FOLDER" && mount -o remount,ro,bind / || exit 70
touch "$0.written" 2>/dev/null && exit 71
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --no-new-privs --bounding-set=-all "$0" index.js`;

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
  it('starts, serves and answers as an ordinary user who can write to the data folder alone, on a read-only root', async () => {
    const { app, data, node } = asInTheImage();
    const port = await freePort();
    const [command, args] = mayMount
      ? (['unshare', ['--mount', 'sh', '-c', READ_ONLY, node]] as const)
      : ([node, ['index.js']] as const);
    const child = spawn(command, args, {
      cwd: app,
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        HOST: '127.0.0.1',
        DATA_FOLDER: data,
        INNSTILT_WINDOWS: 'none',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(isRoot && !mayMount ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    program = child;
    for await (const line of createInterface({ input: child.stdout })) if (line.includes('listens on')) break;
    const alive = await fetch(`http://127.0.0.1:${port}/healthz`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([alive.status, ready.status]).toEqual([200, 200]);
    const connector = await startConnector({ tenantId: SAMPLE_TENANT });
    const [lise] = sampleOrganisation.people.filter(({ id }) => id === 'lise');
    if (!lise) throw new Error('There is no sample leader');
    const chat = openChat(lise, { endpoint: `http://127.0.0.1:${port}/api/messages`, connector });
    const answers = await chat.says('ny ansettelse');
    await connector.close();
    expect(JSON.stringify(answers)).toContain('Ny ansettelse');
  }, 60_000);
});
