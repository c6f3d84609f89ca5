import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './local/free-port';

const ROOT = join(__dirname, '..', '..');
const PATIENCE_MS = 60_000;

/** A Monday morning, far from any holiday: what a test sees must not hang on the day it runs on. */
export const PROGRAM_BEGINS = process.env['PROGRAM_BEGINS'] ?? '2026-02-02T08:00:00Z';

/** The date so many days after the program's clock begins. */
export const inDays = (days: number): string =>
  new Date(new Date(PROGRAM_BEGINS).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The built program as a process of its own, on loopback, with a data folder of its own. */
export interface Program {
  readonly url: string;
  readonly endpoint: string;
  readonly dataFolder: string;
  readonly pid: number;
  /** Everything it has written to its console so far. */
  output(): string;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export const newDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'innstilt-'));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Resolves to what `line` captures as soon as the program has written such a line. */
async function written(child: ChildProcess, wanted: RegExp, lines: string[]): Promise<string> {
  const seen = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (line) => {
          lines.push(line);
          const found = wanted.exec(line);
          if (found) resolve(found[1] ?? '');
        });
    child.once('exit', (code) => {
      reject(new Error(`The program ended with ${String(code)}:\n${lines.join('\n')}`));
    });
    setTimeout(() => {
      reject(new Error(`The program did not get ready in time:\n${lines.join('\n')}`));
    }, PATIENCE_MS).unref();
  });
  return seen;
}

/** Starts the built program (dist/) without chat windows. @throws when it ends or does not listen in time */
export async function startProgram(options: {
  readonly dataFolder: string;
  readonly port?: number;
  /** First port of the chat windows; none are started without it. */
  readonly windows?: number | undefined;
  readonly environment?: NodeJS.ProcessEnv;
}): Promise<Program> {
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'index.js')], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_FOLDER: options.dataFolder,
      INNSTILT_WINDOWS: String(options.windows ?? 'none'),
      LOG_LEVEL: 'error',
      CLOCK_BEGINS: PROGRAM_BEGINS,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  await written(child, options.windows === undefined ? /listens on/ : /Ctrl-C ends/, lines);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    url,
    endpoint: `${url}/api/messages`,
    dataFolder: options.dataFolder,
    pid: child.pid ?? 0,
    output: () => lines.join('\n'),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
