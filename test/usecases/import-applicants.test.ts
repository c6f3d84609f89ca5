import { join } from 'node:path';
import { inForceInSmallUnit } from '../support/small-unit';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { makeHandleCommand } from '../../src/usecases/handle-command';
import { importApplicants } from '../../src/usecases/import-applicants';
import { temporaryFolder } from '../stores/sqlite/temporary-folder';
import { announcement, anApplicant, apart, confirm, need, open, prim, publication } from '../support/cases';

const folder = temporaryFolder();
const ref = { organisation: apart.id, id: 'k1' };

/** A published case in a store of its own. */
async function published(name: string) {
  const store = openSqlite(join(folder, `${name}.db`));
  const handle = makeHandleCommand({
    cases: store.cases,
    clock: { now: () => '2026-03-06T09:00:00.000Z' },
    inForce: inForceInSmallUnit,
    logKey: 'nøkkel',
    onSaved: () => undefined,
  });
  let number = 0;
  const give = async (by: string, command: Parameters<typeof handle>[1]) => {
    number += 1;
    const handled = await handle(ref, command, { organisation: apart, by, commandId: `c${number}` });
    expect(handled?.decision).toMatchObject({ ok: true });
  };
  await give('lise', open());
  await give('lise', need({ kind: 'adviser' }));
  await give('lise', announcement());
  await give('tor', confirm('announcement'));
  await give('hanne', confirm('announcement'));
  await give('hanne', prim());
  await give('hanne', publication);
  const take = (commandId: string, ...numbers: readonly number[]) =>
    importApplicants(store.cases, handle, ref, numbers.map(anApplicant), {
      organisation: apart,
      by: 'hanne',
      commandId,
    });
  const names = async () => {
    const hiring = (await store.cases.load(ref))?.hiring;
    const all = await store.cases.applicants(ref);
    return Object.keys(hiring?.applicants ?? {}).map((id) => all[id]?.name);
  };
  return { store, give, take, names };
}

describe('importing applicants', () => {
  it('takes those who are not in the case yet, by e-mail address', async () => {
    const { store, take, names } = await published('twice');

    expect(await take('i1', 1, 2)).toMatchObject({ taken: 2, known: 0 });
    expect(await take('i2', 2, 3)).toMatchObject({ taken: 1, known: 1 });
    expect(await take('i3', 1, 2, 3)).toMatchObject({ taken: 0, known: 3 });
    expect(await names()).toEqual(['Søker Nummer1', 'Søker Nummer2', 'Søker Nummer3']);
    store.close();
  });

  it('makes nobody appear twice when the same file comes twice at once', async () => {
    const { store, take, names } = await published('at-once');
    const answers = await Promise.all([take('i1', 1, 2, 3), take('i2', 1, 2, 3), take('i1', 1, 2, 3)]);

    expect(answers.map(({ taken }) => taken).sort()).toEqual([0, 0, 3]);
    expect(answers.map(({ known }) => known).sort()).toEqual([0, 3, 3]);
    expect(await names()).toHaveLength(3);
    store.close();
  });

  it('takes the same applicants anew after the import was taken back, and others in their place', async () => {
    const { store, give, take, names } = await published('back');
    await take('i1', 1, 2, 3);
    await give('hanne', { type: 'TakeBack' });

    expect(await names()).toEqual([]);
    expect(await take('i2', 3, 4)).toMatchObject({ taken: 2, known: 0 });
    expect(await names()).toEqual(['Søker Nummer3', 'Søker Nummer4']);
    store.close();
  });

  it('tells why none are taken', async () => {
    const { store, give, take } = await published('refused');
    const none = await take('i1');
    await take('i2', 1);
    await give('lise', { type: 'ChooseForInterview', applicants: ['a1'] });
    const late = await take('i3', 2);

    expect(none).toMatchObject({
      taken: 0,
      known: 0,
      handled: { decision: { refusal: { code: 'noApplicants' } } },
    });
    expect(late).toMatchObject({
      taken: 0,
      known: 0,
      handled: { decision: { refusal: { code: 'tooLate' } } },
    });
    store.close();
  });
});
