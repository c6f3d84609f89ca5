import { makeShares } from '../../src/outbox/shares';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { temporaryFolder } from '../stores/sqlite/temporary-folder';
import { join } from 'node:path';
import { movableClock } from './support/relay';

const folder = temporaryFolder();
let name = 0;

/** Processes on one store. */
function processes() {
  const { documents, close } = openSqlite(join(folder, `${(name += 1)}.db`));
  const clock = movableClock();
  const as = (owner: string, aheadMs = 0) =>
    makeShares(documents, { now: () => new Date(Date.parse(clock.now()) + aheadMs).toISOString() }, owner);
  return { clock, as, close };
}

describe('the share of a process in the limits', () => {
  it('is everything while nobody else works on the store', async () => {
    const { as, close } = processes();
    const alone = as('a/1');
    expect(alone.share()).toBe(1);
    await alone.round();
    await alone.round();
    expect(alone.share()).toBe(1);
    close();
  });

  it('is the same for all, and all shares together are never more than everything', async () => {
    const { as, close } = processes();
    const all = [as('a/1'), as('a/2'), as('b/1')];
    for (const one of [...all, ...all]) await one.round();
    expect(all.map(({ share }) => share())).toEqual([1 / 3, 1 / 3, 1 / 3]);
    close();
  });

  it('falls to the others at once when a process ends, and after two minutes when it was killed', async () => {
    const { as, clock, close } = processes();
    const [one, two, killed] = [as('a/1'), as('a/2'), as('b/1')];
    for (const each of [killed, two, one]) await each.round();
    await two.leave();
    await one.round();
    expect(one.share()).toBe(1 / 2);
    clock.move(121_000);
    await one.round();
    expect(one.share()).toBe(1);
    close();
  });

  it('stays although clocks differ by thirty seconds', async () => {
    const { as, clock, close } = processes();
    const [late, ahead] = [as('a/1'), as('b/1', 30_000)];
    await late.round();
    clock.move(60_000);
    await ahead.round();
    expect(ahead.share()).toBe(1 / 2);
    close();
  });
});
