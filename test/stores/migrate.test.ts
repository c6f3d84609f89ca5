import { join } from 'node:path';
import { openPortableCosmos } from '../../src/stores/cosmos/portable';
import { migrate, MigrationFailed } from '../../src/stores/migrate';
import type { Portable } from '../../src/stores/portable';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { openPortableSqlite } from '../../src/stores/sqlite/portable';
import { Unavailable } from '../../src/usecases/ports';
import { type Served, serve } from './cosmos/served';
import { aSave, anApplicant, effectsTo, etagOf, newRef } from './contract/sample-saves';
import { temporaryFolder } from './sqlite/temporary-folder';

const folder = temporaryFolder();
const now = new Date().toISOString();
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

let served: Served;
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);
const opened: Portable[] = [];
const keep = (portable: Portable): Portable => {
  opened.push(portable);
  return portable;
};

beforeEach(async () => {
  served = await serve();
});
afterEach(async () => {
  for (const { close } of opened.splice(0)) close();
  await served.close();
});

/** A database with three cases: a large one, one in the middle of its effects, a plain one; and two documents. */
async function livelyDatabase() {
  const path = newFile();
  const { cases, documents, close } = openSqlite(path);
  const { organisation } = newRef();
  const refs = ['k1', 'k2', 'k3'].map((id) => ({ organisation, id }));
  const applicants = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [`a${index + 1}`, anApplicant(index + 1)] as const),
  );
  for (const ref of refs)
    await cases.save(
      ref,
      undefined,
      aSave(ref, 1, now, { texts: { '1/1': { body: 'Fordi æøå' } }, wakeAt: later(9) }),
    );
  const [large, busy] = refs;
  if (!large || !busy) throw new Error('There are three cases.');
  await cases.save(large, await etagOf(cases, large), aSave(large, 2, now, { applicants }));
  const effects = effectsTo(busy, 2, 'lise', 'lise', 'hanne', 'anna');
  await cases.save(busy, await etagOf(cases, busy), aSave(busy, 2, now, { effects }));
  const claimed = await cases.claimEffects(now, later(5), 10);
  const find = (n: number) => {
    const entry = claimed.find(({ id }) => id === `k2/2/${n}`);
    if (!entry) throw new Error(`Effect ${n} was not claimed.`);
    return entry;
  };
  await cases.effectFailed(find(1), 'HTTP 503', later(3));
  await cases.effectFailed(find(3), 'HTTP 403', undefined);
  await documents.write('settings', 'lise/1', { language: 'nn' });
  await documents.write('bot', 'chat', [1, 2]);
  close();
  return { path, organisation, busy };
}

const cosmos = () => keep(openPortableCosmos(served.settings));
const sqlite = (path: string) => keep(openPortableSqlite(path));

describe('moving house', () => {
  it('takes everything from SQLite to Cosmos DB and back, the same', async () => {
    const { path, organisation } = await livelyDatabase();
    const there = await migrate(sqlite(path), cosmos());
    expect(there).toMatchObject({ cases: 3, unchanged: 0, documents: 2 });
    const back = newFile();
    const home = await migrate(cosmos(), sqlite(back));
    expect(home).toEqual(there);

    const [before, after] = [sqlite(path), sqlite(back)];
    for (const ref of await before.refs()) {
      const [one, other] = [await before.readCase(ref), await after.readCase(ref)];
      expect({ ...other, effects: [], commands: [] }).toEqual({ ...one, effects: [], commands: [] });
      expect(new Set(other?.commands)).toEqual(new Set(one?.commands));
    }
    const { cases, close } = openSqlite(back);
    expect(await cases.lines(organisation, {})).toHaveLength(3);
    expect((await cases.deadLetters(organisation)).map(({ reason }) => reason)).toEqual(['HTTP 403']);
    close();
  });

  it('lets both stores go on where the other stopped: the order for each person, leases, command ids', async () => {
    const { path, organisation, busy } = await livelyDatabase();
    await migrate(sqlite(path), cosmos());
    const { cases } = served.open();
    expect(await cases.pendingEffects()).toBe(3);
    expect(await cases.hasCommand(busy, 'command-2')).toBe(true);
    expect(await cases.claimEffects(later(2), later(9), 10)).toEqual([]);
    const claimed = await cases.claimEffects(later(5), later(9), 10);
    expect(claimed.map(({ id, attempts }) => [id, attempts])).toEqual([
      ['k2/2/1', 1],
      ['k2/2/4', 1],
    ]);
    await cases.save(busy, await etagOf(cases, busy), aSave(busy, 3, later(6)));
    expect(await cases.lines(organisation, {})).toHaveLength(3);
  });

  it('goes on after it was broken off, and copies only what is missing', async () => {
    const { path } = await livelyDatabase();
    served.server.faults.next('batch', 'none', 'none', ...Array.from({ length: 7 }, () => 503 as const));
    await expect(migrate(sqlite(path), cosmos())).rejects.toBeInstanceOf(Unavailable);
    const done: string[] = [];
    const report = await migrate(sqlite(path), cosmos(), (number, of) => done.push(`${number}/${of}`));
    expect(report.cases).toBeLessThan(3);
    expect(report.cases + report.unchanged).toBe(3);
    expect(done).toEqual(['1/3', '2/3', '3/3']);
    expect(await migrate(sqlite(path), cosmos())).toEqual({ ...report, cases: 0, unchanged: 3 });
  });

  it('puts right what is different in the target', async () => {
    const { path, busy } = await livelyDatabase();
    const first = await migrate(sqlite(path), cosmos());
    const { cases } = served.open();
    await cases.save(
      busy,
      await etagOf(cases, busy),
      aSave(busy, 3, now, { texts: { '3-1': { body: 'ny' } } }),
    );
    expect(await migrate(sqlite(path), cosmos())).toEqual({ ...first, cases: 1, unchanged: 2 });
    expect(await cases.texts(busy, ['3-1'])).toEqual({});
    expect(await cases.log(busy)).toHaveLength(2);
  });

  it('fails when something arrives differently', async () => {
    const { path } = await livelyDatabase();
    const target = sqlite(newFile());
    const careless: Portable = {
      ...target,
      writeCase: (portable) =>
        target.writeCase({ ...portable, entries: portable.entries.slice(0, 1), texts: {} }),
    };
    await expect(migrate(sqlite(path), careless)).rejects.toBeInstanceOf(MigrationFailed);
  });
});
