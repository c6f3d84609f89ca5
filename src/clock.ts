import { z } from 'zod';
import type { Clock, Documents } from './usecases/ports';

const DAY_MS = 24 * 60 * 60 * 1000;

export const systemClock: Clock = { now: () => new Date().toISOString() };

const offsetSchema = z.object({ ms: z.number() });

/**
 * A clock that can be moved forward, for watching reminders and deadlines. It stays moved after a restart.
 * @param begins where it stands when these documents see it for the first time; the real time otherwise
 */
export async function movableClock(
  documents: Documents,
  begins?: string,
): Promise<Clock & { readonly fastForward: (days: number) => Promise<void> }> {
  const stored = offsetSchema.safeParse((await documents.read('local', 'clock'))?.value);
  const ahead = begins === undefined ? 0 : new Date(begins).getTime() - new Date().getTime();
  let ms = stored.success ? stored.data.ms : ahead;
  if (!stored.success && ms !== 0) await documents.write('local', 'clock', { ms });
  return {
    now: () => new Date(new Date().getTime() + ms).toISOString(),
    async fastForward(days) {
      ms += days * DAY_MS;
      await documents.write('local', 'clock', { ms });
    },
  };
}
