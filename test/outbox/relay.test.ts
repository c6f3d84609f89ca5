import { TooSoon } from '../../src/outbox/rate';
import { Unavailable, Unreachable, type OutboxEntry } from '../../src/usecases/ports';
import { movableClock, nameOf, relayOn, statesOf } from './support/relay';

let clock: ReturnType<typeof movableClock>;
let stage: ReturnType<typeof relayOn>;
let sent: string[];
const note = (entry: OutboxEntry): void => {
  sent.push(nameOf(entry));
};

beforeEach(() => {
  clock = movableClock();
  stage = relayOn(clock);
  sent = [];
});
afterEach(() => {
  stage.close();
});

const http = (statusCode: number, retryAfter?: string): Error =>
  Object.assign(new Error('refused'), {
    statusCode,
    code: 'Stub',
    response: { headers: { get: () => retryAfter } },
  });

/** Fails as often as told, then works. */
const failing = (error: Error, times: number) => {
  let left = times;
  return (entry: OutboxEntry): void => {
    if (left > 0) {
      left -= 1;
      throw error;
    }
    note(entry);
  };
};

describe('the relay', () => {
  it('lets nothing overtake what failed for a person, from no case, and does not let others wait', async () => {
    await stage.queue('k1', 'lise', 'lise', 'hanne');
    clock.move(1);
    await stage.queue('k2', 'lise');
    let isLiseBlocked = true;
    const relay = stage.relay((entry) => {
      if ('to' in entry.effect && entry.effect.to === 'lise' && isLiseBlocked) throw http(503);
      note(entry);
    });
    await stage.drain(relay);
    expect(sent).toEqual(['k1 hanne 1/3']);
    isLiseBlocked = false;
    for (let seconds = 0; seconds < 5; seconds += 1) {
      clock.move(1000);
      await stage.drain(relay);
    }
    expect(sent).toHaveLength(4);
    expect(sent[1]).toBe('k1 lise 1/1');
  });

  it.each([408, 412, 429, 500, 502, 503, 504])('tries again after %i', async (status) => {
    await stage.queue('k1', 'lise');
    const relay = stage.relay(failing(http(status), 2));
    await stage.drain(relay);
    expect(await statesOf(stage.cases, 'k1')).toEqual([['lise', 'trying', `http ${status} Stub`]]);
    clock.move(10_000);
    await stage.drain(relay);
    clock.move(10_000);
    await stage.drain(relay);
    expect(sent).toHaveLength(1);
  });

  it('waits as long as the connector asks, in seconds or until a date', async () => {
    await stage.queue('k1', 'lise');
    await stage.queue('k2', 'hanne');
    const until = new Date(Date.parse(clock.now()) + 30_000).toUTCString();
    const errors = [http(429, '30'), http(429, until)];
    const relay = stage.relay((entry) => {
      const error = errors.shift();
      if (error) throw error;
      note(entry);
    });
    await stage.drain(relay);
    clock.move(29_000);
    await stage.drain(relay);
    expect(sent).toEqual([]);
    clock.move(1_500);
    await stage.drain(relay);
    expect(sent).toHaveLength(2);
  });

  it('gets everything through after the connector was down for an hour, in order, and once', async () => {
    for (const id of ['k1', 'k2', 'k3']) await stage.queue(id, 'lise', 'hanne', 'lise');
    const opens = Date.parse(clock.now()) + 3_600_000;
    const relay = stage.relay((entry) => {
      if (Date.parse(clock.now()) < opens)
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
      note(entry);
    });
    for (let minute = 0; minute < 75; minute += 1) {
      await stage.drain(relay);
      clock.move(60_000);
    }
    expect(sent).toHaveLength(9);
    expect(new Set(sent).size).toBe(9);
    expect(sent.indexOf('k1 lise 1/1')).toBeLessThan(sent.indexOf('k1 lise 1/3'));
    expect(await stage.cases.pendingEffects()).toBe(0);
  });

  it('sends once what is under way while the clock leaps over its lease, and what comes behind it after it', async () => {
    await stage.queue('k1', 'lise', 'lise');
    let isThrough: () => void = () => undefined;
    const through = new Promise<void>((resolve) => {
      isThrough = resolve;
    });
    const relay = stage.relay(async (entry) => {
      note(entry);
      await through;
    });
    await relay.take();
    await new Promise(setImmediate);
    expect(sent).toHaveLength(1);
    clock.move(30 * 24 * 3_600_000);
    await relay.take();
    isThrough();
    await relay.settled();
    await stage.drain(relay);
    expect(sent).toEqual(['k1 lise 1/1', 'k1 lise 1/2']);
    expect(await stage.cases.pendingEffects()).toBe(0);
  });

  it('counts a wait for its turn as no try', async () => {
    await stage.queue('k1', 'lise');
    const relay = stage.relay(failing(new TooSoon(5000), 1));
    await stage.drain(relay);
    const [entry] = await stage.cases.claimEffects('2026-03-10T10:00:00.000Z', '2026-03-10T11:00:00.000Z', 1);
    expect(entry?.attempts).toBe(0);
  });

  it('goes another way at once when the chat is closed, and says why in the ledger', async () => {
    await stage.queue('k1', 'lise');
    const relay = stage.relay(failing(new Unreachable('blocked', 'http 403'), 9), {
      lastResort: (_, why) => Promise.resolve({ receipt: { at: clock.now(), outcome: 'mailed', why } }),
    });
    await stage.drain(relay);
    expect(await statesOf(stage.cases, 'k1')).toEqual([['lise', 'mailed', 'http 403']]);
  });

  it('tries again when the other way fails for now', async () => {
    await stage.queue('k1', 'lise');
    let isMailDown = true;
    const relay = stage.relay(failing(new Unreachable('blocked', 'http 403'), 9), {
      lastResort: (_, why) => {
        if (isMailDown) throw new Unavailable('no mail server');
        return Promise.resolve({ receipt: { at: clock.now(), outcome: 'mailed', why } });
      },
    });
    await stage.drain(relay);
    isMailDown = false;
    clock.move(5_000);
    await stage.drain(relay);
    expect(await statesOf(stage.cases, 'k1')).toEqual([['lise', 'mailed', 'http 403']]);
  });

  it('waits for somebody who has never opened the chat, for a day', async () => {
    await stage.queue('k1', 'lise');
    const relay = stage.relay(failing(new Unreachable('never wrote'), 20));
    for (let tries = 0; tries < 25; tries += 1) {
      await stage.drain(relay);
      clock.move(3_000);
    }
    expect(sent).toHaveLength(1);
    expect(stage.logged).toEqual([]);
  });

  it('tells whoever is to be told when a message is given up', async () => {
    await stage.queue('k1', 'lise');
    const effect = { kind: 'unreachable', to: 'hanne', person: 'lise' } as const;
    const relay = stage.relay(
      (entry) => {
        if (entry.effect.kind === 'task') throw new Unreachable('blocked', 'http 403');
        note(entry);
      },
      { afterGivingUp: () => Promise.resolve([{ id: 'k1/unreachable/lise/hanne', effect }]) },
    );
    await stage.drain(relay);
    expect(await statesOf(stage.cases, 'k1')).toEqual([
      ['lise', 'failed', 'http 403'],
      ['hanne', 'sent', undefined],
    ]);
  });

  it('makes room for others when one person has very much to get', async () => {
    for (let n = 0; n < 250; n += 1) await stage.queue(`k${n}`, 'lise');
    clock.move(1);
    await stage.queue('last', 'hanne');
    const relay = stage.relay(note);
    await relay.take();
    await relay.settled();
    await relay.take();
    await relay.settled();
    expect(sent).toContain('last hanne 1/1');
    expect(sent.filter((name) => name.includes('lise')).length).toBeLessThan(30);
    for (let round = 0; round < 60; round += 1) {
      clock.move(10_000);
      await stage.drain(relay);
    }
    expect(new Set(sent).size).toBe(251);
    expect(sent).toHaveLength(251);
  });

  it('keeps what it has in hand while it takes long, so that no other takes it over', async () => {
    await stage.queue('k1', 'lise');
    let finish: () => void = () => undefined;
    const slow = stage.relay(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const other = stage.relay(note, { owner: 'host/2' });
    await slow.take();
    for (let round = 0; round < 10; round += 1) {
      clock.move(30_000);
      await slow.renew();
      await stage.drain(other);
    }
    expect(sent).toEqual([]);
    finish();
    await slow.settled();
    expect(await statesOf(stage.cases, 'k1')).toEqual([['lise', 'sent', undefined]]);
  });

  it('leaves what another has in hand alone although the clocks differ by thirty seconds', async () => {
    await stage.queue('k1', 'lise');
    const ahead = { now: () => new Date(Date.parse(clock.now()) + 30_000).toISOString() };
    let finish: () => void = () => undefined;
    const mine = stage.relay(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await mine.take();
    const other = stage.relay(note, { owner: 'host/2', clock: ahead });
    for (let seconds = 0; seconds < 60; seconds += 10) {
      await stage.drain(other);
      clock.move(10_000);
      await mine.renew();
    }
    expect(sent).toEqual([]);
    finish();
    await mine.settled();
  });

  it('takes over what a process had in hand that ended, when its lease has run out', async () => {
    await stage.queue('k1', 'lise');
    const dead = stage.relay(() => new Promise<void>(() => undefined));
    await dead.take();
    const other = stage.relay(note, { owner: 'host/2' });
    await stage.drain(other);
    expect(sent).toEqual([]);
    clock.move(45_000);
    await stage.drain(other);
    expect(sent).toEqual(['k1 lise 1/1']);
  });
});
