import { steadyClock } from '../../src/outbox/steady-clock';

describe('the clock of the worker', () => {
  it('does not go back when the clock of the machine does, and goes on meanwhile', () => {
    let [wall, elapsed] = ['2026-03-10T09:00:00.000Z', 0];
    const clock = steadyClock({ now: () => wall }, () => elapsed);
    [wall, elapsed] = ['2026-03-10T09:00:10.000Z', 10_000];
    expect(clock.now()).toBe('2026-03-10T09:00:10.000Z');
    [wall, elapsed] = ['2026-03-10T08:00:11.000Z', 11_000];
    expect(clock.now()).toBe('2026-03-10T09:00:11.000Z');
    [wall, elapsed] = ['2026-03-10T08:00:15.000Z', 15_000];
    expect(clock.now()).toBe('2026-03-10T09:00:15.000Z');
    [wall, elapsed] = ['2026-03-10T09:00:40.000Z', 40_000];
    expect(clock.now()).toBe('2026-03-10T09:00:40.000Z');
  });
});
