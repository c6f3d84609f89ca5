import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTAINER } from '../../../src/stores/cosmos/container';
import { Conflict } from '../../../src/usecases/ports';
import { aSave, anApplicant, effectsTo, etagOf, newDay, newRef } from '../contract/sample-saves';
import { type Served, serve } from './served';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

describe('requests to Cosmos DB', () => {
  it('are one point read to load a case and one batch to save it', async () => {
    const [{ cases }, { at }, ref] = [served.open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    served.asked();
    const etag = await etagOf(cases, ref);
    expect(served.asked()).toEqual(['read']);
    const vote = aSave(ref, 2, at(1), {
      texts: { '2-1': { body: 'Fordi' } },
      effects: effectsTo(ref, 2, 'lise', undefined),
      wakeAt: at(9),
    });
    await cases.save(ref, etag, vote);
    expect(served.asked()).toEqual(['batch']);
  });

  it('bring only the applicants that are asked for, and none when nobody is', async () => {
    const [{ cases }, { at }, ref] = [served.open(), newDay(), newRef()];
    const applicants = { a1: anApplicant(1), a2: anApplicant(2), a3: anApplicant(3) };
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { applicants }));
    served.asked();
    expect(Object.keys(await cases.applicants(ref, ['a3', 'a1']))).toEqual(['a1', 'a3']);
    expect(served.asked()).toEqual(['query']);
    expect(await cases.applicants(ref, [])).toEqual({});
    expect(served.asked()).toEqual([]);
  });

  it('are one query for each range when nothing is due', async () => {
    const [{ cases }, { at }] = [served.open(), newDay()];
    await cases.claimDue(at(0), at(1), 10);
    expect(served.asked()).toEqual(['query', 'query', 'query']);
    await cases.claimEffects(at(0), at(1), 10);
    expect(served.asked()).toEqual(['query', 'query', 'query']);
  });

  it('are told with what they cost', async () => {
    const charges: (readonly [string, number])[] = [];
    const onCharge = (operation: string, units: number) => charges.push([operation, units]);
    const [{ cases }, { at }, ref] = [served.open({ onCharge }), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    await cases.load(ref);
    await cases.log(ref);
    expect(charges.map(([operation]) => operation)).toEqual(['batch', 'read', 'query']);
    expect(charges.every(([, units]) => units >= 1)).toBe(true);
  });

  it('fail when the key is wrong', async () => {
    const { cases } = served.open({ key: Buffer.from('another').toString('base64') });
    await expect(cases.load(newRef())).rejects.toMatchObject({ code: 401 });
  });

  it('take back what was written ahead for a large save that was refused', async () => {
    const [{ cases }, { at }, ref] = [served.open(), newDay(), newRef()];
    await cases.save(ref, undefined, aSave(ref, 1, at(0)));
    const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
    const applicants = Object.fromEntries(numbers.map((one) => [`a${one}`, anApplicant(one)] as const));
    const late = cases.save(ref, '"another version"', aSave(ref, 2, at(1), { applicants }));
    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect(served.asked()).toContain('batch');
    expect(await served.stored(ref, 'applicant')).toBe(0);
  });

  it('find a command until it expires, and not longer', async () => {
    const [{ cases }, ref] = [served.open(), newRef()];
    const now = Date.now();
    const command = { id: 'click', expiresAt: new Date(now + 3_600_000).toISOString() };
    await cases.save(ref, undefined, aSave(ref, 1, new Date(now).toISOString(), { command }));
    served.server.pass(3_500);
    expect(await cases.hasCommand(ref, 'click')).toBe(true);
    served.server.pass(200);
    expect(await cases.hasCommand(ref, 'click')).toBe(false);
    expect((await cases.load(ref))?.hiring.seq).toBe(1);
  });
});

describe('the container in the deployment', () => {
  const bicep = readFileSync(join(__dirname, '../../../infra/modules/cosmos.bicep'), 'utf8');

  it('has an index of every path that is looked for', () => {
    for (const { path } of CONTAINER.indexingPolicy.includedPaths) expect(bicep).toContain(`'${path}'`);
  });

  it('is partitioned by organisation and case', () => {
    for (const path of CONTAINER.partitionKey.paths) expect(bicep).toContain(`'${path}'`);
    expect(bicep).toContain(`kind: '${CONTAINER.partitionKey.kind}'`);
  });
});
