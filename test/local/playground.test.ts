import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startWindow, type WindowOptions } from '../../src/local/playground';
import { freePort } from '../support/local/free-port';

const root = join(__dirname, '../..');
const lise = {
  id: 'lise',
  name: 'Lise Leder',
  email: 'lise@example.org',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
};

let folder: string;
let options: WindowOptions;

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const done = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.on('connect', done(true)).on('error', done(false)).on('timeout', done(false));
  });
}

async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await pause(50);
  }
  return false;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'innstilt-window-'));
  options = {
    botPort: 1,
    port: await freePort(),
    dataFolder: folder,
    tenantId: '00000000-0000-4000-8000-00000000aaaa',
    bot: { id: '28:innstilt', name: 'Innstilt' },
    others: [],
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the chat window of a sample person', () => {
  it('is reached from this machine only, and ends when it is stopped', async () => {
    const window = await startWindow(lise, options);
    try {
      expect((await fetch(window.url)).status).toBe(200);
      const others = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .map(({ address }) => address)
        .filter((address) => address !== '127.0.0.1');
      for (const address of ['127.0.0.2', '::1', ...others])
        expect([address, await reaches(address, options.port)]).toEqual([address, false]);
    } finally {
      await window.stop();
    }
    expect(await reaches('127.0.0.1', options.port)).toBe(false);
    await window.stop();
  });

  it('says which port is taken and by whom it was wanted', async () => {
    const server = createServer().listen(options.port, '127.0.0.1');
    await once(server, 'listening');
    const refused = await startWindow(lise, options).catch((error: unknown) => error);
    server.close();
    expect(refused).toMatchObject({
      message: `Port ${options.port}, meant for the chat window of Lise Leder, is taken by another program.`,
    });
  });

  it('gives the reason when the window ends by itself', async () => {
    const twins = [1, 2].map(() => ({ ...lise, id: 'tom', name: 'Tom Tillit' }));
    await expect(startWindow(lise, { ...options, others: twins })).rejects.toThrow(
      /Lise Leder did not start: .*User ID must be unique/s,
    );
  });

  it('ends when the program that opened it is killed', async () => {
    const parent = join(folder, 'parent.js');
    const entry = join(folder, 'entry.ts');
    writeFileSync(
      entry,
      `import { startWindow } from ${JSON.stringify(join(root, 'src/local/playground'))};
       startWindow(${JSON.stringify(lise)}, ${JSON.stringify(options)}).then((window) => console.log(window.pid));`,
    );
    const program = require.resolve('@microsoft/m365agentsplayground/cli.js');
    execFileSync(join(root, 'node_modules/.bin/esbuild'), [
      ...[entry, '--bundle', '--platform=node', `--outfile=${parent}`],
      `--alias:@microsoft/m365agentsplayground/cli.js=${program}`,
      `--external:${program}`,
      '--log-level=error',
    ]);
    copyFileSync(join(root, 'src/local/loopback-only.cjs'), join(folder, 'loopback-only.cjs'));

    const child = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(await reaches('127.0.0.1', options.port)).toBe(true);
    child.kill('SIGKILL');
    expect(await ends(pid)).toBe(true);
  });
});
