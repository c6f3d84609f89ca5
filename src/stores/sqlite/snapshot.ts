import { evolve } from '../../hiring/evolve';
import type { Hiring } from '../../hiring/hiring';
import type { Changes, LogEntry } from '../../usecases/ports';

/** The case is written out again at the latest after so many events: as few have to be gone through to read it. */
const MOST_BEHIND = 16;

/**
 * Whether the case can stay as it was last written out, after event number `written`: its events are in the log, and
 * tell the rest. A step that was taken back changes what events before it mean.
 */
export const canStay = (written: number, { hiring, entries }: Changes): boolean =>
  hiring.seq - written < MOST_BEHIND &&
  hiring.seq > written &&
  entries.every(({ event }) => event.type !== 'StepTakenBack');

/** The case as it was written out, with what has happened since; `log` may hold earlier events too. */
export const withSince = (written: Hiring, log: readonly LogEntry[]): Hiring =>
  log.filter(({ seq }) => seq > written.seq).reduce(evolve, written);
