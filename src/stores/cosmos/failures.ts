import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../../usecases/ports';

const ATTEMPTS = 7;

/** A read whose connection broke was repeated for ten seconds by the SDK before we hear of it: so often and no more. */
export const BROKEN_READS = 3;

const FIRST_PAUSE_MILLISECONDS = 20;

/** Answers after which the same request may succeed: busy, in conflict with another transaction, failing over. */
const PASSING: ReadonlySet<number> = new Set([408, 410, 429, 449, 500, 503]);

/** Answers that say for certain that nothing was written. */
const NOTHING_WRITTEN: ReadonlySet<number> = new Set([429, 449]);

/**
 * Status of an answer, the name of a connection fault (`ECONNRESET`), or undefined. The SDK wraps what went
 * wrong in a batch.
 */
export function codeOf(error: unknown): number | string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && (typeof error.code === 'number' || typeof error.code === 'string'))
    return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

/** Whether trying again can help. A connection fault has a name instead of a number. */
export const isPassing = (code: number | string | undefined): boolean =>
  typeof code === 'string' || (code !== undefined && PASSING.has(code));

/** How an attempt went: whether an earlier one may have been carried out although it looked like an error. */
interface Attempt {
  readonly inDoubt: boolean;
}

/**
 * Tries again with growing pauses while that can help. The SDK itself waits for 429 and repeats reads.
 * @throws Unavailable when it did not help; anything else as it came
 */
export async function retrying<T>(
  work: (attempt: Attempt) => Promise<T>,
  whenBroken: number = ATTEMPTS,
): Promise<T> {
  let inDoubt = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work({ inDoubt });
    } catch (error) {
      const code = codeOf(error);
      if (!isPassing(code)) throw error;
      if (attempt >= (typeof code === 'string' ? whenBroken : ATTEMPTS))
        throw new Unavailable(`Cosmos DB did not answer as it should (${code ?? 'no code'}).`, {
          cause: error,
        });
      inDoubt ||= typeof code === 'string' || !NOTHING_WRITTEN.has(code ?? 0);
      const longest = FIRST_PAUSE_MILLISECONDS * 2 ** attempt;
      await pause(longest * (0.5 + Math.random() / 2));
    }
  }
}
