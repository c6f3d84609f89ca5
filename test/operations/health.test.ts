import { makeHealth, makePulse } from '../../src/operations/health';

const MINUTE = 60_000;

function pulseAt(isHeld = false) {
  let now = 0;
  const pulse = makePulse(() => now, isHeld);
  return {
    pulse,
    at: (ms: number) => {
      now = ms;
    },
  };
}

describe('the worker’s pulse', () => {
  it('is there as long as the worker looks for work, and gone two minutes after it stopped', () => {
    const { pulse, at } = pulseAt();
    expect(pulse.state()).toBe('starting');
    pulse.beat();
    at(2 * MINUTE);
    expect(pulse.state()).toBe('moving');
    at(2 * MINUTE + 1);
    expect(pulse.state()).toBe('stalled');
    pulse.beat();
    expect(pulse.state()).toBe('moving');
  });

  it('is missed when the worker never began', () => {
    const { pulse, at } = pulseAt();
    at(3 * MINUTE);
    expect(pulse.state()).toBe('stalled');
  });

  it('is not expected where the worker was told not to run', () => {
    const { pulse, at } = pulseAt(true);
    at(60 * MINUTE);
    expect(pulse.state()).toBe('held');
  });
});

describe('health', () => {
  const parts = { relay: () => 'moving' as const, ending: () => false, askStore: () => Promise.resolve() };

  it('is ready when the store answers and the worker moves', async () => {
    expect(await makeHealth(parts).ready()).toEqual({
      ready: true,
      store: 'reachable',
      relay: 'moving',
      ending: false,
    });
  });

  it('is alive and not ready while the store does not answer: starting anew would not help', async () => {
    const health = makeHealth({ ...parts, askStore: () => Promise.reject(new Error('away')) });
    expect(health.alive()).toEqual({ alive: true, relay: 'moving' });
    expect(await health.ready()).toMatchObject({ ready: false, store: 'unreachable' });
  });

  it('does not wait for a store that never answers', async () => {
    jest.useFakeTimers();
    const asked = makeHealth({ ...parts, askStore: () => new Promise(() => undefined) }).ready();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await asked).toMatchObject({ ready: false, store: 'unreachable' });
    jest.useRealTimers();
  });

  it('is neither alive nor ready when the worker has stalled', async () => {
    const health = makeHealth({ ...parts, relay: () => 'stalled' });
    expect(health.alive().alive).toBe(false);
    expect((await health.ready()).ready).toBe(false);
  });

  it('is not ready while the program ends', async () => {
    expect(await makeHealth({ ...parts, ending: () => true }).ready()).toMatchObject({
      ready: false,
      ending: true,
    });
  });
});
