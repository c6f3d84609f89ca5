import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { anEntry } from '../directory/sample-entry';
import { cardWith, openStage, type Stage } from '../support/main-job';
import { textOfMessage } from '../support/connector/chat';
import { type Served, serve } from '../stores/cosmos/served';
import { spawned } from '../support/spawned';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innstilt-admin-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const program = join(__dirname, '..', '..', 'dist', 'index.js');

/** A command of the command line on the data folder of the test. */
function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_FOLDER: folder, LOG_LEVEL: 'error' },
  });
  return { status, said: stdout + stderr };
}

describe('the command line', () => {
  it('says what there is when it is asked for something else', () => {
    const { status, said } = command('dance');
    expect(status).toBe(1);
    for (const name of [
      ...['backup', 'migrate', 'organisations', 'erase', 'export'],
      ...['hold', 'lift', 'holds', 'expire', 'check'],
    ])
      expect(said).toContain(`  ${name} `);
    expect(command('erase', 'kommune').said).toContain('erase <organisation> <case>');
  });

  it('holds a case once, lifts the hold once, and remembers both', () => {
    const inCase = ['kommune', 'k1'] as const;
    expect(command('hold', ...inCase, 'hanne', 'Klage', 'mottatt').said).toContain('Case k1 is on hold.');
    expect(command('hold', ...inCase, 'enok', 'Igjen').said).toContain('was on hold already');
    expect(command('lift', ...inCase).status).toBe(1);
    expect(command('lift', ...inCase, 'enok', 'Avgjort').said).toContain('is lifted');
    expect(command('lift', ...inCase, 'enok', 'Avgjort').said).toContain('was not on hold');
    const remembered = command('holds', 'kommune').said;
    for (const said of ['"caseId": "k1"', '"reason": "Klage mottatt"', '"lifted"', '"reason": "Avgjort"'])
      expect(remembered).toContain(said);
    expect(remembered).not.toContain('Igjen');
  });

  it('keeps organisations in the store after checking them, whole or not at all', () => {
    const file = join(folder, 'organisations.json');
    writeFileSync(file, JSON.stringify([anEntry(), anEntry({ id: 'nabo', profile: 'mars' }, 20)]));
    expect(command('organisations', file)).toMatchObject({ status: 1 });
    writeFileSync(file, JSON.stringify([anEntry(), anEntry({ id: 'nabo' }, 20)]));
    const kept = command('organisations', file);
    expect(kept.status).toBe(0);
    expect(kept.said).toContain('Kept: kommune, nabo.\n');
  });
});

describe('with a case', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    for (const id of ['lise', 'hanne']) await stage.chat(id).installs();
    await stage.chat('lise').says('ny ansettelse');
    await cardWith(stage.chat('hanne'), 'startet saken');
  });
  afterEach(() => stage.close());

  it('a backup made while the program runs is a database that the program goes on with', async () => {
    const copy = join(folder, 'copy.db');
    const made = spawnSync(process.execPath, [program, 'backup', copy], {
      encoding: 'utf8',
      env: { ...process.env, DATA_FOLDER: stage.program().dataFolder },
    });
    expect([made.status, made.stdout]).toEqual([0, `The database was copied to ${copy}.\n`]);
    await stage.chat('lise').says('ny ansettelse');
    await stage.program().stop();

    const data = stage.program().dataFolder;
    for (const ending of ['', '-wal', '-shm']) await rm(join(data, `innstilt.db${ending}`), { force: true });
    copyFileSync(copy, join(data, 'innstilt.db'));
    await stage.restart();
    const said = (await stage.chat('lise').says('mine saker')).map(textOfMessage).join('\n');
    expect(said.match(/Sak [0-9a-f]{8}/g)?.length ?? 1).toBe(1);
    const { cases, close } = openSqlite(join(data, 'innstilt.db'));
    expect(await cases.lines('eksempel', {})).toHaveLength(1);
    close();
  });
});

describe('moving house', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(() => served.close());

  it('goes to Cosmos DB and back by command, and the chat goes on there', async () => {
    const stage = await openStage();
    for (const id of ['lise', 'hanne']) await stage.chat(id).installs();
    await stage.chat('lise').says('ny ansettelse');
    await cardWith(stage.chat('hanne'), 'startet saken');
    await stage.program().stop();
    const data = stage.program().dataFolder;
    const { endpoint, database, container } = served.settings;
    const environment = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: endpoint,
      COSMOS_KEY: served.server.key,
      COSMOS_DATABASE: database,
      COSMOS_CONTAINER: container,
    };
    const there = await spawned(program, ['migrate', 'to-cosmos'], { DATA_FOLDER: data, ...environment });
    expect(there).toContain('"cases": 1');
    const { cases } = served.open();
    expect(await cases.lines('eksempel', {})).toHaveLength(1);

    for (const ending of ['', '-wal', '-shm']) await rm(join(data, `innstilt.db${ending}`), { force: true });
    const back = await spawned(program, ['migrate', 'to-sqlite'], { DATA_FOLDER: data, ...environment });
    expect(/"checksum": "(\w+)"/.exec(back)?.[1]).toBe(/"checksum": "(\w+)"/.exec(there)?.[1]);
    expect(existsSync(join(data, 'innstilt.db'))).toBe(true);
    await stage.restart();
    expect((await stage.chat('lise').says('status')).map(textOfMessage).join('\n')).toContain(
      'Behovsvurdering',
    );
    await stage.close();
  }, 60_000);
});
