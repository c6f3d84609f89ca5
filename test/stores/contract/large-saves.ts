import { Conflict } from '../../../src/usecases/ports';
import { connections, type Open } from './open-store';
import { aSave, anApplicant, effectsTo, etagOf, newDay, newRef } from './sample-saves';

const many = <T>(
  count: number,
  make: (number: number) => readonly [string, T],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));

const applicants = many(150, (number) => [`a${number}`, anApplicant(number)]);
const texts = many(120, (number) => [`2-${number}`, { body: 'Vil ikke stå på listen', about: `a${number}` }]);
const people = Array.from({ length: 130 }, (_, index) => `person${index}`);

/** Imports and mailings that are larger than one transaction of some stores. */
export function largeSavesContract(openOne: Open): void {
  const open = connections(openOne);

  it('keeps the applicants of a case, and what is told again of one of them', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    const first = { a1: anApplicant(1), a2: anApplicant(2) };
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { applicants: first }));
    const moved = { ...anApplicant(2), municipality: 'Bodø' };
    await cases.save(ref, await etagOf(cases, ref), aSave(ref, 2, at(1), { applicants: { a2: moved } }));
    expect(await cases.applicants(ref)).toEqual({ a1: anApplicant(1), a2: moved });
  });

  it('saves 150 applicants, 120 texts and 130 effects in one save', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const before = await cases.pendingEffects();
    const effects = effectsTo(ref, 2, ...people);
    await cases.save(
      ref,
      await etagOf(cases, ref),
      aSave(ref, 2, at(1), { applicants, texts, effects, wakeAt: at(5) }),
    );

    expect(await cases.applicants(ref)).toEqual(applicants);
    expect(Object.keys(await cases.applicants(ref)).at(-1)).toBe('a150');
    expect(await cases.texts(ref, Object.keys(texts))).toEqual(texts);
    expect((await cases.load(ref))?.hiring.seq).toBe(2);
    expect(await cases.pendingEffects()).toBe(before + 130);
    const claimed = await cases.claimEffects(at(2), at(3), 500);
    expect(new Set(claimed.map(({ id }) => id))).toEqual(new Set(effects.map(({ id }) => id)));
  });

  it('lets a later save change what a large one wrote', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { applicants, texts }));
    const moved = { ...anApplicant(7), municipality: 'Bodø' };
    const shorter = { body: 'Kort' };
    await cases.save(
      ref,
      await etagOf(cases, ref),
      aSave(ref, 2, at(1), { applicants: { a7: moved }, texts: { '2-3': shorter } }),
    );
    expect(await cases.applicants(ref)).toEqual({ ...applicants, a7: moved });
    expect(await cases.texts(ref, ['2-3', '2-4'])).toEqual({ '2-3': shorter, '2-4': texts['2-4'] });
  });

  it('shows nothing of a large save that was refused, and takes it again', async () => {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const large = aSave(ref, 2, at(1), { applicants, texts, effects: effectsTo(ref, 2, ...people) });
    const before = await cases.pendingEffects();
    await expect(cases.save(ref, 'an-older-version', large)).rejects.toBeInstanceOf(Conflict);
    expect(await cases.applicants(ref)).toEqual({});
    expect(await cases.texts(ref, ['2-1'])).toEqual({});
    expect(await cases.pendingEffects()).toBe(before);

    await cases.save(ref, await etagOf(cases, ref), large);
    expect(Object.keys(await cases.applicants(ref))).toHaveLength(150);
  });
}
