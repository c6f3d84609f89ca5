import type { Changes } from '../../../src/usecases/ports';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { Conflict } from '../../../src/usecases/ports';
import { aSave, effectsTo } from '../contract/sample-saves';

const AT = '2026-03-02T08:00:00.000Z';

/** A save that touches every kind of item. */
const fullSave = (ref: { organisation: string; id: string }, seq: number, writer: string): Changes =>
  aSave(ref, seq, AT, {
    texts: { [`${seq}-1`]: { body: `skrevet av ${writer}` } },
    applicants: { [`a${seq}`]: { name: writer, email: 'a@example.org', withholdRequested: false } },
    effects: effectsTo(ref, seq, `person${seq}`),
    wakeAt: AT,
  });

/** Saves one event after the other and says so, a line for each that was acknowledged. */
async function writeEvents([path = '', organisation = '', writer = '', times = '']: readonly string[]) {
  const { cases, close } = openSqlite(path);
  const ref = { organisation, id: 'k1' };
  let saved = 0;
  while (saved < Number(times)) {
    const found = await cases.load(ref);
    const seq = (found?.hiring.seq ?? 0) + 1;
    try {
      await cases.save(ref, found?.etag, fullSave(ref, seq, writer));
      saved += 1;
      process.stdout.write(`${seq}\n`);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  close();
}

void writeEvents(process.argv.slice(2));
