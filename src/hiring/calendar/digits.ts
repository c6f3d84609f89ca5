/** The whole number written in the text from `start` up to `end`, which must be digits. */
export function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (text.charCodeAt(i) - 48);
  return value;
}

/** The number with at least two digits. */
export function padded(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
