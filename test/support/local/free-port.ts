import { isPortFree } from '../../../src/local/port';

/** Below the ports that systems give to outgoing connections, so that none of those takes one that was found free. */
const FIRST = 10_000;
const LAST = 32_000;
const WORKERS = 4;
const MOST_TRIES = 50;

async function areFree(first: number, count: number): Promise<boolean> {
  for (let port = first; port < first + count; port += 1) if (!(await isPortFree(port))) return false;
  return true;
}

/**
 * The first of `count` ports of 127.0.0.1 in a row on which nobody listens just now. Each of Jest's workers looks in a
 * part of its own.
 * @throws when there are none
 */
export async function freePort(count = 1): Promise<number> {
  const part = Math.floor((LAST - FIRST) / WORKERS);
  const begin = FIRST + (Number(process.env['JEST_WORKER_ID'] ?? 1) % WORKERS) * part;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = begin + Math.floor(Math.random() * (part - count));
    if (await areFree(port, count)) return port;
  }
  throw new Error(`No ${count} free ports in a row`);
}
