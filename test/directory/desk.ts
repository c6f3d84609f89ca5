import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { guarded } from '../../src/compose/guard';
import { openKeeping } from '../../src/compose/keeping';
import { openSettings } from '../../src/compose/open-settings';
import type { Actor, ConversationParts } from '../../src/dialogs/parts';
import { makeAccess } from '../../src/directory/access';
import { makeDirectory } from '../../src/directory/directory';
import type { InstitutionRole } from '../../src/directory/institution-roles';
import { forNewCases, type InForceIn } from '../../src/hiring/in-force';
import type { Organisation } from '../../src/hiring/people';
import { SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { makeHandleCommand } from '../../src/usecases/handle-command';
import { openVersions } from '../../src/usecases/settings/versions';
import { makeLinks } from '../../src/web/links';
import { webRoutes } from '../../src/web/routes';
import { apart, type Stage, upTo } from '../support/cases';
import { smallUnit } from '../support/small-unit';

const SECRET = 'for links of this test only';
const unused = () => Promise.reject(new Error('not used here'));

/**
 * The program's conversation and pages over a real store, with one case that has come so far. `access` says
 * who has which of the nine roles; undefined where the organisation does not use them.
 */
export async function openDesk(
  access?: Partial<Readonly<Record<InstitutionRole, readonly string[]>>>,
  organisation: Organisation = { ...apart, profile: 'nav' },
  stage: Stage = 'decided',
) {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
  const store = openSqlite(join(folder, 'cases.db'));
  const { cases, documents } = store;
  let at = '';
  const clock = { now: () => at };
  const given =
    access && Object.fromEntries(Object.entries(access).map(([role, people]) => [role, [...people]]));
  const entry = { ...organisation, tenant: SAMPLE_TENANT, access: given };
  const versions = await openVersions(documents, [entry]);
  const directory = makeDirectory([entry], versions.of);
  const inForce: InForceIn = (whose) => forNewCases(whose, smallUnit);
  const may = makeAccess(directory);
  const handle = makeHandleCommand({ cases, clock, inForce, logKey: 'test', onSaved: () => undefined });
  const ref = { organisation: organisation.id, id: 'k1' };
  for (const [index, { at: then, by, command }] of upTo(stage).given.entries()) {
    at = then;
    const handled = await handle(ref, command, { organisation, by, commandId: `given/${index}` });
    if (!handled?.decision.ok) throw new Error(`${by} may not ${command.type}`);
  }

  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const links = makeLinks(SECRET, url, clock);
  const parts: ConversationParts = {
    cases,
    documents,
    clock,
    inForce,
    links,
    access: may,
    sharing: directory.sharing,
    keeping: openKeeping(store, clock),
    settings: openSettings(directory, versions, clock).desk,
    handle: guarded({ handle, access: may, cases, clock, inForce }),
    calendars: { schedules: () => Promise.resolve(new Map()), put: unused, cancel: unused, rooms: unused },
  };
  const served = (id: string) => Promise.resolve(directory.organisation(id));
  app.use(webRoutes({ ...parts, organisation: served, linkSecret: SECRET }));
  return {
    parts,
    store,
    url,
    ref,
    directory,
    /** Whoever this is, as signed in. */
    actor: (id: string): Actor => {
      const now = directory.organisation(organisation.id) ?? organisation;
      const person = now.people.find((one) => one.id === id);
      if (!person) throw new Error(`There is no ${id}`);
      return { person, organisation: now, language: 'nb', settings: { focus: ref.id } };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
