/**
 * Whether everything that would be recorded is recorded already, so that a second press of a button changes nothing.
 * Both are plain data; a text is the same only when it is the text put aside before.
 */
export const sameFacts = <T extends object>(known: T | undefined, next: T): boolean =>
  known !== undefined &&
  (Object.keys(next) as (keyof T)[]).every((key) => JSON.stringify(known[key]) === JSON.stringify(next[key]));
