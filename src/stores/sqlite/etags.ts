import { randomUUID } from 'node:crypto';

/** Returns an etag at each call that no other process and no earlier version has. */
export function makeEtags(): () => string {
  const origin = randomUUID();
  let number = 0;
  return () => `${origin}-${(number += 1)}`;
}
