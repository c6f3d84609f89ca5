import { Conflict } from '../../../src/usecases/ports';
import { connections, type Open } from './open-store';
import { aSave, anApplicant, effectsTo, etagOf, newDay, newRef } from './sample-saves';

const outcomes = async (saves: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(saves);
  return {
    saved: settled.filter(({ status }) => status === 'fulfilled').length,
    conflicts: settled.filter((one) => one.status === 'rejected' && one.reason instanceof Conflict).length,
  };
};

/** Loading and saving of cases. */
export function savingContract(openOne: Open): void {
  const open = connections(openOne);

  it('gives back what was saved, and nothing for a case that does not exist', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    expect(await cases.load(ref)).toBeUndefined();
    const changes = aSave(ref, 1, at(0), { texts: { '1-1': { body: 'Fordi æøå', about: 'a1' } } });
    await cases.save(ref, undefined, changes);

    expect((await cases.load(ref))?.hiring).toEqual(changes.hiring);
    expect(await cases.log(ref)).toEqual(changes.entries);
    expect((await cases.load(ref))?.lastHash).toBe(changes.entries[0]?.hash);
    expect(await cases.texts(ref, ['1-1', '9-9'])).toEqual(changes.texts);
    expect(await cases.load({ ...ref, organisation: 'somebody-else' })).toBeUndefined();
  });

  it('has an empty log, no texts and no applicants for a case that does not exist', async () => {
    const [{ cases }, ref] = [await open(), newRef()];
    expect(await cases.log(ref)).toEqual([]);
    expect(await cases.texts(ref, ['1-1'])).toEqual({});
    expect(await cases.applicants(ref)).toEqual({});
  });

  it('keeps the log in order beyond nine events, and finds one of them', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    for (let seq = 2; seq <= 12; seq += 1)
      await cases.save(ref, await etagOf(cases, ref), aSave(ref, seq, at(seq)));
    expect((await cases.log(ref)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect((await cases.load(ref))?.lastHash).toBe((await cases.log(ref)).at(-1)?.hash);
    expect(await cases.logEntry(ref, 10)).toEqual((await cases.log(ref))[9]);
    expect(await cases.logEntry(ref, 13)).toBeUndefined();
  });

  it('refuses a save over somebody else’s, and a second case with the same id', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const stale = await etagOf(cases, ref);
    await cases.save(ref, stale, aSave(ref, 2, at(1)));

    await expect(cases.save(ref, stale, aSave(ref, 3, at(2)))).rejects.toBeInstanceOf(Conflict);
    await expect(cases.save(ref, undefined, aSave(ref, 3, at(2)))).rejects.toBeInstanceOf(Conflict);
    await expect(cases.save({ ...ref, id: 'k2' }, stale, aSave(ref, 3, at(2)))).rejects.toBeInstanceOf(
      Conflict,
    );
    expect((await cases.load(ref))?.hiring.seq).toBe(2);
  });

  it('leaves nothing of a save that was refused', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const before = await cases.pendingEffects();
    const refused = aSave(ref, 2, at(1), {
      texts: { '2-1': { body: 'Nei' } },
      applicants: { a1: anApplicant(1) },
      effects: effectsTo(ref, 2, 'lise'),
      wakeAt: at(1),
    });
    await expect(cases.save(ref, 'an-older-version', refused)).rejects.toBeInstanceOf(Conflict);

    expect(await cases.log(ref)).toHaveLength(1);
    expect(await cases.texts(ref, ['2-1'])).toEqual({});
    expect(await cases.applicants(ref)).toEqual({});
    expect(await cases.pendingEffects()).toBe(before);
    expect(await cases.claimDue(at(9), at(10), 100)).toEqual([]);
    expect(await cases.hasCommand(ref, refused.command.id)).toBe(false);
  });

  it('refuses a command id or an event number that was used before, with everything that came with it', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const etag = await etagOf(cases, ref);
    const again = aSave(ref, 2, at(1), { command: aSave(ref, 1, at(0)).command });
    await expect(cases.save(ref, etag, again)).rejects.toBeInstanceOf(Conflict);
    const sameEvent = aSave(ref, 2, at(1), { entries: aSave(ref, 1, at(0)).entries });
    await expect(cases.save(ref, etag, sameEvent)).rejects.toBeInstanceOf(Conflict);

    expect(await cases.hasCommand(ref, 'command-1')).toBe(true);
    expect(await cases.hasCommand(ref, 'command-2')).toBe(false);
    expect(await etagOf(cases, ref)).toBe(etag);
  });

  it('says which version the save made', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    const first = await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    expect(first).toBe(await etagOf(cases, ref));
    const second = await cases.save(ref, first, aSave(ref, 2, at(1)));
    expect(second).toBe(await etagOf(cases, ref));
    expect(second).not.toBe(first);
  });

  it('takes command ids as clients write them', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    const id = 'f:1/2?a=æ#b\\c%20~d';
    const { expiresAt } = aSave(ref, 1, at(0)).command;
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { command: { id, expiresAt } }));
    expect(await cases.hasCommand(ref, id)).toBe(true);
    expect(await cases.hasCommand(ref, 'f:1')).toBe(false);
  });

  it('saves the same command once when it comes ten times at once over two connections', async () => {
    const [one, two, { at }, ref] = [await open(), await open(), newDay(), newRef()];
    await one.cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const etag = await etagOf(one.cases, ref);
    const saves = Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? one : two).cases.save(ref, etag, aSave(ref, 2, at(1))),
    );
    expect(await outcomes(saves)).toEqual({ saved: 1, conflicts: 9 });
    expect(await two.cases.log(ref)).toHaveLength(2);
  });

  it('saves many cases at once, each alone', async () => {
    const [{ cases }, { at }, { organisation }] = [await open(), newDay(), newRef()];
    const refs = Array.from({ length: 20 }, (_, index) => ({ organisation, id: `k${index}` }));
    const twice = [...refs, ...refs];
    expect(await outcomes(twice.map((ref) => cases.save(ref, undefined, aSave(ref, 1, at(0)))))).toEqual({
      saved: 20,
      conflicts: 20,
    });
    expect(await cases.lines(organisation, {})).toHaveLength(20);
  });
}
