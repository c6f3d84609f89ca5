import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { LocalPerson } from './person';
import { playgroundConfig, type Surroundings } from './playground-config';
import { isPortFree } from './port';

/** A running chat window of one sample person. */
export interface Window {
  personId: string;
  /** Where the window is opened in a browser. */
  url: string;
  pid: number;
  /** Ends the window's process; resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
}

/** Where a window runs and what it shows. */
export interface WindowOptions extends Surroundings {
  /** The port on which the bot listens on 127.0.0.1. */
  botPort: number;
  /** The port this window is to have. */
  port: number;
  /** The data folder; the window keeps its configuration and log in `windows/<person id>` below it. */
  dataFolder: string;
}

const patienceMs = 20_000;

function windowProgram(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    const what = 'The chat windows need the package @microsoft/m365agentsplayground, which is not installed.';
    throw new Error(`${what} Run "npm ci" without --omit=dev, or start without windows.`, { cause });
  }
}

async function prepareFolder(person: LocalPerson, options: WindowOptions): Promise<string> {
  const folder = join(options.dataFolder, 'windows', person.id);
  await mkdir(folder, { recursive: true });
  // An old log would be taken for the reason of a new failure.
  await rm(logFile(folder), { force: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), playgroundConfig(person, options));
  return folder;
}

const logFile = (folder: string): string => join(folder, 'devTools', 'm365agentsplayground.log');

async function reasonIn(folder: string): Promise<string> {
  try {
    const lines = (await readFile(logFile(folder), 'utf8')).trim().split('\n');
    return lines.slice(-5).join('\n');
  } catch {
    // It ended before it wrote anything, which is all that can be said.
    return 'it wrote no log';
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Resolves to the port the window took, or undefined when its process ended first. */
async function listeningPort(child: ChildProcess): Promise<number | undefined> {
  if (!child.stdout) return undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^Listening on (\d+)$/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  return undefined;
}

// It says that it listens before it has read its configuration, and ends if that is wrong.
async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(patienceMs) })).ok;
  } catch {
    return false;
  }
}

/**
 * Opens the chat window of one person: a process of the Microsoft 365 Agents Playground that only this machine reaches
 * and that ends with this process, however this one ends.
 * @throws Error with a sentence for the user: port taken, package missing, or the reason the window gave for ending
 */
export async function startWindow(person: LocalPerson, options: WindowOptions): Promise<Window> {
  const { botPort, port } = options;
  const url = `http://127.0.0.1:${port}`;
  const taken = `Port ${port}, meant for the chat window of ${person.name}, is taken by another program.`;
  if (!(await isPortFree(port))) throw new Error(taken);

  const folder = await prepareFolder(person, options);
  const child = spawn(
    process.execPath,
    [
      ...['--require', join(__dirname, 'loopback-only.cjs'), windowProgram(), 'start'],
      ...['-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams', '-p', String(port)],
      ...['--service-url', `${url}/_connector`, '--disable-telemetry'],
    ],
    // Standard input stays open as long as this process lives: its end tells the window to end.
    { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  // Nothing is ever written to it, so an error there can only say that the window is gone.
  child.stdin.on('error', () => child.kill());
  await once(child, 'spawn');

  const waiting = new AbortController();
  const late = pause(patienceMs, 'late' as const, { signal: waiting.signal, ref: false });
  const found = await Promise.race([listeningPort(child), late]);
  waiting.abort();
  if (found === port && child.pid !== undefined && (await answers(url))) {
    child.stdout.resume();
    return { personId: person.id, url, pid: child.pid, stop: () => stopProcess(child) };
  }

  await stopProcess(child);
  // The window's program takes any port when its own was taken in the meantime.
  if (typeof found === 'number' && found !== port) throw new Error(taken);
  const reason = found === 'late' ? `not ready after ${patienceMs / 1000} s` : await reasonIn(folder);
  throw new Error(`The chat window of ${person.name} did not start: ${reason}`);
}
