/** Row (from 1) and column (from 0) of an address such as `B12`; undefined when it is none. */
export function cellAddress(reference: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference ?? '') ?? [];
  if (!letters || !digits) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
