import { readOnce } from '../../src/operations/read-once';
import { rememberDetails } from '../../src/operations/remember-details';
import { inScope } from '../../src/operations/turn-scope';
import type { CaseRef, CaseStore } from '../../src/usecases/ports';
import { aSave, newDay, newRef } from '../stores/contract/sample-saves';
import { type Served, serve } from '../stores/cosmos/served';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(async () => {
  jest.useRealTimers();
  await served.close();
});

const ada = { name: 'Ada Eksempel', email: 'ada@example.com', withholdRequested: false };
const bo = { name: 'Bo Oppdiktet', email: 'bo@example.com', withholdRequested: false };

async function aCase() {
  const [{ at }, ref, { cases, eraser }, others] = [newDay(), newRef(), served.open(), served.open()];
  await cases.save(ref, undefined, aSave(ref, 1, at(0), { applicants: { a1: ada, a2: bo } }));
  served.asked();
  return { ref, at, eraser, others, mine: rememberDetails(readOnce(cases)) };
}

/** The names that a turn shows, after it has read the case; all of them, or those that are named. */
const shown = (cases: CaseStore, ref: CaseRef, ids?: readonly string[]): Promise<readonly string[]> =>
  inScope({ requests: 0, charge: 0 }, async () => {
    await cases.load(ref);
    return Object.values(await cases.applicants(ref, ids)).map(({ name }) => name);
  });

describe('the applicants of a case on Cosmos DB', () => {
  it('are asked for once while the case stays the same: the next turn makes one point read', async () => {
    const { mine, ref } = await aCase();
    expect(await shown(mine, ref, ['a1'])).toEqual(['Ada Eksempel']);
    expect(served.asked()).toEqual(['read', 'query']);
    expect(await shown(mine, ref, ['a1'])).toEqual(['Ada Eksempel']);
    expect(served.asked()).toEqual(['read']);
    expect(await shown(mine, ref)).toEqual(['Ada Eksempel', 'Bo Oppdiktet']);
    expect(served.asked()).toEqual(['read', 'query']);
  });

  it('are asked for again when somebody saved the case', async () => {
    const { mine, ref, at, others } = await aCase();
    await shown(mine, ref);
    const stored = await others.cases.load(ref);
    const applicants = { a3: { name: 'Cy Funnet-på', email: 'cy@example.com', withholdRequested: false } };
    await others.cases.save(ref, stored?.etag, aSave(ref, 2, at(1), { applicants }));
    expect(await shown(mine, ref)).toContain('Cy Funnet-på');
  });

  it('are known still after a save of this process, and after a save of new ones not', async () => {
    const { mine, ref, at } = await aCase();
    await shown(mine, ref);
    const etag = (await mine.load(ref))?.etag;
    const next = await mine.save(ref, etag, aSave(ref, 2, at(1)));
    served.asked();
    expect(await shown(mine, ref)).toHaveLength(2);
    expect(served.asked()).toEqual(['read']);
    const applicants = { a3: { name: 'Cy Funnet-på', email: 'cy@example.com', withholdRequested: false } };
    await mine.save(ref, next, aSave(ref, 3, at(2), { applicants }));
    expect(await shown(mine, ref)).toContain('Cy Funnet-på');
  });

  it('are not shown any more once another process has erased them', async () => {
    const { mine, ref, others } = await aCase();
    expect(await shown(mine, ref)).toHaveLength(2);
    await others.eraser.erase(ref, { applicants: ['a1'] });
    expect(await shown(mine, ref)).toEqual(['Bo Oppdiktet']);
    expect(await shown(mine, ref, ['a1'])).toEqual([]);
    await others.eraser.eraseCase(ref);
    expect(await shown(mine, ref)).toEqual([]);
  });

  it('are asked for again where the database failed, and outside of turns always', async () => {
    const { mine, ref } = await aCase();
    let isDown = true;
    const failing = rememberDetails({
      ...mine,
      applicants: (...asked) => (isDown ? Promise.reject(new Error('away')) : mine.applicants(...asked)),
    });
    await expect(shown(failing, ref)).rejects.toThrow('away');
    isDown = false;
    expect(await shown(failing, ref)).toHaveLength(2);
    served.asked();
    await mine.applicants(ref);
    await mine.applicants(ref);
    expect(served.asked()).toEqual(['query', 'query']);
  });

  it('stay in memory for five minutes at most', async () => {
    const { mine, ref } = await aCase();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'queueMicrotask'] });
    await shown(mine, ref);
    jest.advanceTimersByTime(5 * 60_000 - 1);
    served.asked();
    await shown(mine, ref);
    expect(served.asked()).toEqual(['read']);
    jest.advanceTimersByTime(1);
    await shown(mine, ref);
    expect(served.asked()).toEqual(['read', 'query']);
  });
});

describe('the texts of a case on Cosmos DB', () => {
  const text = { body: 'Svarte godt.' };
  const read = (cases: CaseStore, ref: CaseRef, ...ids: readonly string[]) =>
    inScope({ requests: 0, charge: 0 }, async () => {
      await cases.load(ref);
      return Object.keys(await cases.texts(ref, ids));
    });

  it('are asked for once, those that are missing only, and those that this process saved not at all', async () => {
    const { mine, ref, at } = await aCase();
    const etag = (await mine.load(ref))?.etag;
    await mine.save(ref, etag, aSave(ref, 2, at(1), { texts: { '2-1': text } }));
    served.asked();
    expect(await read(mine, ref, '2-1')).toEqual(['2-1']);
    expect(served.asked()).toEqual(['read']);
    expect(await read(mine, ref, '2-1', '9-9')).toEqual(['2-1']);
    expect(served.asked()).toEqual(['read', 'query']);
  });

  it('are gone once another process has erased them', async () => {
    const { mine, ref, at, others } = await aCase();
    const etag = (await mine.load(ref))?.etag;
    await mine.save(ref, etag, aSave(ref, 2, at(1), { texts: { '2-1': text } }));
    expect(await read(mine, ref, '2-1')).toEqual(['2-1']);
    await others.eraser.erase(ref, { texts: ['2-1'] });
    expect(await read(mine, ref, '2-1')).toEqual([]);
  });

  it('are known in the very turn that saved them, without another request', async () => {
    const { mine, ref, at } = await aCase();
    await inScope({ requests: 0, charge: 0 }, async () => {
      const etag = (await mine.load(ref))?.etag;
      await mine.save(ref, etag, aSave(ref, 2, at(1), { texts: { '2-1': text } }));
      served.asked();
      expect(await mine.texts(ref, ['2-1'])).toEqual({ '2-1': text });
      expect((await mine.load(ref))?.hiring.seq).toBe(2);
      expect(served.asked()).toEqual([]);
    });
  });
});
