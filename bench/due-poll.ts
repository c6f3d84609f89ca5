import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqlite } from '../src/stores/sqlite/open-sqlite';
import type { BenchResult } from './result';
import { median, rounded } from './statistics';

const ROUNDS = 200;
const WARM_UP = 50;
const PER_POLL = 50;
const NOW = '2026-03-02T08:00:00.000Z';
const LEASE = '2026-03-02T08:00:15.000Z';

/** So many cases with small bodies, in SQL itself: the state, the line, and the time to wake, most of it far away. */
function fill(path: string, count: number): void {
  openSqlite(path).close();
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO item (organisation, "case", id, kind, etag, body)
      SELECT 'o' || (i % 50), 'k' || i, 'case', 'case', 'e', '{"id":"k' || i || '","status":"open"}' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO item (organisation, "case", id, kind, opened, ended, body)
      SELECT 'o' || (i % 50), 'k' || i, 'line', 'line', '2026-01-01T00:00:00.000Z', 0, '{"id":"k' || i || '"}' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO item (organisation, "case", id, kind, due)
      SELECT 'o' || (i % 50), 'k' || i, 'reminder:next', 'reminder',
        strftime('%Y-%m-%dT%H:%M:%fZ', '2027-01-01', '+' || (i * 31 % 20000000) || ' seconds') FROM n;
    PRAGMA journal_mode = WAL;`);
  database.close();
}

/** Milliseconds of a poll that finds some due cases, and of one that finds none; of two stores in turns. */
async function timePolls(paths: readonly string[]) {
  const stores = paths.map((path) => ({ ...openSqlite(path), database: new DatabaseSync(path) }));
  const found = stores.map((): number[] => []);
  const idle = stores.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const [side, { cases, database }] of stores.entries()) {
      database.exec(`UPDATE item SET due = '2026-03-01T00:00:00.000Z' WHERE (organisation, "case", id) IN (
        SELECT organisation, "case", id FROM item WHERE kind = 'reminder' ORDER BY due DESC LIMIT ${PER_POLL})`);
      const begun = performance.now();
      const due = await cases.claimDue(NOW, LEASE, PER_POLL);
      const between = performance.now();
      const none = await cases.claimDue(NOW, LEASE, PER_POLL);
      const ended = performance.now();
      if (due.length !== PER_POLL || none.length > 0) throw new Error('The poll found something else');
      if (round >= 0) {
        found[side]?.push(between - begun);
        idle[side]?.push(ended - between);
      }
    }
  for (const { close, database } of stores) {
    close();
    database.close();
  }
  return { found: found.map(median), idle: idle.map(median) };
}

async function duePoll(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-due-'));
  try {
    const [few, many] = [join(folder, 'few.db'), join(folder, 'many.db')];
    fill(few, 1000);
    fill(many, 1_000_000);
    const { found, idle } = await timePolls([few, many]);
    const compared = (
      name: string,
      [small = NaN, large = NaN]: readonly number[],
      what: string,
    ): BenchResult => ({
      name,
      value: rounded(large),
      unit: `ms for a poll ${what} among 1,000,000 cases (median)`,
      ratio: rounded(large / small),
      against: '1,000 cases',
    });
    return [
      compared('due-poll-million', found, `that claims ${PER_POLL}`),
      compared('due-poll-million-idle', idle, 'that finds nothing'),
      { name: 'due-poll-million-size', value: rounded(statSync(many).size / 1e9), unit: 'GB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether looking for due cases stays as cheap when there are many cases. */
export const benches: Record<string, () => Promise<BenchResult[]>> = { 'due-poll-million': duePoll };
