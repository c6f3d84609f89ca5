import { connections, type Open } from './open-store';
import { aSave, etagOf, newDay, newRef } from './sample-saves';

/** Wake-up times of cases. */
export function dueCasesContract(openOne: Open): void {
  const open = connections(openOne);

  async function casesDueAt(...minutes: readonly number[]) {
    const [{ cases }, { at }, { organisation }] = [await open(), newDay(), newRef()];
    for (const [index, minute] of minutes.entries()) {
      const ref = { organisation, id: `k${index + 1}` };
      await cases.save(ref, undefined, aSave(ref, 1, at(0), { wakeAt: at(minute) }));
    }
    const claim = async (now: number, leaseUntil: number, limit = 100, store = cases) =>
      (await store.claimDue(at(now), at(leaseUntil), limit)).map(({ id }) => id);
    return { cases, at, organisation, claim };
  }

  it('claims the cases whose time has come, earliest first', async () => {
    const { claim } = await casesDueAt(30, 10, 20, 90);
    expect(await claim(9, 60)).toEqual([]);
    expect(await claim(30, 60)).toEqual(['k2', 'k3', 'k1']);
  });

  it('claims no more than asked for, and the rest the next time', async () => {
    const { claim } = await casesDueAt(30, 10, 20);
    expect(await claim(40, 60, 2)).toEqual(['k2', 'k3']);
    expect(await claim(40, 60, 2)).toEqual(['k1']);
    expect(await claim(40, 60, 2)).toEqual([]);
  });

  it('gives a case to another when the lease has run out', async () => {
    const { claim } = await casesDueAt(10);
    expect(await claim(10, 20)).toEqual(['k1']);
    expect(await claim(19, 40)).toEqual([]);
    expect(await claim(20, 40)).toEqual(['k1']);
  });

  it('gives each case to one of two instances that ask at the same time', async () => {
    const { claim } = await casesDueAt(...Array.from({ length: 20 }, (_, index) => index));
    const other = await open();
    const claims = await Promise.all([
      claim(30, 60),
      claim(30, 60, 100, other.cases),
      claim(30, 60),
      claim(30, 60, 100, other.cases),
    ]);
    const all = claims.flat();
    expect(new Set(all).size).toBe(all.length);
    // Who loses a race leaves the case to the winner, or to the next poll.
    expect([...all, ...(await claim(30, 60))].toSorted()).toHaveLength(20);
  });

  it('wakes a case later in which nothing was to be done, or not at all', async () => {
    const { cases, at, organisation, claim } = await casesDueAt(10, 10);
    expect(await claim(10, 20)).toHaveLength(2);
    await cases.wakeLater({ organisation, id: 'k1' }, at(20), at(30));
    await cases.wakeLater({ organisation, id: 'k2' }, at(20), undefined);
    expect(await claim(29, 40)).toEqual([]);
    expect(await claim(30, 40)).toEqual(['k1']);
    expect(await claim(900, 901)).toEqual(['k1']);
  });

  it('leaves the time of a case that was saved or claimed by another meanwhile', async () => {
    const { cases, at, organisation, claim } = await casesDueAt(10, 10);
    const refs = ['k1', 'k2'].map((id) => ({ organisation, id }));
    expect(await claim(10, 20)).toHaveLength(2);
    const [saved, claimed] = [refs[0] ?? newRef(), refs[1] ?? newRef()];
    await cases.save(saved, await etagOf(cases, saved), aSave(saved, 2, at(11), { wakeAt: at(15) }));
    await cases.wakeLater(saved, at(20), at(500));
    expect(await claim(15, 17)).toEqual(['k1']);
    expect(await claim(20, 60)).toEqual(['k1', 'k2']);
    await cases.wakeLater(claimed, at(20), undefined);
    await cases.wakeLater({ organisation, id: 'unknown' }, at(20), at(30));
    expect(await claim(60, 70)).toHaveLength(2);
  });

  it('is set anew by every save, and forgotten when the case waits for nothing', async () => {
    const { cases, at, organisation, claim } = await casesDueAt(10, 10);
    const refs = ['k1', 'k2'].map((id) => ({ organisation, id })) as [
      { organisation: string; id: string },
      { organisation: string; id: string },
    ];
    expect(await claim(10, 20)).toHaveLength(2);
    await cases.save(refs[0], await etagOf(cases, refs[0]), aSave(refs[0], 2, at(11), { wakeAt: at(15) }));
    await cases.save(refs[1], await etagOf(cases, refs[1]), aSave(refs[1], 2, at(11)));
    expect(await claim(15, 20)).toEqual(['k1']);
    expect(await claim(900, 901)).toEqual(['k1']);
  });
}
