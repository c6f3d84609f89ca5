import type { Server } from 'node:http';
import type { Telemetry } from '../operations/telemetry';
import type { Turns } from '../operations/turns';
import type { BackgroundWork } from './open-worker';

/** Turns have ten to fifteen seconds in Teams; who stops the program waits thirty before using force. */
const TURNS_MS = 12_000;
const WORKER_MS = 8_000;

export interface EndingParts {
  readonly server: Server;
  readonly turns: Turns;
  readonly worker: BackgroundWork;
  readonly telemetry: Telemetry;
  /** What was begun when the server began to listen, and needs the store. */
  readonly prepared: () => Promise<void>;
  /** Ends what belongs to the local mode. */
  readonly stopLocal: () => Promise<void>;
  readonly closeStore: () => void;
  readonly warn: (message: string, error?: unknown) => void;
}

/** Whether it ended in time. */
async function inTime(work: Promise<void>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMs);
  });
  const ended = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}

/**
 * Ends in order: no new connections, turns under way finish, the worker finishes what it sends and gives back what it
 * could not send in time, then the store and the telemetry close.
 */
export async function endInOrder(parts: EndingParts): Promise<void> {
  const { server, turns, worker, telemetry, prepared, stopLocal, closeStore, warn } = parts;
  server.close();
  server.closeIdleConnections();
  await turns.end(TURNS_MS);
  // Whoever began it is told of what went wrong there.
  await prepared().catch(() => undefined);
  if (!(await inTime(worker.stop(), WORKER_MS))) {
    const count = await worker.giveBack();
    warn(`${count} effects were given back unsent`);
  }
  await stopLocal();
  closeStore();
  await telemetry.close().catch((error: unknown) => {
    warn('the last measurements were not sent', error);
  });
  // Connections that clients keep open would hold the process.
  server.closeAllConnections();
}
