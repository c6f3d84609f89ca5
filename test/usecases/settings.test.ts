import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inForceBy, openSettings } from '../../src/compose/open-settings';
import { makeDirectory } from '../../src/directory/directory';
import { movableClock } from '../outbox/support/relay';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { ruleOf } from '../../src/hiring/profile';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { Conflict, type Documents } from '../../src/usecases/ports';
import { openVersions } from '../../src/usecases/settings/versions';

const entry = {
  ...sampleOrganisation,
  tenant: SAMPLE_TENANT,
  roles: { ...sampleOrganisation.roles, hr: ['hanne', 'enok'] },
};
const DAYS = 'rule.no.ad.deadline14.days';
const ID = entry.id;

const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
let store: ReturnType<typeof openSqlite>;
let count = 0;
beforeEach(() => {
  count += 1;
  store = openSqlite(join(folder, `${count}.db`));
});
afterEach(() => {
  store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One process of the program, as far as settings go. */
async function process(documents: Documents = store.documents) {
  const versions = await openVersions(documents, [entry]);
  const directory = makeDirectory([entry], versions.of);
  const { desk } = openSettings(directory, versions, movableClock());
  return {
    versions,
    directory,
    desk,
    inForce: inForceBy(directory),
    set: (by: string, setting: string, value: number | string, shown?: number) =>
      desk.change(ID, { setting, value, by, shown }),
    value: (setting: string) => desk.settings(ID).find(({ id }) => id === setting)?.value,
  };
}

const pinned = (settings: number) => ({ profile: { id: 'nav', version: 1 }, settings });

describe('the stored settings of an organisation', () => {
  it('are there again after a start, with who set them', async () => {
    const first = await process();
    await first.set('hanne', DAYS, 21);
    const second = await process();
    expect(second.value(DAYS)).toBe(21);
    expect(second.desk.changes(ID)).toMatchObject([
      { version: 2, by: 'hanne', setting: DAYS, from: 14, to: 21 },
    ]);
    expect(second.directory.organisation(ID)?.settings).toBe(2);
  });

  it('reach another process that runs, and make its organisation once for each version', async () => {
    const [one, other] = [await process(), await process()];
    await one.set('hanne', DAYS, 21);
    expect(other.value(DAYS)).toBe(14);
    await other.versions.refresh();
    expect(other.value(DAYS)).toBe(21);
    expect(other.directory.organisation(ID)).toBe(other.directory.organisation(ID));
  });

  it('are kept whole when two administrators set different things at the same time', async () => {
    const [one, other] = [await process(), await process()];
    const both = await Promise.all([one.set('hanne', DAYS, 21), other.set('enok', 'council.quorum', 4)]);
    expect(both.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
    const after = await process();
    expect([after.value(DAYS), after.value('council.quorum')]).toEqual([21, 4]);
    expect(after.desk.changes(ID).map(({ version }) => version)).toEqual([2, 3]);
  });

  it('are not overwritten by somebody who was shown what was before', async () => {
    const [one, other] = [await process(), await process()];
    await one.set('hanne', DAYS, 21, 1);
    expect(await other.set('enok', DAYS, 28, 1)).toEqual({ kind: 'stale', by: 'hanne' });
    expect(other.value(DAYS)).toBe(21);
    expect((await other.set('enok', DAYS, 28, 2)).kind).toBe('changed');
    expect((await other.set('enok', DAYS, 28, 2)).kind).toBe('same');
  });

  it('are given up, not lost silently, when others keep saving', async () => {
    const { documents } = store;
    const busy: Documents = {
      ...documents,
      write: () => Promise.reject(new Conflict('somebody else')),
    };
    const one = await process(busy);
    await expect(one.set('hanne', DAYS, 21)).rejects.toThrow(Conflict);
    expect(one.value(DAYS)).toBe(14);
  });

  it('are changed by administrators only, and only to what can be', async () => {
    const { set, desk } = await process();
    expect(await set('lise', DAYS, 21)).toEqual({ kind: 'notAdministrator' });
    expect(await set('hanne', DAYS, 91)).toMatchObject({ kind: 'faulty', faults: [{ code: 'tooLarge' }] });
    expect(await set('hanne', 'rule.no.contract.days', 1)).toEqual({ kind: 'unknown' });
    expect(desk.changes(ID)).toEqual([]);
  });

  it('hold for new cases, while a case that pins an earlier version keeps it', async () => {
    const { set, inForce, directory } = await process();
    await set('hanne', DAYS, 21);
    await set('hanne', 'council.quorum', 4);
    const organisation = directory.organisation(ID) ?? entry;
    const daysIn = (settings?: number) => {
      const { profile } = inForce(organisation, settings === undefined ? undefined : pinned(settings));
      return ruleOf(profile, 'no.ad.deadline14')?.parameters['days'];
    };
    const quorumIn = (settings: number) =>
      inForce(organisation, pinned(settings)).organisation.council.regulations?.quorum;
    expect([daysIn(), daysIn(1), daysIn(2), daysIn(3)]).toEqual([21, 14, 21, 21]);
    expect([quorumIn(1), quorumIn(2), quorumIn(3)]).toEqual([3, 3, 4]);
    // Made once: the numbers of a version give the same profile each time it is asked for.
    expect(inForce(organisation, pinned(2)).profile).toBe(inForce(organisation, pinned(2)).profile);
  });

  it('of a file with a higher number count as set anew', async () => {
    const one = await process();
    await one.set('hanne', DAYS, 21);
    const raised = { ...entry, settings: 5 };
    const versions = await openVersions(store.documents, [raised]);
    const directory = makeDirectory([raised], versions.of);
    expect(directory.organisation(ID)?.parameters).toBeUndefined();
    const { desk } = openSettings(directory, versions, movableClock());
    await desk.change(ID, { setting: 'council.quorum', value: 4, by: 'hanne' });
    expect(directory.organisation(ID)).toMatchObject({ settings: 6, parameters: undefined });
    expect(directory.settingsAt(ID, 2)?.parameters).toEqual({ 'no.ad.deadline14': { days: 21 } });
  });

  it('belong to the administrators and their deputies where the nine roles are used, else to HR', () => {
    const administrators = (access?: { administrator: string[]; deputyAdministrator: string[] }) =>
      makeDirectory([{ ...entry, access }]).administrators(ID);
    expect(administrators()).toEqual(['hanne', 'enok']);
    expect(administrators({ administrator: ['frida'], deputyAdministrator: ['sverre'] })).toEqual([
      'frida',
      'sverre',
    ]);
  });
});
