import fc from 'fast-check';
import { makeGate, makeWindow, TEAMS_LIMITS, TooSoon } from '../../src/outbox/rate';

/** The most calls in any stretch of this length. */
const most = (times: readonly number[], windowMs: number): number =>
  Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + windowMs).length));

/** A clock that goes on when somebody waits. */
function clock() {
  let now = 1_000_000;
  return {
    elapsed: () => now,
    pause: (ms: number) => {
      now += ms;
      return Promise.resolve();
    },
  };
}

describe('the limits of Teams', () => {
  it('are kept for one conversation, whenever messages come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 80, maxLength: 200 }), (gaps) => {
        const window = makeWindow(TEAMS_LIMITS.conversation);
        const times: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now = window.earliest(now + gap);
          window.note(now);
          times.push(now);
        }
        for (const { count, windowMs } of TEAMS_LIMITS.conversation)
          expect(most(times, windowMs)).toBeLessThanOrEqual(count);
      }),
      { numRuns: 30 },
    );
  });

  it('let a conversation have as many as they allow', () => {
    const window = makeWindow([{ count: 7, windowMs: 1000 }]);
    const times = Array.from({ length: 14 }, () => {
      const at = window.earliest(0);
      window.note(at);
      return at;
    });
    expect(times).toEqual([...Array.from({ length: 7 }, () => 0), ...Array.from({ length: 7 }, () => 1000)]);
  });
});

/** A time of the test that goes on by itself while everybody waits; the earliest timer is next. */
function timers() {
  let now = 1_000_000;
  let waiting: { readonly at: number; readonly go: () => void }[] = [];
  const pause = (ms: number): Promise<void> =>
    new Promise((go) => {
      waiting.push({ at: now + Math.max(0, ms), go });
    });
  return {
    elapsed: () => now,
    pause,
    async until(end: Promise<unknown>): Promise<void> {
      const state = { isOver: false };
      void end.finally(() => (state.isOver = true));
      for (;;) {
        await new Promise(setImmediate);
        if (state.isOver) return;
        const [next, ...rest] = waiting.toSorted((one, other) => one.at - other.at);
        if (!next) throw new Error('Nobody waits for a time');
        waiting = rest;
        now = Math.max(now, next.at);
        next.go();
      }
    },
  };
}

interface Way {
  /** How late a timer is. */
  readonly late?: () => number;
  readonly share?: () => number;
  /** How long a call is on its way to whoever counts it, and its answer on the way back. */
  readonly there?: () => number;
  readonly back?: () => number;
  /** The silence after the first call. */
  readonly silence?: number;
}

/** When each of so many messages to different people was counted by the one who limits them. */
async function countedOf(people: number, way: Way = {}): Promise<readonly number[]> {
  const { late = () => 0, share = () => 1, there = () => 0, back = () => 0, silence = 0 } = way;
  const timing = timers();
  const gate = makeGate(
    TEAMS_LIMITS,
    { elapsed: timing.elapsed, pause: (ms) => timing.pause(ms + late()) },
    share,
  );
  const times: number[] = [];
  const send = async (person: string): Promise<void> => {
    const answered = await gate.pass('tenant', person);
    await timing.pause(there());
    times.push(timing.elapsed());
    await timing.pause(back());
    answered();
  };
  await timing.until(send('first'));
  await timing.until(timing.pause(silence));
  times.pop();
  await timing.until(Promise.all(Array.from({ length: people }, (_, n) => send(`person${n}`))));
  return times.toSorted((one, other) => one - other);
}

describe('the limit of a tenant', () => {
  const seconds = (times: readonly number[]): number => ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;

  it('is kept and used up', async () => {
    const times = await countedOf(1000);
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(seconds(times)).toBeLessThan((1000 / 50) * 1.01);
  });

  it('is kept and used nearly up when the process is held up now and then', async () => {
    let timers = 0;
    const times = await countedOf(1000, { late: () => ((timers += 1) % 10 === 0 ? 60 : 1) });
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(seconds(times)).toBeLessThan((1000 / 50) * 1.05);
  });

  it('is kept by the time of the one who counts, however long calls and answers are on their way', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 37, maxLength: 37 });
    await fc.assert(
      fc.asyncProperty(delays, delays, async (there, back) => {
        let [out, home] = [0, 0];
        const times = await countedOf(200, {
          there: () => there[(out += 1) % 37] ?? 0,
          back: () => back[(home += 1) % 37] ?? 0,
        });
        expect(most(times, 1000)).toBeLessThanOrEqual(50);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no more than the way takes: a tenth of a second with every call', async () => {
    const times = await countedOf(1000, { there: () => 60, back: () => 40 });
    expect(seconds(times)).toBeLessThan((1000 / 50) * 1.12);
  });

  it('is not saved up: a silence is followed by a short burst only', async () => {
    const times = await countedOf(100, { silence: 60_000 });
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(most(times, 20)).toBeLessThanOrEqual(12);
  });

  it('is divided as soon as another process works too', async () => {
    let passed = 0;
    const times = await countedOf(200, { share: () => ((passed += 1) < 100 ? 1 : 1 / 2) });
    expect(most(times.slice(-80), 1000)).toBeLessThanOrEqual(25);
  });

  it('waits for an answer when as many calls are open as it allows', async () => {
    const timing = timers();
    const gate = makeGate(TEAMS_LIMITS, timing);
    const answers: (() => void)[] = [];
    const first = Array.from({ length: 50 }, (_, n) =>
      gate.pass('tenant', `person${n}`).then((answered) => answers.push(answered)),
    );
    await timing.until(Promise.all(first));
    let isThrough = false;
    const next = gate.pass('tenant', 'one more').then(() => (isThrough = true));
    await timing.until(timing.pause(60_000));
    expect(isThrough).toBe(false);
    answers[7]?.();
    await timing.until(next);
    expect(isThrough).toBe(true);
  });
});

describe('the gate', () => {
  it('lets others through while one conversation has to wait', async () => {
    const timing = clock();
    const gate = makeGate({ ...TEAMS_LIMITS, conversation: [{ count: 1, windowMs: 60_000 }] }, timing);
    await gate.pass('tenant', 'lise');
    await expect(gate.pass('tenant', 'lise')).rejects.toThrow(TooSoon);
    await expect(gate.pass('tenant', 'hanne')).resolves.toBeInstanceOf(Function);
  });

  it('waits itself when the wait is short', async () => {
    const timing = clock();
    const gate = makeGate({ ...TEAMS_LIMITS, conversation: [{ count: 1, windowMs: 1500 }] }, timing);
    const began = timing.elapsed();
    await gate.pass('tenant', 'lise');
    await gate.pass('tenant', 'lise');
    expect(timing.elapsed() - began).toBeGreaterThanOrEqual(1500);
  });

  it('keeps back what the connector asked to wait with', async () => {
    const timing = clock();
    const gate = makeGate(TEAMS_LIMITS, timing);
    gate.hold('lise', 10_000);
    await expect(gate.pass('tenant', 'lise')).rejects.toMatchObject({ waitMs: 10_000 });
    await timing.pause(10_000);
    await expect(gate.pass('tenant', 'lise')).resolves.toBeInstanceOf(Function);
  });
});
