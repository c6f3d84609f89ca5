import { createHash } from 'node:crypto';
import type { PortableCase } from './portable';

/** Members sorted by name, undefined ones left out, so that equal values give equal texts. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** SHA-256 of a value, in hexadecimal; the order of its members does not matter. */
export const checksum = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');

/** Checksum of what must not change: leases run out and commands expire on the way. */
export const checksumOfCase = (portable: PortableCase): string =>
  checksum({
    ...portable,
    commands: undefined,
    effects: portable.effects.map((effect) => ({ ...effect, due: undefined })),
  });
