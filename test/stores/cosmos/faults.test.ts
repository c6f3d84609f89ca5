import { Conflict, Unavailable } from '../../../src/usecases/ports';
import { aSave, anApplicant, effectsTo, etagOf, newDay, newRef } from '../contract/sample-saves';
import { type Served, serve } from './served';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

/** A case with one event, and the next save of it. */
async function openCase() {
  const [{ cases, documents }, { at }, ref] = [served.open(), newDay(), newRef()];
  await cases.save(ref, undefined, aSave(ref, 1, at(0)));
  const etag = await etagOf(cases, ref);
  served.asked();
  return { cases, documents, at, ref, etag };
}

describe('Cosmos DB when requests go wrong', () => {
  it.each([408, 429, 449, 503, 'resetBefore', 'resetAfter'] as const)(
    'saves once when the batch meets %s twice',
    async (fault) => {
      const { cases, at, ref, etag } = await openCase();
      served.server.faults.next('batch', fault, fault);
      const changes = aSave(ref, 2, at(1), { effects: effectsTo(ref, 2, 'lise') });
      await cases.save(ref, etag, changes);
      expect((await cases.log(ref)).map(({ seq }) => seq)).toEqual([1, 2]);
      expect(await cases.pendingEffects()).toBe(1);
    },
  );

  it('knows a save whose answer was lost from one that somebody else made with the same command', async () => {
    const { cases, at, ref, etag } = await openCase();
    await served.open().cases.save(ref, etag, aSave(ref, 2, at(1)));
    served.server.faults.next('batch', 'resetAfter');
    await expect(cases.save(ref, etag, aSave(ref, 2, at(1)))).rejects.toBeInstanceOf(Conflict);
    expect(await cases.log(ref)).toHaveLength(2);
  });

  it('says that it is unavailable when nothing helps, and has saved nothing', async () => {
    const { cases, at, ref, etag } = await openCase();
    served.server.faults.next('batch', ...Array.from({ length: 7 }, () => 503 as const));
    await expect(cases.save(ref, etag, aSave(ref, 2, at(1)))).rejects.toBeInstanceOf(Unavailable);
    expect((await cases.load(ref))?.hiring.seq).toBe(1);
  });

  it('has saved what it saved at the last of many attempts although no answer came', async () => {
    const { cases, at, ref, etag } = await openCase();
    const before = Array.from({ length: 6 }, () => 503 as const);
    served.server.faults.next('batch', ...before, 'resetAfter');
    await cases.save(ref, etag, aSave(ref, 2, at(1)));
    expect((await cases.load(ref))?.hiring.seq).toBe(2);
  });

  it('shows nothing of a large import that broke off, and sweeps it away at one that comes hours later', async () => {
    const { cases, at, ref, etag } = await openCase();
    const applicants = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`a${index + 1}`, anApplicant(index + 1)] as const),
    );
    const large = aSave(ref, 2, at(1), { applicants });
    const broken = Array.from({ length: 7 }, () => 503 as const);
    served.server.faults.next('batch', 'none', 'none', ...broken);
    await expect(cases.save(ref, etag, large)).rejects.toBeInstanceOf(Unavailable);
    expect(await served.stored(ref, 'applicant')).toBe(150);
    expect(await cases.applicants(ref)).toEqual({});

    await cases.save(ref, etag, large);
    expect(await cases.applicants(ref)).toEqual(applicants);
    expect(await served.stored(ref, 'applicant')).toBe(300);

    const later = served.open({ ahead: 2 }).cases;
    await later.save(ref, await etagOf(later, ref), aSave(ref, 3, at(2), { applicants }));
    expect(await served.stored(ref, 'applicant')).toBe(300);
    expect(await later.applicants(ref)).toEqual(applicants);
  });

  it.each(['resetAfter', 408, 503] as const)('writes a document once when it meets %s', async (fault) => {
    const { documents } = await openCase();
    served.server.faults.next('create', fault);
    const etag = await documents.write('settings', 'lise', 1, 'none');
    served.server.faults.next('replace', fault);
    const next = await documents.write('settings', 'lise', 2, etag);
    expect(await documents.read('settings', 'lise')).toEqual({ value: 2, etag: next });
    await expect(documents.write('settings', 'lise', 3, etag)).rejects.toBeInstanceOf(Conflict);
  });

  it('claims, finishes and gives up effects although answers get lost', async () => {
    const { cases, at, ref, etag } = await openCase();
    await cases.save(ref, etag, aSave(ref, 2, at(1), { effects: effectsTo(ref, 2, 'lise', 'hanne') }));
    served.server.faults.next('replace', 449, 503);
    const [one, two] = await cases.claimEffects(at(2), at(5), 10);
    if (!one || !two) throw new Error('Two effects were expected.');
    served.server.faults.next('delete', 'resetAfter');
    await cases.effectDone(one);
    served.server.faults.next('replace', 'resetAfter');
    await cases.effectFailed(two, 'HTTP 403', undefined);
    expect(await cases.pendingEffects()).toBe(0);
    expect((await cases.deadLetters(ref.organisation)).map(({ id }) => id)).toEqual([two.id]);
  });

  it('erases what waits in the outbox last, so that the effect that erases a case is done again after a crash', async () => {
    const { cases, at, ref, etag } = await openCase();
    const applicants = { a1: anApplicant(1) };
    const effects = [{ id: 'k/2/1', effect: { kind: 'discard' } }] as const;
    await cases.save(ref, etag, aSave(ref, 2, at(1), { applicants, effects }));
    const { eraser } = served.open();
    const kinds = ['case', 'line', 'event', 'applicant', 'reminder', 'command', 'outbox'];
    const stored = await Promise.all(kinds.map((kind) => served.stored(ref, kind)));
    const others = stored.reduce((sum, count) => sum + count, 0) - 1;
    // All but one item go, and then nothing more.
    const went = Array.from({ length: others }, () => 'none' as const);
    served.server.faults.next('delete', ...went, ...Array.from({ length: 7 }, () => 503 as const));
    await expect(eraser.eraseCase(ref)).rejects.toBeInstanceOf(Unavailable);
    expect(await cases.load(ref)).toBeUndefined();
    expect(await cases.pendingEffects()).toBe(1);
    const [again] = await cases.claimEffects(at(2), at(5), 10);
    expect(again?.effect).toEqual({ kind: 'discard' });
    await eraser.eraseCase(ref);
    if (again) await cases.effectDone(again);
    expect(await Promise.all(kinds.map((kind) => served.stored(ref, kind)))).toEqual(kinds.map(() => 0));
  });

  it('loses nothing and does nothing twice when five in a hundred requests fail', async () => {
    const [{ cases }, { at }, { organisation }] = [served.open(), newDay(), newRef()];
    served.server.faults.atRandom(0.05, 7, [408, 429, 449, 503, 'resetAfter']);
    const refs = Array.from({ length: 25 }, (_, index) => ({ organisation, id: `k${index}` }));
    await Promise.all(
      refs.map(async (ref) => {
        const changes = (seq: number) => aSave(ref, seq, at(seq), { effects: effectsTo(ref, seq, 'lise') });
        await cases.save(ref, undefined, changes(1));
        for (let seq = 2; seq <= 6; seq += 1) await cases.save(ref, await etagOf(cases, ref), changes(seq));
      }),
    );
    served.server.faults.atRandom(0, 0, []);
    for (const ref of refs) expect((await cases.log(ref)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await cases.pendingEffects()).toBe(150);
  }, 60_000);
});
