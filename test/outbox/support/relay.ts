import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutboxEntry, Receipt, CaseStore } from '../../../src/usecases/ports';
import { makeRelay, type Relay, type RelayParts } from '../../../src/outbox/relay';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { aSave, effectsTo, etagOf } from '../../stores/contract/sample-saves';

/** A clock of the test. */
export function movableClock(start = '2026-03-10T09:00:00.000Z') {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    move: (ms: number) => {
      now += ms;
    },
  };
}

export const sentNow = (now: () => string): { readonly receipt: Receipt } => ({
  receipt: { at: now(), outcome: 'sent' },
});

/** A store with cases that have effects for people, and relays on it. */
export function relayOn(clock: ReturnType<typeof movableClock>) {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
  const store = openSqlite(join(folder, 'cases.db'));
  const { cases } = store;
  const relays: Relay[] = [];
  const logged: string[] = [];
  let seq = 0;
  return {
    cases,
    logged,
    close() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
    /** Puts effects for these people into the outbox, in a case of their own or as the next save of one. */
    async queue(id: string, ...people: readonly string[]): Promise<void> {
      const ref = { organisation: 'o', id };
      const before = await cases.load(ref);
      seq = (before?.hiring.seq ?? 0) + 1;
      const changes = aSave(ref, seq, clock.now(), { effects: effectsTo(ref, seq, ...people) });
      await cases.save(ref, before && (await etagOf(cases, ref)), changes);
    },
    relay(send: (entry: OutboxEntry) => Promise<void> | void, more: Partial<RelayParts> = {}): Relay {
      const relay = makeRelay({
        cases,
        clock,
        send: async ([entry]) => {
          if (entry) await send(entry);
          return sentNow(clock.now);
        },
        lastResort: () => Promise.resolve(undefined),
        afterGivingUp: () => Promise.resolve([]),
        together: () => false,
        log: (message) => logged.push(message),
        chance: () => 0.5,
        owner: 'host/1',
        onDone: () => undefined,
        gathered: () => Promise.resolve(),
        ...more,
      });
      relays.push(relay);
      return relay;
    },
    /** Takes and sends until nothing is due. */
    async drain(relay: Relay): Promise<void> {
      while ((await relay.take()) > 0) await relay.settled();
    },
  };
}

/** Whom an effect is for, and which one of the case it is. */
export const nameOf = ({ id, effect }: OutboxEntry): string =>
  `${id.split('/')[0] ?? ''} ${'to' in effect ? effect.to : effect.kind} ${id.split('/').slice(1).join('/')}`;

export const statesOf = async (cases: CaseStore, id: string): Promise<readonly (readonly unknown[])[]> =>
  (await cases.deliveriesOf({ organisation: 'o', id })).map(({ effect, state, why }) => [
    'to' in effect ? effect.to : effect.kind,
    state,
    why,
  ]);
