import { readOnce } from '../../src/operations/read-once';
import { inScope } from '../../src/operations/turn-scope';
import { Conflict, type CaseStore } from '../../src/usecases/ports';
import { aSave, newDay, newRef } from '../stores/contract/sample-saves';
import { type Served, serve } from '../stores/cosmos/served';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

async function aCase() {
  const [{ at }, ref] = [newDay(), newRef()];
  const [mine, others] = [readOnce(served.open().cases), served.open().cases];
  await mine.save(ref, undefined, aSave(ref, 1, at(0)));
  served.asked();
  const seq = async (cases: CaseStore) => (await cases.load(ref))?.hiring.seq;
  const save = async (cases: CaseStore, next: number) =>
    cases.save(ref, (await cases.load(ref))?.etag, aSave(ref, next, at(next)));
  return { ref, at, mine, others, seq, save };
}
const inTurn = <T>(work: () => Promise<T>) => inScope({ requests: 0, charge: 0 }, work);

describe('a turn', () => {
  it('reads a case once, also when several parts ask at the same time', async () => {
    const { mine, seq } = await aCase();
    await inTurn(async () => {
      expect(await Promise.all([seq(mine), seq(mine)])).toEqual([1, 1]);
      expect(await seq(mine)).toBe(1);
    });
    expect(served.asked()).toEqual(['read']);
  });

  it('sees what it saved itself', async () => {
    const { mine, seq, save } = await aCase();
    await inTurn(async () => {
      await save(mine, 2);
      expect(await seq(mine)).toBe(2);
    });
    expect(served.asked()).toEqual(['read', 'batch']);
  });

  it('reads anew after somebody else’s save made its own fail', async () => {
    const { mine, others, seq, save } = await aCase();
    await inTurn(async () => {
      expect(await seq(mine)).toBe(1);
      await save(others, 2);
      await expect(save(mine, 2)).rejects.toBeInstanceOf(Conflict);
      expect(await seq(mine)).toBe(2);
    });
  });

  it('knows nothing of the turn before', async () => {
    const { mine, others, seq, save } = await aCase();
    await inTurn(() => seq(mine));
    await save(others, 2);
    expect(await inTurn(() => seq(mine))).toBe(2);
    expect(await seq(mine)).toBe(2);
  });
});
