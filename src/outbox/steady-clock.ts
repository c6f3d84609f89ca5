import { later } from '../hiring/time';
import type { Clock } from '../usecases/ports';

/**
 * The clock, except that it never goes backwards: while the machine's clock is behind what was said before, time goes on
 * from there. What waits for a moment would otherwise wait twice. `elapsed`: milliseconds that only grow.
 */
export function steadyClock(clock: Clock, elapsed: () => number): Clock {
  let last = clock.now();
  let lastElapsed = elapsed();
  return {
    now() {
      const said = clock.now();
      const at = elapsed();
      if (said >= last) last = said;
      else last = later(last, Math.floor(at - lastElapsed));
      lastElapsed = at;
      return last;
    },
  };
}
