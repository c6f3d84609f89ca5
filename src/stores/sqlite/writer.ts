import type { DatabaseSync } from 'node:sqlite';
import { CODE, codeOf, translated } from './errors';

/** Together with SQLite's own waiting about thirty seconds. */
const ATTEMPTS = 200;
const PAUSE_MILLISECONDS = 50;

interface Job {
  /** Does the work; what it returns tells the caller, once everything is on the disk. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

export interface Writer {
  /** Runs the work in a transaction and resolves when it is on the disk. @throws Unavailable, and what the work throws */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Writes what is waiting, now. */
  readonly flush: () => void;
}

/**
 * Writes of the same turn of the event loop share one commit, so that one sync of the disk serves many
 * people; each is undone alone when it fails.
 */
export function makeWriter(database: DatabaseSync): Writer {
  const [begin, commit, mark, release] = ['BEGIN IMMEDIATE', 'COMMIT', 'SAVEPOINT job', 'RELEASE job'].map(
    (sql) => {
      const statement = database.prepare(sql);
      return () => void statement.run();
    },
  ) as [() => void, () => void, () => void, () => void];
  let waiting: Job[] = [];
  let scheduled = false;

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
      const [only] = jobs;
      const settles = jobs.length === 1 && only ? [only.run()] : jobs.map(attempt);
      commit();
      for (const settle of settles) settle();
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const job of jobs) job.fail(translated(error));
    }
  };

  const drain = (attempts: number): void => {
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
        if (!scheduled) schedule(ATTEMPTS);
      }),
    flush: () => {
      drain(1);
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
