import { makeLine, type Limit, type Line, type Timing } from './line';

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

/** A call that would have to wait too long for its turn; `waitMs` from now it may be tried. */
export class TooSoon extends Error {
  override readonly name = 'TooSoon';
  constructor(readonly waitMs: number) {
    super('The limit of this conversation is used up for now');
  }
}

/** Lets calls through as the limits allow. */
export interface Gate {
  /**
   * Resolves when the call may be made, to what has to be told when it was answered.
   * @throws TooSoon when the conversation is used up for longer than two seconds
   */
  readonly pass: (tenant: string, conversation: string) => Promise<() => void>;
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
        const answered = await lineOf(tenant).turn();
        const at = elapsed();
        if (window.earliest(at) <= at) {
          window.note(at);
          return answered;
        }
        // Another call to the same conversation stood before this one in the line.
        answered();
      }
    },
    hold(conversation, ms) {
      windowOf(conversation).hold(elapsed() + ms);
    },
  };
}
