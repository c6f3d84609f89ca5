import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { Conflict } from '../../../src/usecases/ports';
import { aSave, newDay, newRef } from '../contract/sample-saves';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('writing to the database file', () => {
  it('undoes one of several saves that share a commit, and keeps the others', async () => {
    const [{ cases, close }, { at }, ref] = [openSqlite(join(folder, 'shared.db')), newDay(), newRef()];
    const first = aSave(ref, 1, at(0));
    await cases.save(ref, undefined, first);
    const etag = (await cases.load(ref))?.etag;
    // The state is written before it turns out that the command was used.
    const again = aSave(ref, 2, at(1), { command: first.command, texts: { '2-1': { body: 'igjen' } } });
    const others = ['k2', 'k3'].map((id) => ({ ...ref, id }));
    const settled = await Promise.allSettled([
      ...others.slice(0, 1).map((other) => cases.save(other, undefined, aSave(other, 1, at(1)))),
      cases.save(ref, etag, again),
      ...others.slice(1).map((other) => cases.save(other, undefined, aSave(other, 1, at(1)))),
    ]);
    expect(
      settled.map((one) => (one.status === 'rejected' ? one.reason instanceof Conflict : 'saved')),
    ).toEqual(['saved', true, 'saved']);
    expect((await cases.load(ref))?.hiring.seq).toBe(1);
    expect((await cases.load(ref))?.etag).toBe(etag);
    expect(await cases.lines(ref.organisation, {})).toHaveLength(3);
    close();
  });

  it('waits for another program that has locked the file, and goes on meanwhile', async () => {
    const path = join(folder, 'locked.db');
    const [{ cases, close }, { at }, ref] = [openSqlite(path), newDay(), newRef()];
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const order: string[] = [];
    const saved = cases.save(ref, undefined, aSave(ref, 1, at(0))).then(() => order.push('saved'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await cases.load(ref)).toBeUndefined();
    order.push('unlocked');
    other.exec('COMMIT');
    other.close();
    await saved;
    expect(order).toEqual(['unlocked', 'saved']);
    close();
  });

  it('says that the disk is full, saves nothing then, and goes on when there is room again', async () => {
    const path = join(folder, 'full.db');
    const [{ cases, close }, { at }, ref] = [openSqlite(path), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const etag = (await cases.load(ref))?.etag;
    const huge = { body: 'x'.repeat(20_000_000) };
    close();

    const small = openSqlite(path, { pages: 100 });
    const save = small.cases.save(ref, etag, aSave(ref, 2, at(1), { texts: { '2-1': huge } }));
    await expect(save).rejects.toMatchObject({
      name: 'Unavailable',
      message: 'The disk with the database is full: nothing was saved.',
    });
    expect(await small.cases.log(ref)).toHaveLength(1);
    await small.cases.save(ref, etag, aSave(ref, 2, at(1)));
    expect(await small.cases.log(ref)).toHaveLength(2);
    small.close();
  });

  it('writes what is waiting before it closes', async () => {
    const path = join(folder, 'closing.db');
    const [first, { at }, ref] = [openSqlite(path), newDay(), newRef()];
    const saved = first.cases.save(ref, undefined, aSave(ref, 1, at(0)));
    first.close();
    await saved;
    const second = openSqlite(path);
    expect(await second.cases.log(ref)).toHaveLength(1);
    second.close();
  });

  it('removes expired commands when it looks for due cases', async () => {
    const [{ cases, close }, { at }, ref] = [openSqlite(join(folder, 'expired.db')), newDay(), newRef()];
    const command = { id: 'click-1', expiresAt: at(10) };
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { command }));
    await cases.claimDue(at(9), at(9), 1);
    expect(await cases.hasCommand(ref, 'click-1')).toBe(true);
    await cases.claimDue(at(10), at(10), 1);
    expect(await cases.hasCommand(ref, 'click-1')).toBe(false);
    close();
  });
});
