import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NewApplicant } from '../../hiring/commands';
import type { StoredText } from '../../hiring/decision';
import type { ApplicantId, Hiring, TextId } from '../../hiring/hiring';
import type { CaseLine, CaseStore, LogEntry } from '../../usecases/ports';
import { itemIds } from '../item-ids';
import { text } from './columns';
import type { KnownCases } from './known-cases';
import { withSince } from './snapshot';
import { read } from './writer';

type Reads = Pick<CaseStore, 'load' | 'hasCommand' | 'log' | 'logEntry' | 'texts' | 'applicants' | 'lines'>;

export const OPEN_LINES_SQL = `SELECT body FROM item
  WHERE kind = 'line' AND ended = 0 AND organisation = ? ORDER BY opened DESC, "case" DESC`;

const IN_CASE = 'FROM item WHERE organisation = ? AND "case" = ?';

const prepareAll = (database: DatabaseSync) => ({
  one: database.prepare(`SELECT body ${IN_CASE} AND id = ?`),
  etag: database.prepare(`SELECT etag ${IN_CASE} AND id = '${itemIds.case}'`),
  // In one statement, so that all is of the same version. The last event that was written out comes too, for its hash.
  whole: database.prepare(
    `SELECT etag, body, (
       SELECT json_group_array(json(event.body)) FROM (
         SELECT body FROM item AS entry
         WHERE entry.organisation = item.organisation AND entry."case" = item."case"
           AND entry.id >= printf('event:%010d', item.ordinal) AND entry.id < 'event;' ORDER BY entry.id
       ) AS event
     ) AS log ${IN_CASE} AND id = '${itemIds.case}'`,
  ),
  exists: database.prepare(`SELECT 1 ${IN_CASE} AND id = ?`),
  events: database.prepare(`SELECT body ${IN_CASE} AND id > 'event:' AND id < 'event;' ORDER BY id`),
  applicants: database.prepare(
    `SELECT body ${IN_CASE} AND id > 'applicant:' AND id < 'applicant;' ORDER BY length(id), id`,
  ),
  openLines: database.prepare(OPEN_LINES_SQL),
  allLines: database.prepare(
    `SELECT body FROM item WHERE kind = 'line' AND organisation = ? ORDER BY opened DESC, "case" DESC`,
  ),
});

/** Everything that is read of cases. */
export function makeReads(database: DatabaseSync, known: KnownCases): Reads {
  const sql = prepareAll(database);
  const bodies = (statement: StatementSync, ...parts: readonly string[]): readonly string[] =>
    statement.all(...parts).map(({ body }) => text(body));

  return {
    load: (ref) =>
      read(() => {
        const now = sql.etag.get(ref.organisation, ref.id);
        const kept = now && known.find(ref, text(now.etag));
        const row = !now || kept ? undefined : sql.whole.get(ref.organisation, ref.id);
        if (!row) return kept?.stored;
        const written = JSON.parse(text(row.body)) as Hiring;
        const log = JSON.parse(text(row.log)) as readonly LogEntry[];
        const stored = { hiring: withSince(written, log), etag: text(row.etag), lastHash: log.at(-1)?.hash };
        return known.keep(ref, { stored, written: written.seq }).stored;
      }),
    hasCommand: ({ organisation, id }, command) =>
      read(() => sql.exists.get(organisation, id, itemIds.command(command)) !== undefined),
    log: ({ organisation, id }) =>
      read(() => bodies(sql.events, organisation, id).map((body) => JSON.parse(body) as LogEntry)),
    logEntry: ({ organisation, id }, seq) =>
      read(() => {
        const row = sql.one.get(organisation, id, itemIds.event(seq));
        return row && (JSON.parse(text(row.body)) as LogEntry);
      }),
    texts: ({ organisation, id }, ids) =>
      read(() => {
        const found: Record<TextId, StoredText> = {};
        for (const textId of ids) {
          const row = sql.one.get(organisation, id, itemIds.text(textId));
          if (row) found[textId] = JSON.parse(text(row.body)) as StoredText;
        }
        return found;
      }),
    applicants: ({ organisation, id }, ids) =>
      read(() => {
        const found: Record<ApplicantId, NewApplicant> = {};
        const rows =
          ids
            ?.map((one) => sql.one.get(organisation, id, itemIds.applicant(one)))
            .filter((row) => row !== undefined) ?? sql.applicants.all(organisation, id);
        for (const row of rows) {
          const kept = JSON.parse(text(row.body)) as { id: ApplicantId; applicant: NewApplicant };
          found[kept.id] = kept.applicant;
        }
        return found;
      }),
    lines: (organisation, { person, ended }) =>
      read(() =>
        bodies(ended === true ? sql.allLines : sql.openLines, organisation)
          .map((body) => JSON.parse(body) as CaseLine)
          .filter(({ people }) => person === undefined || people.includes(person)),
      ),
  };
}
