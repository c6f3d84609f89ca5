import type { DatabaseSync } from 'node:sqlite';
import type { Hiring } from '../../hiring/hiring';
import { type CaseRef, type Changes, Conflict, type Etag } from '../../usecases/ports';
import { queuedEffects } from '../effect-order';
import { itemIds } from '../item-ids';
import type { KnownCases } from './known-cases';
import { canStay } from './snapshot';

const KEY = 'organisation, "case", id';

/** Columns that did not change are not written: most saves touch neither the line nor the reminder. */
const prepareAll = (database: DatabaseSync) => ({
  createCase: database.prepare(
    `INSERT INTO item (${KEY}, kind, etag, ordinal, body) VALUES (?, ?, 'case', 'case', ?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  updateCase: database.prepare(
    `UPDATE item SET etag = ?, ordinal = ?, body = ? WHERE organisation = ? AND "case" = ? AND id = 'case' AND etag = ?`,
  ),
  touchCase: database.prepare(
    `UPDATE item SET etag = ? WHERE organisation = ? AND "case" = ? AND id = 'case' AND etag = ?`,
  ),
  create: database.prepare(
    `INSERT INTO item (${KEY}, kind, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  put: database.prepare(
    `INSERT INTO item (${KEY}, kind, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body`,
  ),
  createCommand: database.prepare(
    `INSERT INTO item (${KEY}, kind, expires) VALUES (?, ?, ?, 'command', ?) ON CONFLICT DO NOTHING`,
  ),
  putLine: database.prepare(
    `INSERT INTO item (${KEY}, kind, opened, ended, body) VALUES (?, ?, 'line', 'line', ?, ?, ?)
     ON CONFLICT DO UPDATE SET opened = excluded.opened, ended = excluded.ended, body = excluded.body
     WHERE body <> excluded.body`,
  ),
  putReminder: database.prepare(
    `INSERT INTO item (${KEY}, kind, due) VALUES (?, ?, 'reminder:next', 'reminder', ?)
     ON CONFLICT DO UPDATE SET due = excluded.due WHERE due <> excluded.due`,
  ),
  removeReminder: database.prepare(
    `DELETE FROM item WHERE organisation = ? AND "case" = ? AND id = 'reminder:next'`,
  ),
  // Only the first of a lane is due; the others wait until it has happened.
  createEffect: database.prepare(
    `INSERT INTO item (${KEY}, kind, lane, ordinal, since, attempts, body, due)
     VALUES (?1, ?2, ?3, 'outbox', ?4, ?5, ?6, 0, ?7, iif(EXISTS (
       SELECT 1 FROM item WHERE organisation = ?1 AND "case" = ?2 AND lane = ?4 AND kind = 'outbox'
     ), NULL, ?6)) ON CONFLICT DO NOTHING`,
  ),
});

/** Returns the function that writes one save; it has to run inside a transaction. @throws Conflict */
export function makeSaveCase(
  database: DatabaseSync,
  nextEtag: () => Etag,
  known: KnownCases,
): (ref: CaseRef, expected: Etag | undefined, changes: Changes) => Etag {
  const sql = prepareAll(database);
  const writeState = (
    { organisation, id }: CaseRef,
    hiring: Hiring,
    etag: Etag,
    expected: Etag | undefined,
    stays: boolean,
  ) => {
    if (expected !== undefined && stays) return sql.touchCase.run(etag, organisation, id, expected);
    const body = JSON.stringify(hiring);
    return expected === undefined
      ? sql.createCase.run(organisation, id, etag, hiring.seq, body)
      : sql.updateCase.run(etag, hiring.seq, body, organisation, id, expected);
  };
  return (ref, expected, changes) => {
    const { organisation, id } = ref;
    const must = (result: { readonly changes: number | bigint }, what: string): void => {
      if (result.changes !== 1) throw new Conflict(`${what} of case ${id} was saved by somebody else.`);
    };
    const { hiring, line, wakeAt, command } = changes;

    const etag = nextEtag();
    const before = expected === undefined ? undefined : known.find(ref, expected);
    const stays = before !== undefined && canStay(before.written, changes);
    must(writeState(ref, hiring, etag, expected, stays), 'The state');
    must(
      sql.createCommand.run(organisation, id, itemIds.command(command.id), command.expiresAt),
      'The command',
    );
    for (const entry of changes.entries)
      must(
        sql.create.run(organisation, id, itemIds.event(entry.seq), 'event', JSON.stringify(entry)),
        'An event',
      );
    for (const [text, stored] of Object.entries(changes.texts))
      sql.put.run(organisation, id, itemIds.text(text), 'text', JSON.stringify(stored));
    for (const [applicant, stored] of Object.entries(changes.applicants))
      sql.put.run(
        organisation,
        id,
        itemIds.applicant(applicant),
        'applicant',
        JSON.stringify({ id: applicant, applicant: stored }),
      );
    for (const { id: effectId, effect, lane, ordinal, since } of queuedEffects(changes)) {
      const kept = JSON.stringify({ id: effectId, effect });
      must(
        sql.createEffect.run(organisation, id, itemIds.effect(effectId), lane, ordinal, since, kept),
        'An effect',
      );
    }
    if (before?.line !== line)
      sql.putLine.run(organisation, id, line.openedAt, line.status === 'open' ? 0 : 1, JSON.stringify(line));
    if (wakeAt === undefined) sql.removeReminder.run(organisation, id);
    else sql.putReminder.run(organisation, id, wakeAt);
    const last = changes.entries.at(-1);
    const written = stays ? before.written : hiring.seq;
    if (last) known.keep(ref, { stored: { hiring, etag, lastHash: last.hash }, written, line });
    return etag;
  };
}
