import type { CaseLine } from '../../../src/usecases/ports';
import { connections, type Open } from './open-store';
import { aSave, etagOf, newDay, newRef } from './sample-saves';

/** Lists of an organisation's cases. */
export function linesContract(openOne: Open): void {
  const open = connections(openOne);

  async function threeCases() {
    const [{ cases }, { at }, { organisation }] = [await open(), newDay(), newRef()];
    const save = async (id: string, minutes: number, more: Partial<CaseLine>) => {
      const ref = { organisation, id };
      const changes = aSave(ref, 1, at(minutes));
      await cases.save(ref, undefined, { ...changes, line: { ...changes.line, ...more } });
    };
    await save('k1', 1, { people: ['lise'] });
    await save('k3', 3, { people: ['hanne', 'lise'], status: 'closed' });
    await save('k2', 2, { people: ['hanne'] });
    const ids = async (which: Parameters<typeof cases.lines>[1]) =>
      (await cases.lines(organisation, which)).map(({ id }) => id);
    return { cases, at, organisation, ids };
  }

  it('lists open cases, newest first, and ended ones when asked for', async () => {
    const { cases, ids } = await threeCases();
    expect(await ids({})).toEqual(['k2', 'k1']);
    expect(await ids({ ended: true })).toEqual(['k3', 'k2', 'k1']);
    expect(await cases.lines(newRef().organisation, { ended: true })).toEqual([]);
  });

  it('lists the cases in which a person has a role', async () => {
    const { ids } = await threeCases();
    expect(await ids({ person: 'lise' })).toEqual(['k1']);
    expect(await ids({ person: 'lise', ended: true })).toEqual(['k3', 'k1']);
    expect(await ids({ person: 'hanne', ended: false })).toEqual(['k2']);
    expect(await ids({ person: 'lis' })).toEqual([]);
  });

  it('shows a case as it was saved last', async () => {
    const { cases, at, organisation, ids } = await threeCases();
    const ref = { organisation, id: 'k1' };
    const { line, ...changes } = aSave(ref, 2, at(9));
    const ended: CaseLine = { ...line, status: 'cancelled', openedAt: at(1) };
    await cases.save(ref, await etagOf(cases, ref), { ...changes, line: ended });
    expect(await ids({})).toEqual(['k2']);
    expect((await cases.lines(organisation, { ended: true })).at(-1)).toEqual(ended);
  });
}
