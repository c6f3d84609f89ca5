import { readFile } from 'node:fs/promises';
import type { Config } from '../config';
import type { Directory } from '../directory/directory';
import { eraseApplicant, type ErasureParts } from '../operations/erasure/erase-applicant';
import { expire } from '../operations/erasure/expire';
import { exportApplicant } from '../operations/erasure/export-applicant';
import { makeErasureRecords } from '../operations/erasure/records';
import { firstBreak } from '../usecases/log-chain';
import type { CaseRef } from '../usecases/ports';
import type { Store } from '../compose/open-store';
import { backUp, moveHouse } from './whole-store';

/** A command is used wrongly; the message says how it is used. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

export interface AdminParts {
  readonly config: Config;
  readonly store: Store;
  readonly directory: () => Promise<Directory>;
  readonly now: () => string;
  readonly say: (line: string) => void;
}

interface AdminCommand {
  readonly usage: string;
  readonly least: number;
  readonly run: (parts: AdminParts, args: readonly string[]) => Promise<void>;
}

const erasureParts = ({ store: { cases, documents, eraser }, now }: AdminParts): ErasureParts => ({
  cases,
  documents,
  eraser,
  records: makeErasureRecords(documents),
  clock: { now },
});

const refOf = ([organisation = '', id = '']: readonly string[]): CaseRef => ({ organisation, id });

const inWords = (value: unknown): string => JSON.stringify(value, undefined, 2);

const DIRECTIONS: Readonly<Record<string, 'toCosmos' | 'toSqlite'>> = {
  'to-cosmos': 'toCosmos',
  'to-sqlite': 'toSqlite',
};

/** What whoever runs the program can do from its command line, by name. */
export const adminCommands: Readonly<Record<string, AdminCommand>> = {
  backup: {
    usage: 'backup <file>                    copies the embedded database while the program runs',
    least: 1,
    run: async ({ config, say }, [file = '']) => {
      if (config.store.kind !== 'sqlite')
        throw new UsageFault(
          'Only the embedded database is backed up here; Azure keeps backups of Cosmos DB.',
        );
      await backUp(config.store.file, file);
      say(`The database was copied to ${file}.`);
    },
  },
  migrate: {
    usage:
      'migrate to-cosmos | to-sqlite    copies everything between the two stores; stop the program first',
    least: 1,
    run: async ({ config, say }, [where = '']) => {
      const direction = DIRECTIONS[where];
      if (direction === undefined) throw new UsageFault('migrate to-cosmos, or migrate to-sqlite');
      const report = await moveHouse(config, direction, say);
      say(inWords(report));
    },
  },
  organisations: {
    usage: 'organisations <file>             checks the file and keeps its organisations in the store',
    least: 1,
    run: async ({ store, say }, [file = '']) => {
      const { keepOrganisations } = await import('./organisations.js');
      const kept = await keepOrganisations(store.documents, await readFile(file, 'utf8'), file);
      say(`Kept: ${kept.join(', ')}.`);
    },
  },
  erase: {
    usage: 'erase <organisation> <case> <applicant> <who> <why>   erases an applicant, with a record of it',
    least: 5,
    run: async (parts, [organisation = '', id = '', applicant = '', by = '', ...why]) => {
      const asked = { by, reason: why.join(' ') };
      const erased = await eraseApplicant(erasureParts(parts), { organisation, id }, applicant, asked);
      parts.say(inWords(erased));
    },
  },
  export: {
    usage: 'export <organisation> <case> <applicant>   everything that is kept about an applicant, as JSON',
    least: 3,
    run: async (parts, args) => {
      const kept = await exportApplicant(erasureParts(parts), refOf(args), args[2] ?? '');
      if (!kept) throw new UsageFault('There is no such applicant in this case.');
      parts.say(inWords(kept));
    },
  },
  hold: {
    usage: 'hold <organisation> <case> <who> <why>   nothing of the case is erased until it is lifted',
    least: 4,
    run: async (parts, [organisation = '', id = '', by = '', ...why]) => {
      const { records, clock } = erasureParts(parts);
      const reason = why.join(' ');
      const before = await records.hold({ organisation, id }, { at: clock.now(), by, reason });
      parts.say(
        before
          ? `Case ${id} was on hold already, since ${before.at}: ${before.reason}`
          : `Case ${id} is on hold.`,
      );
    },
  },
  lift: {
    usage: 'lift <organisation> <case> <who> <why>   lifts the hold',
    least: 4,
    run: async (parts, [organisation = '', id = '', by = '', ...why]) => {
      const { records, clock } = erasureParts(parts);
      const reason = why.join(' ');
      const before = await records.lift({ organisation, id }, { at: clock.now(), by, reason });
      parts.say(before ? `The hold on case ${id} is lifted.` : `Case ${id} was not on hold.`);
    },
  },
  holds: {
    usage: 'holds <organisation>             what is or was on hold: since when, by whom and why',
    least: 1,
    run: async (parts, [organisation = '']) => {
      parts.say(inWords(await erasureParts(parts).records.holds(organisation)));
    },
  },
  erasures: {
    usage: 'erasures <organisation>          what was erased, when, by whom and why',
    least: 1,
    run: async (parts, [organisation = '']) => {
      parts.say(inWords(await erasureParts(parts).records.of(organisation)));
    },
  },
  expire: {
    usage:
      'expire                           erases what has been kept long enough; the program does so daily',
    least: 0,
    run: async (parts) => {
      const { organisations, retentionOf } = await parts.directory();
      for (const { id } of organisations)
        for (const record of await expire(erasureParts(parts), id, retentionOf(id)))
          parts.say(inWords(record));
    },
  },
  check: {
    usage: 'check <organisation>             whether the log of every case is whole',
    least: 1,
    run: async ({ store: { cases }, say }, [organisation = '']) => {
      for (const { id } of await cases.lines(organisation, { ended: true })) {
        const at = firstBreak(await cases.log({ organisation, id }));
        say(`${id}: ${at === undefined ? 'whole' : `BROKEN at entry ${at}`}`);
      }
    },
  },
  letters: {
    usage: 'letters <organisation>           what could not be delivered',
    least: 1,
    run: async ({ store: { cases }, say }, [organisation = '']) => {
      for (const { id, effect, reason } of await cases.deadLetters(organisation))
        say(`${id} ${effect.kind}: ${reason}`);
    },
  },
};

/** How the command line is used. */
export const usage = (): string =>
  [
    'Without a command the program runs. Commands:',
    ...Object.values(adminCommands).map((one) => `  ${one.usage}`),
  ].join('\n');

/** Does one command of the command line. @throws UsageFault when it is used wrongly */
export async function runCommand(parts: AdminParts, name: string, args: readonly string[]): Promise<void> {
  const command = Object.hasOwn(adminCommands, name) ? adminCommands[name] : undefined;
  if (!command) throw new UsageFault(usage());
  if (args.length < command.least) throw new UsageFault(command.usage);
  await command.run(parts, args);
}
