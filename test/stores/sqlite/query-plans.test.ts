import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DUE_CASES_SQL } from '../../../src/stores/sqlite/due-cases';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { DUE_EFFECTS_SQL } from '../../../src/stores/sqlite/outbox';
import { OPEN_LINES_SQL } from '../../../src/stores/sqlite/read-case';
import { temporaryFolder } from './temporary-folder';

const path = join(temporaryFolder(), 'cases.db');
openSqlite(path).close();

function planOf(sql: string): readonly unknown[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(sql.match(/\?/g) ?? []).map(() => 'x'));
  database.close();
  return rows.map(({ detail }) => detail);
}

describe('what is looked for among many cases', () => {
  it.each([
    ['due cases', DUE_CASES_SQL, 'SEARCH item USING INDEX reminder_due (due<?)'],
    ['due effects', DUE_EFFECTS_SQL, 'SEARCH item USING INDEX effect_due (due<?)'],
    ['open cases', OPEN_LINES_SQL, 'SEARCH item USING INDEX line_newest (organisation=? AND ended=?)'],
  ])('is found by one seek in an index, in order: %s', (_, sql, plan) => {
    expect(planOf(sql)).toEqual([plan]);
  });
});
