import { randomUUID } from 'node:crypto';
import { Conflict } from '../../../src/usecases/ports';
import { connections, type Open } from './open-store';

/** Small documents beside the cases. */
export function documentsContract(openOne: Open): void {
  const open = connections(openOne);
  const newSpace = () => `space-${randomUUID()}`;

  it('gives back what was written, until it is removed', async () => {
    const [{ documents }, space] = [await open(), newSpace()];
    expect(await documents.read(space, 'one')).toBeUndefined();
    const etag = await documents.write(space, 'one', { name: 'Åse', list: [1, null] });
    expect(await documents.read(space, 'one')).toEqual({ value: { name: 'Åse', list: [1, null] }, etag });
    expect(await documents.read(newSpace(), 'one')).toBeUndefined();
    await documents.remove(space, 'one');
    await documents.remove(space, 'one');
    expect(await documents.read(space, 'one')).toBeUndefined();
  });

  it('overwrites, but not another version than the expected one', async () => {
    const [{ documents }, space] = [await open(), newSpace()];
    const old = await documents.write(space, 'one', 1, 'none');
    await expect(documents.write(space, 'one', 2, 'none')).rejects.toBeInstanceOf(Conflict);
    const current = await documents.write(space, 'one', 3, old);
    await expect(documents.write(space, 'one', 4, old)).rejects.toBeInstanceOf(Conflict);
    expect(await documents.read(space, 'one')).toEqual({ value: 3, etag: current });
    await documents.write(space, 'one', 5);
    expect((await documents.read(space, 'one'))?.value).toBe(5);
  });

  it('does not let a stale writer bring back what was removed, or overwrite what came after', async () => {
    const [{ documents }, space] = [await open(), newSpace()];
    const stale = await documents.write(space, 'one', 1);
    await documents.remove(space, 'one');
    await expect(documents.write(space, 'one', 2, stale)).rejects.toBeInstanceOf(Conflict);
    await documents.write(space, 'one', 3, 'none');
    await expect(documents.write(space, 'one', 2, stale)).rejects.toBeInstanceOf(Conflict);
    expect((await documents.read(space, 'one'))?.value).toBe(3);
  });

  it('lets one of ten writers win', async () => {
    const [one, two, space] = [await open(), await open(), newSpace()];
    const etag = await one.documents.write(space, 'one', 'start');
    const writes = Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? one : two).documents.write(space, 'one', index, etag),
    );
    const settled = await Promise.allSettled(writes);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('lists by the beginning of ids, in their order', async () => {
    const [{ documents }, space] = [await open(), newSpace()];
    const ids = ['user/b', 'user/a', 'user/å', 'users', 'conversation/1'];
    for (const id of ids) await documents.write(space, id, { id });
    const listed = await documents.list(space, 'user/');
    expect(listed.map(({ id }) => id)).toEqual(['user/a', 'user/b', 'user/å']);
    expect(listed[0]?.value).toEqual({ id: 'user/a' });
    expect(await documents.list(space, '')).toHaveLength(5);
    expect(await documents.list(space, 'nothing')).toEqual([]);
  });
}
