import { Conflict, Unavailable } from '../../usecases/ports';

/** The database file cannot be used at all; the message says why and what to do, in one or two sentences. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
export const CODE = {
  perm: 3,
  busy: 5,
  locked: 6,
  readonly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** The primary result code of an error that SQLite raised, or undefined when it came from elsewhere. */
export function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  if (typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

const SENTENCES: Readonly<Record<number, string>> = {
  [CODE.busy]: 'The database stayed locked by another process.',
  [CODE.locked]: 'The database stayed locked by another process.',
  [CODE.perm]: 'The database file may not be written.',
  [CODE.readonly]: 'The database file may not be written.',
  [CODE.ioError]: 'The disk with the database failed to read or write.',
  [CODE.corrupt]: 'The database file is damaged: restore a backup.',
  [CODE.full]: 'The disk with the database is full: nothing was saved.',
  [CODE.cannotOpen]: 'The database file cannot be opened any more.',
  [CODE.notADatabase]: 'The database file is damaged: restore a backup.',
};

/** What the rest of the program should see of an error raised while reading or writing. */
export function translated(error: unknown): unknown {
  if (error instanceof Conflict) return error;
  const sentence = SENTENCES[codeOf(error) ?? -1];
  return sentence === undefined ? error : new Unavailable(sentence, { cause: error });
}
