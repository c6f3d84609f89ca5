import type { DatabaseSync } from 'node:sqlite';
import { itemIds } from '../item-ids';
import type { PortableCase, PortableEffect } from '../portable';
import { makeKnownCases } from './known-cases';
import { makeSaveCase } from './save-case';

/** Returns the function that puts a whole case in place of what was there; it has to run inside a transaction. */
export function makeWriteCase(
  database: DatabaseSync,
  nextEtag: () => string,
): (portable: PortableCase) => void {
  const save = makeSaveCase(database, nextEtag, makeKnownCases());
  const clear = database.prepare('DELETE FROM item WHERE organisation = ? AND "case" = ?');
  const forget = database.prepare('DELETE FROM item WHERE organisation = ? AND "case" = ? AND id = ?');
  const command = database.prepare(
    `INSERT INTO item (organisation, "case", id, kind, expires) VALUES (?, ?, ?, 'command', ?)`,
  );
  const effect = database.prepare(
    `INSERT INTO item (organisation, "case", id, kind, lane, ordinal, since, attempts, due, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  const delivery = database.prepare(
    `INSERT INTO item (organisation, "case", id, kind, ordinal, since, body) VALUES (?, ?, ?, 'delivery', ?, ?, ?)`,
  );

  return ({ ref, hiring, line, entries, texts, applicants, wakeAt, effects, deliveries, commands }) => {
    const { organisation, id } = ref;
    const moving = { id: 'moving-house', expiresAt: '' };
    clear.run(organisation, id);
    save(ref, undefined, { hiring, line, entries, texts, applicants, effects: [], wakeAt, command: moving });
    forget.run(organisation, id, itemIds.command(moving.id));
    for (const one of commands) command.run(organisation, id, itemIds.command(one.id), one.expiresAt);

    for (const { ordinal, since, ...kept } of deliveries)
      delivery.run(organisation, id, itemIds.delivery(kept.id), ordinal, since, JSON.stringify(kept));

    const lanes = new Set<string>();
    const dueOf = ({ reason, lane, due, since }: PortableEffect): string | null => {
      if (reason !== undefined || lanes.has(lane)) return null;
      lanes.add(lane);
      return due ?? since;
    };
    for (const one of effects) {
      const kind = one.reason === undefined ? 'outbox' : 'deadLetter';
      const body = JSON.stringify({ id: one.id, effect: one.effect, reason: one.reason });
      const { lane, ordinal, since, attempts } = one;
      effect.run(
        organisation,
        id,
        itemIds.effect(one.id),
        kind,
        lane,
        ordinal,
        since,
        attempts,
        dueOf(one),
        body,
      );
    }
  };
}
