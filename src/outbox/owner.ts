import { hostname } from 'node:os';

/** Names this process in the store, so that others can see whose an effect is. */
export const ownerOfThisProcess = (): string => `${hostname()}/${process.pid}`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive too; only "no such process" means that it is gone.
    return !(error instanceof Error && Reflect.get(error, 'code') === 'ESRCH');
  }
};

/** Whether a process of this machine is gone. Of other machines nothing is known: their leases run out. */
export function isGone(owner: string): boolean {
  const [host, pid] = owner.split('/');
  // This process has nothing in hand when it asks: an earlier one in the same container had the same number.
  return host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)));
}
