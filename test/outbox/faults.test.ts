import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { saveSettings } from '../../src/dialogs/settings';
import { steadyClock } from '../../src/outbox/steady-clock';
import type { OutboxEntry } from '../../src/usecases/ports';
import { need, open } from '../support/cases';
import { movableClock, nameOf, relayOn, statesOf } from './support/relay';
import { office } from './support/office';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a store that another program has locked for ten seconds', () => {
  it('loses nothing and repeats nothing of what people do and what is sent meanwhile', async () => {
    const now = office({ start: '2026-03-02T08:00:00.000Z', habits: 'atOnce' });
    for (const id of ['k1', 'k2', 'k3']) await now.command(id, 'lise', open());
    const other = new DatabaseSync(now.path);
    const relay = now.relayAs('host/1');

    other.exec('BEGIN IMMEDIATE');
    const turns = ['k1', 'k2', 'k3'].map((id) => now.command(id, 'lise', need()));
    const sending = now.work(relay);
    await pause(10_000);
    const before = now.got.length;
    other.exec('COMMIT');
    other.close();

    const handled = await Promise.all(turns);
    await sending;
    await now.work(relay);
    expect(before).toBe(0);
    expect(handled.map((one) => one?.decision.ok)).toEqual([true, true, true]);
    const toTor = now.got.filter(({ person, kind }) => person === 'tor' && kind === 'message');
    expect(toTor).toHaveLength(3);
    expect(await now.cases.pendingEffects()).toBe(0);
    for (const id of ['k1', 'k2', 'k3'])
      expect((await now.cases.log(now.refOf(id))).map(({ event }) => event.type)).toEqual([
        'HiringOpened',
        'NeedAssessed',
      ]);
    now.close();
  });

  it('is tried again when it stays locked while something was sent: the message goes once more, others once', async () => {
    const clock = movableClock();
    const stage = relayOn(clock);
    await stage.queue('k1', 'lise', 'hanne');
    const sent: string[] = [];
    let isLocked = true;
    const relay = stage.relay((entry) => void sent.push(nameOf(entry)), {
      cases: {
        ...stage.cases,
        effectDone: (entry, ...how) =>
          isLocked && 'to' in entry.effect && entry.effect.to === 'lise'
            ? Promise.reject(new Error('locked'))
            : stage.cases.effectDone(entry, ...how),
      },
    });
    await stage.drain(relay);
    isLocked = false;
    clock.move(46_000);
    await stage.drain(relay);
    expect(sent.toSorted()).toEqual(['k1 hanne 1/2', 'k1 lise 1/1', 'k1 lise 1/1']);
    expect(await statesOf(stage.cases, 'k1')).toEqual([
      ['lise', 'sent', undefined],
      ['hanne', 'sent', undefined],
    ]);
    stage.close();
  });
});

describe('a case that was erased meanwhile', () => {
  const given = async () => {
    const now = office({ start: '2026-03-02T08:00:00.000Z' });
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages: { digestAt: '14:00' } });
    await now.command('k1', 'lise', open());
    // Between the morning on which the first reminder comes up and the hour at which it is said.
    now.move(4 * DAY);
    await now.work();
    expect(await now.cases.deliveriesOf(now.refOf('k1'))).toContainEqual(
      expect.objectContaining({ state: 'queued', effect: expect.objectContaining({ to: 'lise' }) as object }),
    );
    now.got.length = 0;
    return now;
  };

  it('reminds nobody of it, and leaves nothing waiting', async () => {
    const now = await given();
    await now.eraser.eraseCase(now.refOf('k1'));
    now.move(2 * DAY);
    await now.work();
    expect(now.got).toEqual([]);
    expect(await now.cases.pendingEffects()).toBe(0);
    now.close();
  });

  it('reminds nobody of it either when the reminder was in hand already', async () => {
    const now = await given();
    now.move(6 * HOUR);
    const relay = now.relayAs('host/1', {
      cases: {
        ...now.cases,
        claimEffects: async (...asked) => {
          const entries = await now.cases.claimEffects(...asked);
          await now.eraser.eraseCase(now.refOf('k1'));
          return entries;
        },
      },
    });
    expect(await relay.take()).toBe(1);
    await relay.settled();
    expect(now.got).toEqual([]);
    expect(await now.cases.deliveriesOf(now.refOf('k1'))).toEqual([]);
    now.close();
  });
});

describe('a clock that was set back by an hour', () => {
  it('neither repeats what was said nor holds back what comes', async () => {
    const machine = movableClock();
    let elapsed = 0;
    const stage = relayOn(machine);
    const clock = steadyClock(machine, () => elapsed);
    const sent: OutboxEntry[] = [];
    const relay = stage.relay((entry) => void sent.push(entry), { clock });
    await stage.queue('k1', 'lise');
    await stage.drain(relay);
    machine.move(-HOUR);
    await stage.queue('k2', 'hanne');
    await stage.drain(relay);
    elapsed += 2 * 60_000;
    machine.move(2 * 60_000);
    await stage.drain(relay);
    expect(sent.map(nameOf)).toEqual(['k1 lise 1/1', 'k2 hanne 1/1']);
    stage.close();
  });
});

describe('settings with a time zone that nobody knows', () => {
  it('count as if none was chosen: the reminder comes at the hour of the organisation', async () => {
    const now = office({ start: '2026-03-02T08:00:00.000Z' });
    const messages = { digestAt: '09:00', zone: 'Atlantis/Poseidonis' } as const;
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages });
    await now.command('k1', 'lise', open());
    now.move(4 * DAY);
    await now.work();
    const toLise = now.got.filter(({ person }) => person === 'lise');
    expect(toLise.map(({ at }) => at)).toEqual(['2026-03-06T08:00:00.000Z']);
    now.close();
  });
});
