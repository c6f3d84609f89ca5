import { Unreachable } from '../usecases/ports';

/** What an error of the connector means for the message. */
export type Failure =
  /** It can work later: `retryAfterMs` when the connector said how much later. */
  | { readonly kind: 'passing'; readonly why: string; readonly retryAfterMs?: number | undefined }
  /** There is no such chat any more, or the bot may not write in it. */
  | { readonly kind: 'closed'; readonly why: string }
  /** Something else, perhaps a mistake of ours. */
  | { readonly kind: 'other'; readonly why: string };

/** Teams says that these can be tried again; 500 and 408 are tried as well. */
const PASSING: ReadonlySet<number> = new Set([408, 412, 429, 500, 502, 503, 504]);
const CLOSED: ReadonlySet<number> = new Set([403, 404]);
const LONGEST_RETRY_AFTER_MS = 10 * 60_000;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** `Retry-After` in seconds or as a date; undefined when there is none or it cannot be read. */
function retryAfterMs(error: unknown, now: number): number | undefined {
  const headers = member(member(error, 'response'), 'headers');
  const get = member(headers, 'get');
  const value: unknown = typeof get === 'function' ? Reflect.apply(get, headers, ['retry-after']) : undefined;
  if (typeof value !== 'string' || value === '') return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS);
}

/** The connector's own code (`BotNotInConversationRoster`), where it gives one. Never its message. */
function codeOf(error: unknown): string | undefined {
  const codes = [member(member(member(error, 'body'), 'error'), 'code'), member(error, 'code')];
  return codes.find((code): code is string => typeof code === 'string' && /^\w{1,60}$/.test(code));
}

/** What went wrong, by status and code. `now`: milliseconds since 1970, for a `Retry-After` that is a date. */
export function failureOf(error: unknown, now: number): Failure {
  if (error instanceof Unreachable) return { kind: 'closed', why: error.why };
  const status = member(error, 'statusCode');
  const code = codeOf(error);
  if (typeof status === 'number') {
    const why = ['http', status, code].filter((part) => part !== undefined).join(' ');
    if (CLOSED.has(status)) return { kind: 'closed', why };
    if (PASSING.has(status)) return { kind: 'passing', why, retryAfterMs: retryAfterMs(error, now) };
    return { kind: 'other', why };
  }
  // A connection that broke has a code and no status.
  if (code !== undefined && /^(E[A-Z]+|UND_|REQUEST_)/.test(code)) return { kind: 'passing', why: code };
  return { kind: 'other', why: error instanceof Error ? error.name : 'unknown' };
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** How long to wait before the next try: twice as long each time, spread by `chance` so that not all come at once. */
export const pauseAfter = (attempts: number, chance: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS) * (0.5 + chance / 2);
