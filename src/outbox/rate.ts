/** At most so many in any stretch of time of this length. */
export interface Limit {
  readonly count: number;
  readonly windowMs: number;
}

/** What the connector lets through: to one conversation, and from the bot to one tenant. */
export interface Limits {
  readonly conversation: readonly Limit[];
  readonly tenant: Limit;
}

/** Published by Microsoft (Teams platform, "Optimize your bot with rate limiting"). */
export const TEAMS_LIMITS: Limits = {
  conversation: [
    { count: 7, windowMs: 1000 },
    { count: 8, windowMs: 2000 },
    { count: 60, windowMs: 30_000 },
    { count: 1800, windowMs: 3_600_000 },
  ],
  tenant: { count: 50, windowMs: 1000 },
};

/** The share of the tenant's limit that is used: calls do not arrive as evenly as they are sent. */
const USED = 0.98;
/** What timers that came late may make good at once, in parts of a window. */
const BURST = 0.2;

const LONGEST_PAUSE_MS = 2_000;
const MOST_REMEMBERED = 20_000;

/** When a call was made to one conversation, and when the next may be. */
export interface Window {
  /** The first moment from `now` on at which a call keeps all limits. */
  readonly earliest: (now: number) => number;
  readonly note: (at: number) => void;
  /** Nothing before this moment, because the connector said so. */
  readonly hold: (until: number) => void;
}

/** Keeps every one of several limits exactly, by the times of the last calls. */
export function makeWindow(limits: readonly Limit[]): Window {
  const most = Math.max(0, ...limits.map(({ count }) => count));
  let times: number[] = [];
  let held = 0;
  return {
    earliest: (now) =>
      limits.reduce(
        (at, { count, windowMs }) => {
          const first = times.at(-count);
          return first === undefined ? at : Math.max(at, first + windowMs);
        },
        Math.max(now, held),
      ),
    note(at) {
      times.push(at);
      if (times.length > 2 * most) times = times.slice(-most);
    },
    hold(until) {
      held = Math.max(held, until);
    },
  };
}

/** The time, in milliseconds that only grow, and a way to wait. */
export interface Timing {
  readonly elapsed: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** The calls of one tenant, one after the other. */
interface Line {
  /** Resolves when it is the caller's turn, in the order in which they asked. */
  readonly turn: () => Promise<void>;
}

/**
 * Spreads calls evenly below a limit. What is late is made good in a short burst, but no stretch of time ever has more
 * than the limit: a call counts when it goes, not when it should have gone. `share`: which part of the limit is ours.
 */
export function makeLine({ count, windowMs }: Limit, { elapsed, pause }: Timing, share: () => number): Line {
  let times: number[] = [];
  let even = 0;
  let last: Promise<void> = Promise.resolve();

  const turn = async (): Promise<void> => {
    const most = Math.max(1, Math.floor(count * USED * share()));
    for (;;) {
      const now = elapsed();
      const first = times.at(-most) ?? -Infinity;
      const wait = Math.max(even - windowMs * BURST, first + windowMs) - now;
      if (wait <= 0) break;
      await pause(wait);
    }
    const now = elapsed();
    even = Math.max(even, now) + windowMs / most;
    times.push(now);
    if (times.length > 2 * count) times = times.slice(-count);
  };
  return {
    turn: () => (last = last.then(turn)),
  };
}

/** A call that would have to wait too long for its turn; `waitMs` from now it may be tried. */
export class TooSoon extends Error {
  override readonly name = 'TooSoon';
  constructor(readonly waitMs: number) {
    super('The limit of this conversation is used up for now');
  }
}

/** Lets calls through as the limits allow. */
export interface Gate {
  /** Resolves when the call may be made. @throws TooSoon when the conversation is used up for longer than two seconds */
  readonly pass: (tenant: string, conversation: string) => Promise<void>;
  /** The connector asked to wait so long before anything else goes to this conversation. */
  readonly hold: (conversation: string, ms: number) => void;
}

/** A gate for all calls of this process. `share`: which part of each tenant's limit is this process's, above 0 to 1. */
export function makeGate(limits: Limits, timing: Timing, share: () => number = () => 1): Gate {
  const { elapsed, pause } = timing;
  const lines = new Map<string, Line>();
  const windows = new Map<string, Window>();
  const lineOf = (tenant: string): Line => {
    const line = lines.get(tenant) ?? makeLine(limits.tenant, timing, share);
    lines.set(tenant, line);
    return line;
  };
  const windowOf = (conversation: string): Window => {
    const known = windows.get(conversation);
    if (known) return known;
    // Whoever was written to longest ago goes first: those limits have long run out.
    const [oldest] = windows.keys();
    if (windows.size >= MOST_REMEMBERED && oldest !== undefined) windows.delete(oldest);
    const window = makeWindow(limits.conversation);
    windows.set(conversation, window);
    return window;
  };
  return {
    async pass(tenant, conversation) {
      const window = windowOf(conversation);
      for (;;) {
        const now = elapsed();
        const wait = window.earliest(now) - now;
        if (wait > LONGEST_PAUSE_MS) throw new TooSoon(wait);
        if (wait > 0) {
          await pause(wait);
          continue;
        }
        await lineOf(tenant).turn();
        const at = elapsed();
        // Another call to the same conversation may have stood before this one in the line.
        if (window.earliest(at) > at) continue;
        window.note(at);
        return;
      }
    },
    hold(conversation, ms) {
      windowOf(conversation).hold(elapsed() + ms);
    },
  };
}
