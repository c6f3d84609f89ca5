import { join } from 'node:path';
import { makeWorkerStore } from '../../src/operations/worker-store';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { aSave, effectsTo, newDay, newRef } from '../stores/contract/sample-saves';
import { temporaryFolder } from '../stores/sqlite/temporary-folder';

const folder = temporaryFolder();

describe('the store of a worker that ends', () => {
  it('gives back what it leased and did not send, and nothing else', async () => {
    const { cases, close } = openSqlite(join(folder, 'leases.db'));
    const [{ at }, ref] = [newDay(), newRef()];
    await cases.save(
      ref,
      undefined,
      aSave(ref, 1, at(0), { effects: effectsTo(ref, 1, 'lise', 'hanne', 'tor') }),
    );
    const looks: string[] = [];
    const worker = makeWorkerStore(cases, { now: () => at(2) }, () => looks.push('look'));
    await worker.cases.claimDue(at(1), at(9), 10);
    const [sent, failed] = await worker.cases.claimEffects(at(1), at(9), 10);
    if (!sent || !failed) throw new Error('Three effects were expected.');
    await worker.cases.effectDone(sent);
    await worker.cases.effectFailed(failed, 'HTTP 503', at(30));
    expect(await cases.claimEffects(at(2), at(9), 10)).toEqual([]);

    expect(await worker.giveBack()).toBe(1);
    expect((await cases.claimEffects(at(2), at(9), 10)).map(({ id }) => id)).toEqual([`${ref.id}/1/3`]);
    expect(looks).toEqual(['look']);
    close();
  });
});
