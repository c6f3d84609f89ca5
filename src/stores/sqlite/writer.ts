import type { DatabaseSync } from 'node:sqlite';
import { Unavailable } from '../../usecases/ports';
import { CODE, codeOf, translated } from './errors';
import type { LogSync } from './sync-log';

/** Together with SQLite's own waiting about thirty seconds. */
const ATTEMPTS = 200;
const PAUSE_MILLISECONDS = 50;

/** Work that a caller waits for. */
interface Job {
  /** Does the work; what it returns tells the caller, once everything is on the disk. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

export interface Writer {
  /** Runs the work in a transaction and resolves when it is on the disk. @throws Unavailable, and what the work throws */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Writes what is waiting, now, and lets go of the log. */
  readonly close: () => void;
}

/**
 * Writes of the same turn of the event loop share one commit, and so do those that come while the disk is synced: one
 * sync serves many people, and the program does not stand still meanwhile. Each is undone alone when it fails.
 */
export function makeWriter(database: DatabaseSync, log: LogSync): Writer {
  const [begin, commit, mark, release] = ['BEGIN IMMEDIATE', 'COMMIT', 'SAVEPOINT job', 'RELEASE job'].map(
    (sql) => {
      const statement = database.prepare(sql);
      return () => void statement.run();
    },
  ) as [() => void, () => void, () => void, () => void];
  let waiting: Job[] = [];
  let scheduled = false;
  /** What was committed and is on its way to the disk. */
  let committed: readonly { readonly settle: () => void; readonly fail: (error: unknown) => void }[] = [];

  const attempt = (job: Job): (() => void) => {
    mark();
    try {
      const settle = job.run();
      release();
      return settle;
    } catch (error) {
      // A full disk ends the whole transaction; then nobody's work is left.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO job; RELEASE job');
      return () => {
        job.fail(translated(error));
      };
    }
  };

  const runAll = (jobs: readonly Job[]): void => {
    try {
      const done = jobs.map((job) => ({
        settle: jobs.length === 1 ? job.run() : attempt(job),
        fail: job.fail,
      }));
      commit();
      committed = done;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const job of jobs) job.fail(translated(error));
    }
  };

  /** Tells those who wait that their work is on the disk, or that the disk failed; then it is the turn of the next. */
  const tell = (failure?: { readonly error: unknown }): void => {
    const told = committed;
    committed = [];
    for (const { settle, fail } of told)
      if (failure)
        fail(new Unavailable('The disk with the database failed to write.', { cause: failure.error }));
      else settle();
    if (waiting.length > 0 && !scheduled) schedule(ATTEMPTS);
  };

  const commitWaiting = (attempts: number): void => {
    scheduled = false;
    if (waiting.length === 0) return;
    try {
      begin();
    } catch (error) {
      if (codeOf(error) === CODE.busy && attempts > 1) {
        schedule(attempts - 1);
        return;
      }
      const jobs = waiting;
      waiting = [];
      for (const job of jobs) job.fail(translated(error));
      return;
    }
    const jobs = waiting;
    waiting = [];
    runAll(jobs);
  };

  const drain = (attempts: number): void => {
    commitWaiting(attempts);
    if (committed.length > 0)
      log.sync().then(
        () => {
          tell();
        },
        (error: unknown) => {
          tell({ error });
        },
      );
  };

  const schedule = (attempts: number): void => {
    scheduled = true;
    if (attempts === ATTEMPTS)
      setImmediate(() => {
        drain(attempts);
      });
    else
      setTimeout(() => {
        drain(attempts);
      }, PAUSE_MILLISECONDS);
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          run: () => {
            const result = work();
            return () => {
              resolve(result);
            };
          },
          fail: reject,
        });
        if (!scheduled && committed.length === 0) schedule(ATTEMPTS);
      }),
    close: () => {
      log.syncNow();
      tell();
      commitWaiting(1);
      log.syncNow();
      tell();
      log.close();
    },
  };
}

/** Runs a read at once. @throws Unavailable */
export const read = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    try {
      resolve(work());
    } catch (error) {
      throw translated(error);
    }
  });
