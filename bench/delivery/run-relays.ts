import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import type { RelayFigures } from './relay-process';
import type { StubFigures } from './stub-connector';

/** How a run is set up. */
export interface Run {
  readonly stub: 'strict' | 'lenient';
  /** Messages per second that the tenant may get; conversations are scaled by the same factor from 50. */
  readonly perSecond: number;
  readonly people: number;
  readonly relays: number;
  readonly seed: (folder: string, serviceUrl: string) => Promise<void>;
  /** Whether everything that should be sent was. */
  readonly isDone: (stub: StubFigures, pending: number) => boolean;
  readonly mostSeconds: number;
}

/** What came of a run; the case is left for questions until it is closed. */
export interface Ran {
  readonly stub: StubFigures;
  readonly relays: readonly RelayFigures[];
  readonly seconds: number;
  readonly folder: string;
  readonly remove: () => void;
}

const start = (script: string, ...parameters: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--no-deprecation', join(__dirname, `delivery/${script}.js`), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The process has no output');
  const [line] = (await once(createInterface({ input: stdout }), 'line')) as [string];
  return line;
}

const figuresOf = async (url: string): Promise<StubFigures> =>
  (await (await fetch(`${url}/figures`)).json()) as StubFigures;

/** Fills a database, starts relays on it, and waits until everything is sent. @throws when it takes too long */
export async function run(given: Run): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-delivery-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const scale = String(given.perSecond / 50);
  const stub = start('stub-connector', given.stub, String(given.perSecond), scale);
  const relays: ChildProcess[] = [];
  try {
    const url = await firstLine(stub);
    await given.seed(folder, url);
    const { cases, close } = openSqlite(join(folder, 'innstilt.db'));
    const begun = performance.now();
    for (let n = 0; n < given.relays; n += 1)
      relays.push(start('relay-process', folder, String(given.people), String(given.perSecond), scale));
    let figures = await figuresOf(url);
    let pending = await cases.pendingEffects();
    while (!given.isDone(figures, pending)) {
      if (performance.now() - begun > given.mostSeconds * 1000)
        throw new Error(`Not done in time: ${pending} waiting, ${JSON.stringify(figures)}`);
      await pause(250);
      [figures, pending] = [await figuresOf(url), await cases.pendingEffects()];
    }
    const seconds = (performance.now() - begun) / 1000;
    // Something sent twice would come now.
    await pause(2000);
    const ended = relays.map(async (relay): Promise<RelayFigures> => {
      const line = firstLine(relay);
      const exit = once(relay, 'exit');
      relay.kill('SIGTERM');
      const figures = JSON.parse(await line) as RelayFigures;
      await exit;
      return figures;
    });
    const relayFigures = await Promise.all(ended);
    close();
    return { stub: await figuresOf(url), relays: relayFigures, seconds, folder, remove };
  } catch (error) {
    remove();
    throw error;
  } finally {
    for (const child of [stub, ...relays]) child.kill('SIGKILL');
  }
}
