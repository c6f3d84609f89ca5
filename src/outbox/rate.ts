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
const SHARE = 0.97;
/** How much of a window may go at once after a silence. */
const BURST = 0.02;

const LONGEST_PAUSE_MS = 2_000;
const MOST_REMEMBERED = 20_000;

/** Places in the rate of one tenant, spread evenly. All times are milliseconds of one clock that only goes forward. */
export interface Pace {
  /** Takes the next place and returns when it is, `now` or later. */
  readonly reserve: (now: number) => number;
}

/** Spreads calls evenly below a limit: a short burst after silence, then one by one in the order they were asked for. */
export function makePace({ count, windowMs }: Limit): Pace {
  const interval = windowMs / (count * SHARE);
  const slack = windowMs * BURST;
  let next = 0;
  return {
    reserve(now) {
      next = Math.max(next, now - slack);
      const at = Math.max(now, next);
      next += interval;
      return at;
    },
  };
}

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
      times = [...times.slice(1 - most), at];
    },
    hold(until) {
      held = Math.max(held, until);
    },
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

/** The time, in milliseconds that only grow, and a way to wait. */
export interface Timing {
  readonly elapsed: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** A gate for all calls of this process. */
export function makeGate(limits: Limits, { elapsed, pause }: Timing): Gate {
  const paces = new Map<string, Pace>();
  const windows = new Map<string, Window>();
  const paceOf = (tenant: string): Pace => {
    const pace = paces.get(tenant) ?? makePace(limits.tenant);
    paces.set(tenant, pace);
    return pace;
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
        if (wait <= 0) break;
        await pause(wait);
      }
      const now = elapsed();
      const at = paceOf(tenant).reserve(now);
      window.note(at);
      if (at > now) await pause(at - now);
    },
    hold(conversation, ms) {
      windowOf(conversation).hold(elapsed() + ms);
    },
  };
}
