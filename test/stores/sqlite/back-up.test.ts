import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUpSqlite } from '../../../src/stores/sqlite/back-up';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { aSave, etagOf, newDay, newRef } from '../contract/sample-saves';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('a backup of the database file', () => {
  it('is whole although saves go on meanwhile, and can be put in place of a lost one', async () => {
    const [path, copy] = [join(folder, 'cases.db'), join(folder, 'copy.db')];
    const [{ cases, close }, { at }, ref] = [openSqlite(path), newDay(), newRef()];
    const text = 'x'.repeat(20_000);
    const save = async (seq: number) => {
      const etag = seq === 1 ? undefined : await etagOf(cases, ref);
      await cases.save(ref, etag, aSave(ref, seq, at(seq), { texts: { [`${seq}-1`]: { body: text } } }));
    };
    for (let seq = 1; seq <= 50; seq += 1) await save(seq);
    const copied = backUpSqlite(path, copy);
    for (let seq = 51; seq <= 60; seq += 1) await save(seq);
    await copied;
    close();

    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    copyFileSync(copy, path);
    const restored = openSqlite(path);
    const log = await restored.cases.log(ref);
    expect(log.length).toBeGreaterThanOrEqual(50);
    expect((await restored.cases.load(ref))?.hiring.seq).toBe(log.length);
    const texts = await restored.cases.texts(
      ref,
      log.map(({ seq }) => `${seq}-1`),
    );
    expect(Object.keys(texts)).toHaveLength(log.length);
    restored.close();
  });
});
