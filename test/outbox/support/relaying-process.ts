import { setTimeout as pause } from 'node:timers/promises';
import { isGone, ownerOfThisProcess } from '../../../src/outbox/owner';
import { makeWorker } from '../../../src/outbox/worker';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';

/**
 * Sends what is in the outbox and says so, a line for each; `hang`: after so many it has sent, but never records. Its
 * clock stands still, so that no lease runs out.
 */
function relayAll([path = '', now = '', hang = '-1']: readonly string[]): void {
  const { cases } = openSqlite(path);
  let sent = 0;
  makeWorker({
    cases,
    clock: { now: () => now },
    wake: () => Promise.resolve(),
    send: async ([entry]) => {
      process.stdout.write(`${entry?.id ?? ''}\n`);
      sent += 1;
      if (Number(hang) >= 0 && sent > Number(hang)) await new Promise<void>(() => undefined);
      await pause(2);
      return { receipt: { at: now, outcome: 'sent' } };
    },
    lastResort: () => Promise.resolve(undefined),
    afterGivingUp: () => Promise.resolve([]),
    together: () => false,
    log: (message, _, error) => process.stderr.write(`${message} ${String(error)}\n`),
    chance: () => 0.5,
    owner: ownerOfThisProcess(),
    isGone,
    gathered: () => Promise.resolve(),
    shares: { round: () => Promise.resolve(), leave: () => Promise.resolve() },
  }).start();
}

relayAll(process.argv.slice(2));
