import type { SQLOutputValue } from 'node:sqlite';

/** @throws TypeError when the column holds something else */
export function text(value: SQLOutputValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`A text was expected in the database, not ${typeof value}.`);
}

/** @throws TypeError when the column holds something else */
export function count(value: SQLOutputValue | undefined): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`A number was expected in the database, not ${typeof value}.`);
}
