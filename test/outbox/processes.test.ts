import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { aSave, effectsTo } from '../stores/contract/sample-saves';
import { temporaryFolder } from '../stores/sqlite/temporary-folder';

const NOW = '2026-03-10T09:00:00.000Z';
const PEOPLE = 300;

const folder = temporaryFolder();
const script = join(folder, 'relaying-process.js');
beforeAll(() => {
  buildSync({
    entryPoints: [require.resolve('./support/relaying-process')],
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
});

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts a process; `sent` grows by what it says that it sent. */
function startRelay(path: string, hang = -1) {
  const child = spawn(process.execPath, [script, path, NOW, String(hang)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const sent: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => sent.push(line));
  return { child, sent };
}

async function queued(name: string) {
  const path = join(folder, name);
  const { cases, close } = openSqlite(path);
  const ref = { organisation: 'o', id: 'k1' };
  const people = Array.from({ length: PEOPLE }, (_, n) => `person${n}`);
  await cases.save(ref, undefined, aSave(ref, 1, NOW, { effects: effectsTo(ref, 1, ...people) }));
  const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
    while (!(await isSo())) await pause(20);
  };
  return {
    path,
    until,
    isEmpty: async () => (await cases.pendingEffects()) === 0,
    ledger: () => cases.deliveriesOf(ref),
    close,
  };
}

describe('several processes that deliver from one store', () => {
  it('send everything, and nothing twice', async () => {
    const store = await queued('three.db');
    const relays = [1, 2, 3].map(() => startRelay(store.path));
    await store.until(store.isEmpty);
    await store.until(() => relays.flatMap(({ sent }) => sent).length >= PEOPLE);
    const all = relays.flatMap(({ sent }) => sent);
    expect(all).toHaveLength(PEOPLE);
    expect(new Set(all).size).toBe(PEOPLE);
    expect((await store.ledger()).every(({ state }) => state === 'sent')).toBe(true);
    store.close();
  });

  it('go on at once after one was killed between sending and recording, and repeat only what it had in hand', async () => {
    const store = await queued('killed.db');
    const killed = startRelay(store.path, 10);
    await store.until(() => killed.sent.length >= 100);
    const gone = once(killed.child, 'exit');
    killed.child.kill('SIGKILL');
    await gone;
    expect((await store.ledger()).filter(({ state }) => state === 'sent').length).toBeLessThanOrEqual(10);

    const next = startRelay(store.path);
    await store.until(store.isEmpty);
    await store.until(() => next.sent.length >= PEOPLE - 10);
    const all = new Set([...killed.sent, ...next.sent]);
    expect(all.size).toBe(PEOPLE);
    expect(new Set(next.sent).size).toBe(next.sent.length);
    store.close();
  });
});
