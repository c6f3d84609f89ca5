import type { DatabaseSync } from 'node:sqlite';
import type { StoredText } from '../../hiring/decision';
import type { Eraser } from '../../usecases/eraser';
import { itemIds, ownId } from '../item-ids';
import { text } from './columns';
import { read, type Writer } from './writer';

/** Removes rows and overwrites what they held, so that it cannot be read from the file afterwards. */
export function makeEraser(database: DatabaseSync, { write }: Writer): Eraser {
  const texts = database.prepare(
    `SELECT id, body FROM item WHERE organisation = ? AND "case" = ? AND id > 'text:' AND id < 'text;' ORDER BY id`,
  );
  const remove = database.prepare('DELETE FROM item WHERE organisation = ? AND "case" = ? AND id = ?');
  const clear = database.prepare('DELETE FROM item WHERE organisation = ? AND "case" = ?');
  /** Only here, because it costs: most of what is removed elsewhere is nobody's. */
  const forGood = (work: () => void): void => {
    database.exec('PRAGMA secure_delete = ON');
    try {
      work();
    } finally {
      database.exec('PRAGMA secure_delete = OFF');
    }
  };
  const all = (organisation: string, id: string) =>
    read(() =>
      texts.all(organisation, id).map((row) => ({
        id: ownId(text(row.id)),
        stored: JSON.parse(text(row.body)) as StoredText,
      })),
    );
  return {
    textsAbout: async ({ organisation, id }, applicant) =>
      (await all(organisation, id)).filter(({ stored }) => stored.about === applicant).map((one) => one.id),
    allTexts: async ({ organisation, id }) => (await all(organisation, id)).map((one) => one.id),
    erase: ({ organisation, id }, { applicants = [], texts: gone = [] }) =>
      write(() => {
        forGood(() => {
          for (const one of applicants) remove.run(organisation, id, itemIds.applicant(one));
          for (const one of gone) remove.run(organisation, id, itemIds.text(one));
        });
      }),
    eraseCase: ({ organisation, id }) =>
      write(() => {
        forGood(() => {
          clear.run(organisation, id);
        });
      }),
  };
}
