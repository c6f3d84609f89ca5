import { chained, firstBreak } from '../../../src/usecases/log-chain';
import { connections, type Open } from './open-store';
import { aSave, anApplicant, etagOf, newDay, newRef } from './sample-saves';

/** Removing what is about people. */
export function erasingContract(openOne: Open): void {
  const open = connections(openOne);

  async function aCase(count = 3) {
    const [{ cases, eraser }, { at }, ref] = [await open(), newDay(), newRef()];
    const applicants = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`a${n + 1}`, anApplicant(n + 1)] as const),
    );
    const texts = {
      '1-1': { body: 'Om den første', about: 'a1' },
      '1-2': { body: 'Om den andre', about: 'a2' },
      '1-3': { body: 'Om stillingen' },
    };
    const recorded = aSave(ref, 1, at(0)).entries.map(({ seq, at, by, command, step, event }) => ({
      seq,
      at,
      by,
      command,
      step,
      event,
    }));
    const entries = chained(recorded, texts, undefined, 'nøkkel');
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { applicants, texts, entries }));
    return { cases, eraser, ref, at };
  }

  it('finds the texts about one applicant', async () => {
    const { eraser, ref } = await aCase();
    expect(await eraser.textsAbout(ref, 'a1')).toEqual(['1-1']);
    expect(await eraser.textsAbout(ref, 'a9')).toEqual([]);
    expect([...(await eraser.allTexts(ref))].toSorted()).toEqual(['1-1', '1-2', '1-3']);
  });

  it('removes one applicant with the texts about them, and the log stays whole', async () => {
    const { cases, eraser, ref } = await aCase();
    const before = await cases.log(ref);
    await eraser.erase(ref, { applicants: ['a1'], texts: ['1-1'] });
    await eraser.erase(ref, { applicants: ['a1'], texts: ['1-1'] });
    expect(Object.keys(await cases.applicants(ref))).toEqual(['a2', 'a3']);
    expect(Object.keys(await cases.texts(ref, ['1-1', '1-2', '1-3']))).toEqual(['1-2', '1-3']);
    expect(await cases.log(ref)).toEqual(before);
    expect(firstBreak(await cases.log(ref))).toBeUndefined();
  });

  it('removes an applicant who came with a large import', async () => {
    const { cases, eraser, ref } = await aCase(130);
    await eraser.erase(ref, { applicants: ['a77'] });
    const left = Object.keys(await cases.applicants(ref));
    expect([left.length, left.includes('a77')]).toEqual([129, false]);
  });

  it('removes a whole case, and no other', async () => {
    const [{ cases, eraser, ref }, other] = [await aCase(), await aCase()];
    await eraser.eraseCase(ref);
    expect(await cases.load(ref)).toBeUndefined();
    expect([await cases.log(ref), await cases.applicants(ref), await eraser.allTexts(ref)]).toEqual([
      [],
      {},
      [],
    ]);
    expect(await cases.lines(ref.organisation, { ended: true })).toEqual([]);
    expect((await other.cases.load(other.ref))?.hiring.seq).toBe(1);
    expect(await etagOf(other.cases, other.ref)).toBeDefined();
  });
}
