/** Whether somebody may take one more turn now. */
export type Limit = (who: string) => boolean;

interface Bucket {
  tokens: number;
  at: number;
}

/** People whose bucket has not been touched for so long have a full one again. */
const FORGOTTEN_AFTER_MS = 60_000;

/**
 * At most so many turns a minute for each, half a minute's worth of them at once. `now` gives milliseconds of any
 * clock that only goes forward.
 */
export function limitPerMinute(most: number, now: () => number): Limit {
  const size = Math.max(1, most / 2);
  const perMs = most / 60_000;
  const buckets = new Map<string, Bucket>();
  let swept = now();

  const sweep = (at: number): void => {
    if (at - swept < FORGOTTEN_AFTER_MS) return;
    swept = at;
    for (const [who, bucket] of buckets) if (at - bucket.at > FORGOTTEN_AFTER_MS) buckets.delete(who);
  };

  return (who) => {
    const at = now();
    sweep(at);
    const bucket = buckets.get(who) ?? { tokens: size, at };
    const tokens = Math.min(size, bucket.tokens + (at - bucket.at) * perMs);
    const isAllowed = tokens >= 1;
    buckets.set(who, { tokens: isAllowed ? tokens - 1 : tokens, at });
    return isAllowed;
  };
}
