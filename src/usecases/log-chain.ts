import { createHmac, hash } from 'node:crypto';
import type { StoredText } from '../hiring/decision';
import type { Recorded } from '../hiring/events';
import type { TextId } from '../hiring/hiring';
import type { LogEntry } from './ports';

const START = '';

const hashOf = (recorded: Recorded, digests: LogEntry['digests'], previous: string): string =>
  hash('sha256', JSON.stringify([recorded, digests, previous]), 'base64url');

const digestOf = (key: string, body: string): string =>
  createHmac('sha256', key).update(body).digest('base64url');

const mentions = ({ event }: Recorded, id: TextId): boolean => JSON.stringify(event).includes(`"${id}"`);

/**
 * The log entries for new events, after the entry with the hash `previous`. Each carries a digest, keyed by `key`, of the texts that its event put aside, and a
 * hash over itself and the entry before: whoever changes or removes an entry breaks the chain.
 */
export function chained(
  recorded: readonly Recorded[],
  texts: Readonly<Record<TextId, StoredText>>,
  previous: string | undefined,
  key: string,
): readonly LogEntry[] {
  let last = previous ?? START;
  return recorded.map((one) => {
    const digests = Object.fromEntries(
      Object.entries(texts)
        .filter(([id]) => mentions(one, id))
        .map(([id, { body }]) => [id, digestOf(key, body)]),
    );
    const entry = { ...one, digests, previous: last, hash: hashOf(one, digests, last) };
    last = entry.hash;
    return entry;
  });
}

/** The number of the first entry that does not fit the one before it, or undefined when the log is whole. */
export function firstBreak(log: readonly LogEntry[]): number | undefined {
  let last = START;
  for (const { digests, previous, hash, ...recorded } of log) {
    if (previous !== last || hash !== hashOf(recorded, digests, previous)) return recorded.seq;
    last = hash;
  }
  return undefined;
}
