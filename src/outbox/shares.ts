import { z } from 'zod';
import { later } from '../hiring/time';
import type { Clock, Documents } from '../usecases/ports';

const SPACE = 'relays';
/** Longer than two rounds of saying it (30 s) and than clocks of two machines differ (30 s). */
const KNOWN_MS = 120_000;

const relaySchema = z.object({ until: z.string() });

/** Which part of the limits is this process's, while others work on the same store. */
export interface Shares {
  /** Between 0 and 1; 1 before the first round. */
  readonly share: () => number;
  /** Says that this process is there, and looks who else is. @throws Unavailable */
  readonly round: () => Promise<void>;
  /** Leaves its part to the others. @throws Unavailable */
  readonly leave: () => Promise<void>;
}

/** Equal parts for all processes that have said lately that they are there; who was killed is forgotten after two minutes. */
export function makeShares(documents: Documents, clock: Clock, owner: string): Shares {
  let share = 1;
  return {
    share: () => share,
    async round() {
      const now = clock.now();
      const until = later(now, KNOWN_MS);
      await documents.write(SPACE, owner, { until });
      let others = 0;
      for (const { id, value } of await documents.list(SPACE, '')) {
        const other = relaySchema.safeParse(value);
        if (id === owner) continue;
        if (other.success && other.data.until > now) others += 1;
        else await documents.remove(SPACE, id);
      }
      share = 1 / (1 + others);
    },
    leave: () => documents.remove(SPACE, owner),
  };
}
