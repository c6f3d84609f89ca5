/** At most so many in any stretch of time of this length. */
export interface Limit {
  readonly count: number;
  readonly windowMs: number;
}

/** The time, in milliseconds that only grow, and a way to wait. */
export interface Timing {
  readonly elapsed: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** The calls of one tenant, one after the other. */
export interface Line {
  /** Resolves when it is the caller's turn, in the order in which they asked, to what is told when the call was answered. */
  readonly turn: () => Promise<() => void>;
}

/** What timers that came late may make good at once, in parts of a window. */
const BURST = 0.2;

/**
 * Spreads calls evenly below a limit. Whoever counts them does so some time between a call and its answer: a call is
 * held against the limit from when it goes until a window after its answer, so that no stretch of their time ever has
 * more than the limit, however long calls are on their way. `share`: which part of the limit is ours.
 */
export function makeLine({ count, windowMs }: Limit, { elapsed, pause }: Timing, share: () => number): Line {
  let open = 0;
  /** When the last calls were answered, oldest first. */
  let answers: number[] = [];
  let even = 0;
  let last: Promise<unknown> = Promise.resolve();
  let wake = (): void => undefined;

  const answered = (): void => {
    open -= 1;
    answers.push(elapsed());
    if (answers.length > 2 * count) answers = answers.slice(-count);
    wake();
  };
  const turn = async (): Promise<() => void> => {
    for (;;) {
      const most = Math.max(1, Math.floor(count * share()));
      if (open >= most) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const now = elapsed();
      const first = answers.at(open - most) ?? -Infinity;
      const wait = Math.max(even - windowMs * BURST, first + windowMs) - now;
      if (wait <= 0) {
        open += 1;
        even = Math.max(even, now) + windowMs / most;
        return answered;
      }
      await pause(wait);
    }
  };
  return {
    turn: () => {
      const mine = last.then(turn);
      last = mine;
      return mine;
    },
  };
}
