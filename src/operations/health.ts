/** How the program is, for whoever keeps it running. */
export interface Health {
  /** Starting it anew would help: the worker has stopped moving. */
  readonly alive: () => Alive;
  /** Whether it can do its work now: not ending, the store answers, the worker moves. */
  readonly ready: () => Promise<Ready>;
}

export interface Alive {
  readonly alive: boolean;
  readonly relay: RelayState;
}

export interface Ready {
  readonly ready: boolean;
  readonly store: 'reachable' | 'unreachable';
  readonly relay: RelayState;
  readonly ending: boolean;
}

/** `held`: it was told not to run here. `starting`: it has not looked yet. */
export type RelayState = 'moving' | 'starting' | 'stalled' | 'held';

const STALLED_AFTER_MS = 120_000;
const PATIENCE_MS = 3_000;

/** Notes when the worker last looked for work. `now`: milliseconds of a clock that only goes forward. */
export function makePulse(now: () => number, isHeld: boolean) {
  const started = now();
  let last: number | undefined;
  return {
    beat: (): void => {
      last = now();
    },
    state: (): RelayState => {
      if (isHeld) return 'held';
      if (now() - (last ?? started) > STALLED_AFTER_MS) return 'stalled';
      return last === undefined ? 'starting' : 'moving';
    },
  };
}

export interface HealthParts {
  readonly relay: () => RelayState;
  readonly ending: () => boolean;
  /** Asks the store something small. @throws when it does not answer */
  readonly askStore: () => Promise<unknown>;
}

async function isReachable(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([ask().then(() => true), late]);
  } catch {
    // Why it does not answer is logged where it is needed; here only that it does not is asked for.
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Answers truthfully, from what was seen a moment ago and by asking the store. */
export const makeHealth = ({ relay, ending, askStore }: HealthParts): Health => ({
  alive: () => ({ alive: relay() !== 'stalled', relay: relay() }),
  ready: async () => {
    const reachable = await isReachable(askStore);
    return {
      ready: reachable && !ending() && relay() !== 'stalled',
      store: reachable ? 'reachable' : 'unreachable',
      relay: relay(),
      ending: ending(),
    };
  },
});
