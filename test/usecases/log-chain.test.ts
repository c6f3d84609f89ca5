import { chained, firstBreak } from '../../src/usecases/log-chain';
import type { LogEntry } from '../../src/usecases/ports';
import { upTo } from '../support/cases';

const KEY = 'nøkkel';
const { log, texts } = upTo('approved');

/** The whole log of a decided case, saved event by event. */
const whole = log.reduce<readonly LogEntry[]>(
  (entries, one) => [...entries, ...chained([one], texts, entries.at(-1)?.hash, KEY)],
  [],
);

describe('the chain of the log', () => {
  it('is whole as it was written, also after it was put away as text', () => {
    expect(firstBreak(whole)).toBeUndefined();
    expect(firstBreak(JSON.parse(JSON.stringify(whole)) as LogEntry[])).toBeUndefined();
    expect(firstBreak([])).toBeUndefined();
  });

  it('is the same whether events were saved one by one or together', () => {
    expect(chained(log, texts, undefined, KEY)).toEqual(whole);
  });

  it.each([
    ['who did it', (entry: LogEntry): LogEntry => ({ ...entry, by: 'noen' })],
    ['when', (entry: LogEntry): LogEntry => ({ ...entry, at: '2020-01-01T00:00:00.000Z' })],
    [
      'what',
      (entry: LogEntry): LogEntry => ({ ...entry, event: { type: 'ExtendedListMade', applicants: 1 } }),
    ],
    ['a digest', (entry: LogEntry): LogEntry => ({ ...entry, digests: { '2-1': 'annet' } })],
    ['its hash', (entry: LogEntry): LogEntry => ({ ...entry, hash: 'annet' })],
  ])('breaks at the entry in which %s was changed', (_, change) => {
    for (const at of [0, 4, whole.length - 1]) {
      const changed = whole.map((entry, index) => (index === at ? change(entry) : entry));
      expect(firstBreak(changed)).toBe(at + 1);
    }
  });

  it('breaks where an entry was removed or put elsewhere', () => {
    const [first, second, third, ...rest] = whole;
    if (!first || !second || !third) throw new Error('The log is too short');

    expect(firstBreak([first, third, ...rest])).toBe(3);
    expect(firstBreak([second, third, ...rest])).toBe(2);
    expect(firstBreak([first, third, second, ...rest])).toBe(3);
  });

  it('carries a digest of each text with the event that put it aside, keyed, and never the text', () => {
    const other = chained(log, texts, undefined, 'annen nøkkel');
    const entry = whole[1];

    expect(Object.keys(entry?.digests ?? {})).toEqual(['2-1', '2-2']);
    expect(other[1]?.digests['2-1']).not.toBe(entry?.digests['2-1']);
    for (const { body } of Object.values(texts)) expect(JSON.stringify(whole)).not.toContain(body);
  });
});
