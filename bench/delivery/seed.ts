import { join } from 'node:path';
import type { Command } from '../../src/hiring/commands';
import type { Changes, LogEntry } from '../../src/usecases/ports';
import { systemClock } from '../../src/clock';
import { addDays, addWorkingDays, localDateOf, rollBack } from '../../src/hiring/calendar';
import { contextFor } from '../../src/usecases/context';
import { lineOf } from '../../src/usecases/case-line';
import { inForceAlways } from '../../src/profiles';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { makeHandleCommand } from '../../src/usecases/handle-command';
import { organisationOf, referenceOf } from './world';

const PER_CASE = 1000;
const NORWAY = { country: 'NO', closedDays: [] } as const;

const openHiring = (date: ReturnType<typeof localDateOf>): Command => ({
  type: 'OpenHiring',
  practice: false,
  needVoicedOn: date,
});

/** A case that was opened at that moment, as a store would save it, to be copied. */
async function openedCase(folder: string, at: string) {
  const { cases, close } = openSqlite(join(folder, 'template.db'));
  const organisation = organisationOf(0);
  const ref = { organisation: organisation.id, id: 'template' };
  const handle = makeHandleCommand({
    cases,
    clock: { now: () => at },
    inForce: inForceAlways,
    logKey: 'bench',
    onSaved: () => undefined,
  });
  const by = { organisation, by: 'lise', commandId: 'open' };
  const handled = await handle(ref, openHiring(localDateOf(at, organisation.zone)), by);
  if (!handled?.decision.ok) throw new Error('The case could not be opened');
  const entries: readonly LogEntry[] = await cases.log(ref);
  close();
  const context = contextFor(inForceAlways(organisation), 'lise', at);
  return (id: string): Changes => {
    const hiring = { ...handled.hiring, id };
    return {
      hiring,
      line: lineOf(hiring, context),
      entries,
      texts: {},
      applicants: {},
      effects: [],
      wakeAt: undefined,
      command: { id: `open/${id}`, expiresAt: at },
    };
  };
}

/** Fills a database with one notice for each of so many people, in cases of a thousand each, and their chats. */
export async function seedNotices(folder: string, people: number, serviceUrl: string): Promise<void> {
  const changesFor = await openedCase(folder, systemClock.now());
  const { cases, documents, close } = openSqlite(join(folder, 'innstilt.db'));
  const organisation = organisationOf(people);
  const recipients = organisation.people.slice(-people);
  for (let from = 0; from < people; from += PER_CASE) {
    const id = `k${from / PER_CASE}`;
    const here = recipients.slice(from, from + PER_CASE);
    const effects = here.map(({ id: to }, n) => ({
      id: `${id}/1/${n}`,
      effect: { kind: 'notice', to, event: 'HiringOpened', seq: 1 } as const,
    }));
    await cases.save({ organisation: organisation.id, id }, undefined, { ...changesFor(id), effects });
    await Promise.all(
      here.map((person) =>
        documents.write('references', `${organisation.id}/${person.id}`, referenceOf(person, serviceUrl)),
      ),
    );
  }
  await documents.write('services', organisation.id, {
    serviceUrl,
    channelId: 'msteams',
    bot: { id: '28:bench', name: 'Innstilt' },
    tenantId: 'bench',
  });
  close();
}

/** Fills a database with cases of one person each, each with one reminder that should go out now. */
export async function seedDueCases(folder: string, count: number, serviceUrl: string): Promise<void> {
  const organisation = organisationOf(count);
  const now = systemClock.now();
  const today = localDateOf(now, organisation.zone);
  // Due one working day after the last morning: the reminder of that morning has not gone out.
  const openedOn = addWorkingDays(rollBack(addDays(today, -1), NORWAY), -4, NORWAY);
  const changesFor = await openedCase(folder, `${openedOn}T09:00:00.000Z`);
  const { cases, documents, close } = openSqlite(join(folder, 'innstilt.db'));
  const people = organisation.people.slice(-count);
  await Promise.all(
    people.map(async (person, n) => {
      const id = `k${n}`;
      const changes = changesFor(id);
      const hiring = { ...changes.hiring, roles: { ...changes.hiring.roles, leader: [person.id], hr: [] } };
      await cases.save({ organisation: organisation.id, id }, undefined, { ...changes, hiring, wakeAt: now });
      await documents.write('references', `${organisation.id}/${person.id}`, referenceOf(person, serviceUrl));
    }),
  );
  close();
}
