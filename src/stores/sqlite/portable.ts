import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Hiring } from '../../hiring/hiring';
import type { CaseLine, CaseRef, LogEntry } from '../../usecases/ports';
import type { QueuedEffect } from '../effect-order';
import { itemIds, ownId } from '../item-ids';
import {
  inOrder,
  type Portable,
  type PortableCase,
  type PortableDelivery,
  type PortableEffect,
} from '../portable';
import { count, text } from './columns';
import { makeEtags } from './etags';
import { makeKnownCases } from './known-cases';
import type { KeptDelivery } from './ledger';
import { openDatabase } from './open-database';
import { makeReads } from './read-case';
import { withSince } from './snapshot';
import { makeLogSync, type LogSync } from './sync-log';
import { makeWriteCase } from './write-case';
import { makeWriter, read } from './writer';

type Row = Record<string, SQLOutputValue>;

const optional = (value: SQLOutputValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function effectOf(row: Row): PortableEffect {
  const { id, effect, reason } = JSON.parse(text(row.body)) as Pick<QueuedEffect, 'id' | 'effect'> & {
    readonly reason?: string;
  };
  return {
    id,
    effect,
    reason,
    lane: text(row.lane),
    ordinal: count(row.ordinal),
    since: text(row.since),
    attempts: count(row.attempts),
    due: optional(row.due),
  };
}

const deliveryOf = (row: Row): PortableDelivery => ({
  ...(JSON.parse(text(row.body)) as KeptDelivery),
  ordinal: count(row.ordinal),
  since: text(row.since),
});

/** The case from all of its rows. */
function caseOf(
  ref: CaseRef,
  rows: readonly Row[],
  kept: Pick<PortableCase, 'texts' | 'applicants'>,
): PortableCase | undefined {
  const ofKind = (...kinds: readonly string[]) => rows.filter(({ kind }) => kinds.includes(text(kind)));
  const [found, line] = [...ofKind('case'), ...ofKind('line')].map(({ body }) => text(body));
  if (found === undefined || line === undefined) return undefined;
  const entries = ofKind('event').map(({ body }) => JSON.parse(text(body)) as LogEntry);
  return {
    ref,
    hiring: withSince(JSON.parse(found) as Hiring, entries),
    line: JSON.parse(line) as CaseLine,
    entries,
    ...kept,
    wakeAt: optional(ofKind('reminder')[0]?.due),
    effects: ofKind('outbox', 'deadLetter')
      .map(effectOf)
      .toSorted((a, b) => a.ordinal - b.ordinal),
    deliveries: ofKind('delivery').map(deliveryOf).toSorted(inOrder),
    commands: ofKind('command').map(({ id, expires }) => ({ id: ownId(text(id)), expiresAt: text(expires) })),
  };
}

function makePortable(database: DatabaseSync, log: LogSync): Portable {
  const writer = makeWriter(database, log);
  const reads = makeReads(database, makeKnownCases());
  const writeCase = makeWriteCase(database, makeEtags());
  const rowsOf = database.prepare(`SELECT * FROM item WHERE organisation = ? AND "case" = ? ORDER BY id`);
  const refs = database.prepare(`SELECT organisation, "case" FROM item WHERE id = '${itemIds.case}'`);
  const documents = database.prepare('SELECT space, id, body FROM document');
  const writeDocument = database.prepare(
    'INSERT INTO document (space, id, etag, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body',
  );
  const nextEtag = makeEtags();

  return {
    refs: () =>
      read(() => refs.all().map((row) => ({ organisation: text(row.organisation), id: text(row.case) }))),
    readCase: async (ref) => {
      const rows = await read(() => rowsOf.all(ref.organisation, ref.id));
      const ids = rows.filter(({ kind }) => kind === 'text').map(({ id }) => ownId(text(id)));
      return caseOf(ref, rows, {
        texts: await reads.texts(ref, ids),
        applicants: await reads.applicants(ref),
      });
    },
    writeCase: (portable) =>
      writer.write(() => {
        writeCase(portable);
      }),
    documents: () =>
      read(() =>
        documents.all().map(({ space, id, body }) => ({
          space: text(space),
          id: text(id),
          value: JSON.parse(text(body)) as unknown,
        })),
      ),
    writeDocument: ({ space, id, value }) =>
      writer.write(() => {
        writeDocument.run(space, id, nextEtag(), JSON.stringify(value));
      }),
    close: () => {
      writer.close();
      database.close();
    },
  };
}

/** The database file seen as a whole. @throws StoreUnusable */
export const openPortableSqlite = (path: string): Portable =>
  makePortable(openDatabase(path), makeLogSync(path));
