import { z } from 'zod';
import type { Clock, Documents } from './usecases/ports';

const DAY_MS = 24 * 60 * 60 * 1000;

export const systemClock: Clock = { now: () => new Date().toISOString() };

const offsetSchema = z.object({ ms: z.number() });

/** A clock that can be moved forward, for watching reminders and deadlines. It stays moved after a restart. */
export async function movableClock(
  documents: Documents,
): Promise<Clock & { readonly fastForward: (days: number) => Promise<void> }> {
  const stored = offsetSchema.safeParse((await documents.read('local', 'clock'))?.value);
  let ms = stored.success ? stored.data.ms : 0;
  return {
    now: () => new Date(new Date().getTime() + ms).toISOString(),
    async fastForward(days) {
      ms += days * DAY_MS;
      await documents.write('local', 'clock', { ms });
    },
  };
}
