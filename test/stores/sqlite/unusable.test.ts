import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '../../../src/stores/sqlite/errors';
import { checkVersion } from '../../../src/stores/sqlite/open-database';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

function whyNot(path: string): string {
  try {
    openSqlite(path).close();
  } catch (error) {
    if (error instanceof StoreUnusable) return error.message;
    throw error;
  }
  throw new Error('It could be opened.');
}

describe('a database file that cannot be used', () => {
  it('is named together with the reason when its folder is not a folder', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(whyNot(join(file, 'cases.db'))).toBe(
      `${join(file, 'cases.db')} cannot be written. Check that its folder exists, is a folder, and that you may write in it.`,
    );
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('says that the folder may not be written', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    expect(whyNot(join(closed, 'cases.db'))).toMatch(/cannot be written/);
  });

  it('says that a folder is in its place', () => {
    mkdirSync(join(folder, 'cases.db'));
    expect(whyNot(join(folder, 'cases.db'))).toMatch(/cannot be written/);
  });

  it('says that a file is not a database and leaves it as it is', () => {
    const file = join(folder, 'letter.txt');
    const letter = 'Kjære alle sammen, dette er ikke en database.\n'.repeat(200);
    writeFileSync(file, letter);
    expect(whyNot(file)).toMatch(/is not a database, or it is damaged/);
    expect(readFileSync(file, 'utf8')).toBe(letter);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('says that a database belongs to another program', () => {
    const file = join(folder, 'foreign.db');
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE song (title TEXT)');
    foreign.close();
    expect(whyNot(file)).toMatch(/is a database of another program/);
  });

  it('says that a newer version of the program wrote it', () => {
    const file = join(folder, 'newer.db');
    openSqlite(file).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(whyNot(file)).toMatch(/another version of this program \(tables 99, expected 2\)/);
  });

  it.each(['3.51.2', '3.50.9', '2.99.99', '3.51'])('is not opened with SQLite %s', (version) => {
    expect(() => {
      checkVersion(version);
    }).toThrow(/can lose data/);
  });

  it.each(['3.51.3', '3.51.10', '3.53.4', '4.0.0'])('is opened with SQLite %s', (version) => {
    expect(() => {
      checkVersion(version);
    }).not.toThrow();
  });
});
