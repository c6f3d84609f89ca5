import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { evolve, unopened } from '../../../src/hiring/evolve';
import { replay } from '../../../src/hiring/history';
import type { Recorded } from '../../../src/hiring/events';
import type { Hiring } from '../../../src/hiring/hiring';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import type { Changes } from '../../../src/usecases/ports';
import { navUpTo } from '../../support/nav-path';
import { aSave, newDay, newRef } from '../contract/sample-saves';
import { temporaryFolder } from './temporary-folder';

const { at } = newDay();
const path = join(temporaryFolder(), 'cases.db');
const ref = newRef();
const { log } = navUpTo('closed');

/** The case after each of its events. */
const states = log.reduce<readonly Hiring[]>(
  (before, event) => [...before, evolve(before.at(-1) ?? unopened(ref.id, ref.organisation), event)],
  [],
);

const saveOf = (recorded: Recorded, hiring: Hiring): Changes => {
  const usual = aSave(ref, recorded.seq, at(recorded.seq));
  return { ...usual, hiring, entries: usual.entries.map((entry) => ({ ...entry, ...recorded })) };
};

const asStored = (hiring: Hiring | undefined): unknown => JSON.parse(JSON.stringify(hiring));

/** How many events the case on the disk is behind its log. */
function behind(seq: number): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database
    .prepare(`SELECT ordinal FROM item WHERE organisation = ? AND id = 'case'`)
    .get(ref.organisation);
  database.close();
  return seq - Number(row?.['ordinal']);
}

it('a case that is not written out at each event is read by others as it is, after any number of events', async () => {
  const one = openSqlite(path);
  const distances: number[] = [];
  let etag: string | undefined;
  for (const [index, recorded] of log.entries()) {
    await one.cases.save(ref, etag, saveOf(recorded, states[index] ?? unopened(ref.id, ref.organisation)));
    distances.push(behind(recorded.seq));
    const other = openSqlite(path);
    const read = await other.cases.load(ref);
    expect(asStored(read?.hiring)).toEqual(asStored(states[index]));
    expect(read?.lastHash).toBe(`hash-${recorded.seq}`);
    etag = read?.etag;
    other.close();
  }
  one.close();
  expect(log.length).toBeGreaterThan(40);
  expect(Math.max(...distances)).toBe(15);
  expect(Math.min(...distances)).toBe(0);
});

it('a step that was taken back is written out at once, since it changes what was before', async () => {
  const one = openSqlite(path);
  const last = log.at(-1);
  const stored = await one.cases.load(ref);
  if (!last || !stored) throw new Error('There is no case to take back from.');
  const back: Recorded = {
    ...last,
    seq: last.seq + 1,
    command: 'TakeBack',
    event: { type: 'StepTakenBack', first: last.seq, last: last.seq, command: last.command },
  };
  const hiring = replay(ref.id, ref.organisation, [...log, back]);
  await one.cases.save(ref, stored.etag, saveOf(back, hiring));
  one.close();

  expect(behind(back.seq)).toBe(0);
  const other = openSqlite(path);
  expect(asStored((await other.cases.load(ref))?.hiring)).toEqual(asStored(hiring));
  other.close();
});
