import { join } from 'node:path';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import type { CaseRef } from '../../../src/usecases/ports';
import { aSave, etagOf, newDay, newRef } from '../contract/sample-saves';
import { temporaryFolder } from './temporary-folder';

const { at } = newDay();
const folder = temporaryFolder();

function openBoth() {
  const path = join(folder, 'known.db');
  return [openSqlite(path), openSqlite(path)] as const;
}

describe('a case that was read before', () => {
  const seqOf = async ({ cases }: ReturnType<typeof openSqlite>, ref: CaseRef) =>
    (await cases.load(ref))?.hiring.seq;

  it('is the same object while nobody changes it', async () => {
    const [one, other] = openBoth();
    const ref = newRef();
    await one.cases.save(ref, undefined, aSave(ref, 1, at(0)));

    const read = await other.cases.load(ref);

    expect(read).toBeDefined();
    expect(await other.cases.load(ref)).toBe(read);
    one.close();
    other.close();
  });

  it('is read anew after another process saved it', async () => {
    const [one, other] = openBoth();
    const ref = newRef();
    await one.cases.save(ref, undefined, aSave(ref, 1, at(0)));
    expect(await seqOf(one, ref)).toBe(1);

    await other.cases.save(ref, await etagOf(other.cases, ref), aSave(ref, 2, at(1)));

    expect(await seqOf(one, ref)).toBe(2);
    expect((await one.cases.load(ref))?.lastHash).toBe('hash-2');
    one.close();
    other.close();
  });

  it('is as it was after a save that was refused', async () => {
    const [one, other] = openBoth();
    const ref = newRef();
    await one.cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const sameEvent = aSave(ref, 2, at(1), { entries: aSave(ref, 1, at(0)).entries });

    await expect(one.cases.save(ref, await etagOf(one.cases, ref), sameEvent)).rejects.toThrow();

    expect(await seqOf(one, ref)).toBe(1);
    one.close();
    other.close();
  });

  it('is found again when more cases were read since than are kept', async () => {
    const [one, other] = openBoth();
    const refs = Array.from({ length: 150 }, (_, number) => newRef(`k${number}`));
    await Promise.all(refs.map((ref) => one.cases.save(ref, undefined, aSave(ref, 1, at(0)))));

    for (const ref of refs) expect((await one.cases.load(ref))?.hiring.id).toBe(ref.id);

    one.close();
    other.close();
  });
});
