import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './contender';
import { openSqlite } from '../src/stores/sqlite/open-sqlite';

/** A connector that accepts everything at once. */
export interface Sink {
  readonly serviceUrl: string;
  readonly received: () => number;
  readonly close: () => void;
}

export async function openSink(): Promise<Sink> {
  let received = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      received += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"id":"m${received}"}`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    received: () => received,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const MOST_MS = 150_000;

/** What draining came to: effects that were waiting, and the seconds until none was. */
export interface Drained {
  readonly effects: number;
  readonly seconds: number;
}

/**
 * Starts a second process of the program on the same data, with its relay running, and waits until the outbox is empty.
 * @throws when it is not empty after two and a half minutes
 */
export async function drain(folder: string, environment: Record<string, string>): Promise<Drained> {
  const { cases, close } = openSqlite(join(folder, 'innstilt.db'));
  const effects = await cases.pendingEffects();
  const begun = performance.now();
  const child = spawn(process.execPath, ['--no-deprecation', join(__dirname, '../../dist/index.js')], {
    env: { ...process.env, ...environment, PORT: String(await freePort()) },
    stdio: 'ignore',
  });
  try {
    while ((await cases.pendingEffects()) > 0) {
      if (performance.now() - begun > MOST_MS)
        throw new Error(`${await cases.pendingEffects()} of ${effects} effects are still waiting`);
      await pause(50);
    }
    return { effects, seconds: (performance.now() - begun) / 1000 };
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    close();
  }
}
