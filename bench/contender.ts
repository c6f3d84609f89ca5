import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A bot that is measured: how its process is started. */
export interface Contender {
  name: string;
  /** The script to run; it takes its port from `PORT` and prints `... listens on http://...`. */
  script: string;
  /** Variables it needs beside `PORT`; `folder` is an empty folder that goes away when it ends. */
  environment: (folder: string) => Record<string, string>;
}

/** A running contender. */
export interface Running {
  port: number;
  /** Its data folder; gone when it ends. */
  folder: string;
  pid: number;
  /** `performance.now()` when its process was started. */
  spawnedAt: number;
  /** Milliseconds from starting the process to listening. */
  listeningMs: number;
  /** Ends it by force and waits until it is gone. */
  stop(): Promise<void>;
}

const patienceMs = 60_000;

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listens(child: ChildProcess): Promise<void> {
  if (!child.stdout) return;
  for await (const line of createInterface({ input: child.stdout })) {
    if (/ listens on http:/.test(line)) return;
  }
  throw new Error('it ended before it listened; its last words are above');
}

/** Starts a contender with the flags that all of them get. @throws when it does not listen */
export async function start({ name, script, environment }: Contender): Promise<Running> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'innstilt-bench-'));
  const env = { ...process.env, ...environment(folder), PORT: String(port) };
  const spawnedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, 'end-with-parent.cjs'), '--no-deprecation', script],
    { env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const late = setTimeout(() => void stop(), patienceMs);
  try {
    await listens(child);
  } catch (cause) {
    await stop();
    throw new Error(`${name} did not start`, { cause });
  } finally {
    clearTimeout(late);
  }
  const listeningMs = performance.now() - spawnedAt;
  child.stdout.resume();
  return { port, folder, pid: child.pid ?? 0, spawnedAt, listeningMs, stop };
}

/** Resident memory of a running contender in MB. */
export function residentMegabytes({ pid }: Running): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}
