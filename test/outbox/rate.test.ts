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

/** When each of so many messages to different people goes, with timers that come as late as told. */
async function sentTo(
  people: number,
  given: { readonly late?: () => number; readonly share?: () => number; readonly after?: number } = {},
): Promise<readonly number[]> {
  const { late = () => 0, share = () => 1, after = 0 } = given;
  const timing = clock();
  const gate = makeGate(
    TEAMS_LIMITS,
    { elapsed: timing.elapsed, pause: (ms) => timing.pause(ms + late()) },
    share,
  );
  await gate.pass('tenant', 'first');
  await timing.pause(after);
  const times: number[] = [];
  const send = async (person: string): Promise<void> => {
    await gate.pass('tenant', person);
    times.push(timing.elapsed());
  };
  await Promise.all(Array.from({ length: people }, (_, n) => send(`person${n}`)));
  return times;
}

describe('the limit of a tenant', () => {
  const seconds = (times: readonly number[]): number => ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;

  it('is kept and used nearly up', async () => {
    const times = await sentTo(1000);
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(seconds(times)).toBeLessThan((1000 / 50) * 1.05);
  });

  it('is kept and used nearly up when the process is held up now and then', async () => {
    let timers = 0;
    const times = await sentTo(1000, { late: () => ((timers += 1) % 10 === 0 ? 60 : 1) });
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(seconds(times)).toBeLessThan((1000 / 50) * 1.05);
  });

  it('is not saved up: a silence is followed by a short burst only', async () => {
    const times = await sentTo(100, { after: 60_000 });
    expect(most(times, 1000)).toBeLessThanOrEqual(50);
    expect(most(times, 20)).toBeLessThanOrEqual(12);
  });

  it('is divided as soon as another process works too', async () => {
    let passed = 0;
    const times = await sentTo(200, { share: () => ((passed += 1) < 100 ? 1 : 1 / 2) });
    expect(most(times.slice(-80), 1000)).toBeLessThanOrEqual(25);
  });
});

describe('the gate', () => {
  it('lets others through while one conversation has to wait', async () => {
    const timing = clock();
    const gate = makeGate({ ...TEAMS_LIMITS, conversation: [{ count: 1, windowMs: 60_000 }] }, timing);
    await gate.pass('tenant', 'lise');
    await expect(gate.pass('tenant', 'lise')).rejects.toThrow(TooSoon);
    await expect(gate.pass('tenant', 'hanne')).resolves.toBeUndefined();
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
    await expect(gate.pass('tenant', 'lise')).resolves.toBeUndefined();
  });
});
