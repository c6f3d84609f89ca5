import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inForceBy, openSettings } from '../../src/compose/open-settings';
import { makeDirectory } from '../../src/directory/directory';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { makeSettingNotices } from '../../src/outbox/setting-notices';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { Unavailable, Unreachable, type Documents } from '../../src/usecases/ports';
import { openVersions } from '../../src/usecases/settings/versions';
import { movableClock } from './support/relay';

const entry = {
  ...sampleOrganisation,
  tenant: SAMPLE_TENANT,
  roles: { ...sampleOrganisation.roles, hr: ['hanne', 'enok', 'frida'] },
};
const ID = entry.id;
const A_MINUTE = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
const store = openSqlite(join(folder, 'settings.db'));
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const clock = movableClock();
const got: string[] = [];
const notTold: string[] = [];

/** The documents of a process that can write so often where HR was told, and is gone then. */
function writing(most: number): Documents {
  let left = most;
  return {
    ...store.documents,
    write: (space, ...rest) => {
      left -= space === 'settings-told' ? 1 : 0;
      return left < 0
        ? Promise.reject(new Error('the process is gone'))
        : store.documents.write(space, ...rest);
    },
  };
}

/** One process of the program, as far as settings go; `reach` throws for whom it cannot tell now. */
async function process(reach: (person: string) => void = () => undefined, { writes = Infinity } = {}) {
  const versions = await openVersions(store.documents, [entry]);
  const directory = makeDirectory([entry], versions.of);
  const settings = openSettings(directory, versions, clock).desk;
  const tell = makeSettingNotices({
    documents: writing(writes),
    clock,
    settings,
    inForce: inForceBy(directory),
    organisation: (id) => Promise.resolve(directory.organisation(id)),
    changes: versions.of,
    messages: {
      send: async (_, person, card) => {
        await Promise.resolve();
        reach(person);
        got.push(`${person} ${/\d+ → \d+/.exec(JSON.stringify(card))?.[0] ?? ''}`);
        return 'm1';
      },
    },
    notTold: (person) => {
      notTold.push(person);
    },
  });
  const set = (value: number) => settings.change(ID, { setting: 'council.quorum', value, by: 'hanne' });
  return { tell, set };
}

describe('HR', () => {
  it('is told of a change by another process when the one that saved it ended before', async () => {
    await (await process()).set(4);
    expect(got.splice(0)).toEqual([]);

    const [one, other] = [await process(), await process()];
    await Promise.all([one.tell(ID), other.tell(ID)]);
    await one.tell(ID);

    expect(got.splice(0)).toEqual(['enok 3 → 4', 'frida 3 → 4']);
  });

  it('is told where it was not when the telling broke off in the middle', async () => {
    const first = await process((person) => {
      if (person === 'frida') throw new Unavailable('the connector is away');
    });
    await first.set(5);
    await expect(first.tell(ID)).rejects.toThrow(Unavailable);
    expect(got.splice(0)).toEqual(['enok 4 → 5']);

    await (await process()).tell(ID);

    expect(got.splice(0)).toEqual(['frida 4 → 5']);
  });

  it('is told by another process when one ends with the telling in hand', async () => {
    // It takes the telling in hand and notes Hanne, who did it; after the message to Enok it is gone.
    const first = await process(
      (person) => {
        if (person === 'frida') throw new Error('the process ends here');
      },
      { writes: 2 },
    );
    await first.set(2);
    await expect(first.tell(ID)).rejects.toThrow('the process is gone');
    expect(got.splice(0)).toEqual(['enok 5 → 2']);
    const next = await process();
    await next.tell(ID);
    expect(got.splice(0)).toEqual([]);

    clock.move(A_MINUTE);
    await next.tell(ID);

    expect(got.splice(0)).toEqual(['enok 5 → 2', 'frida 5 → 2']);
  });

  it('who has no chat reads it in the log, and the others are told', async () => {
    const { set, tell } = await process((person) => {
      if (person === 'enok') throw new Unreachable('no chat');
    });
    await set(3);
    await tell(ID);

    expect([got.splice(0), notTold.splice(0)]).toEqual([['frida 2 → 3'], ['enok']]);
  });
});
