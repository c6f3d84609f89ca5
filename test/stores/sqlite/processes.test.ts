import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { newRef } from '../contract/sample-saves';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const script = join(folder, 'writing-process.js');
const path = join(folder, 'cases.db');

beforeAll(() => {
  buildSync({
    entryPoints: [require.resolve('./writing-process')],
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
});

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts a writer; `acknowledged` grows by the events that it was told are saved. */
function startWriter(organisation: string, writer: string, times: number) {
  const child = spawn(process.execPath, [script, path, organisation, writer, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.push(Number(line)));
  return { child, acknowledged, lines, exit: once(child, 'exit'), end: once(lines, 'close') };
}

/** Everything that a save wrote, by kind, of a case whose every save wrote one of each. */
async function contentsOf(organisation: string) {
  const { cases, close } = openSqlite(path);
  const ref = { organisation, id: 'k1' };
  const [found, log] = [await cases.load(ref), await cases.log(ref)];
  const seqs = log.map(({ seq }) => seq);
  const texts = await cases.texts(
    ref,
    seqs.map((seq) => `${seq}-1`),
  );
  const commands = await Promise.all(seqs.map((seq) => cases.hasCommand(ref, `command-${seq}`)));
  const claimed = await cases.claimEffects('2030-01-01T00:00:00.000Z', '2030-01-02T00:00:00.000Z', 100_000);
  const contents = {
    seq: found?.hiring.seq,
    seqs,
    texts: Object.keys(texts).length,
    applicants: Object.keys(await cases.applicants(ref)).length,
    commands: commands.filter(Boolean).length,
    effects: claimed.filter((entry) => entry.ref.organisation === organisation).length,
  };
  close();
  return contents;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const whole = (seq: number) => ({
  seq,
  seqs: upTo(seq),
  texts: seq,
  applicants: seq,
  commands: seq,
  effects: seq,
});

describe('several processes on one database file', () => {
  it('lose nothing when they write to the same case at once', async () => {
    const { organisation } = newRef();
    const writers = ['one', 'two'].map((name) => startWriter(organisation, name, 60));
    await Promise.all(writers.flatMap(({ exit, end }) => [exit, end]));

    const acknowledged = writers.flatMap((writer) => writer.acknowledged);
    expect(acknowledged.toSorted((a, b) => a - b)).toEqual(upTo(120));
    expect(await contentsOf(organisation)).toEqual(whole(120));
  });

  it.each([3, 17, 40, 71])(
    'keep every acknowledged save and no half one when killed after %i saves',
    async (killedAfter) => {
      const { organisation } = newRef();
      const { child, acknowledged, lines, exit, end } = startWriter(organisation, 'one', 100_000);
      lines.on('line', () => {
        if (acknowledged.length === killedAfter) child.kill('SIGKILL');
      });
      const [, signal] = (await exit) as [unknown, string];
      await end;

      expect(signal).toBe('SIGKILL');
      const contents = await contentsOf(organisation);
      expect(contents.seq).toBeGreaterThanOrEqual(acknowledged.length);
      expect(contents).toEqual(whole(contents.seq ?? 0));
    },
  );
});
