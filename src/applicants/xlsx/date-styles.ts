import { readXml } from './read-xml';

// The built-in number formats that show a date (ECMA-376 part 1, 18.8.30), times alone left out.
const builtIn = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** The numbers of the cell styles that show a number as a date. */
export function readDateStyles(part: Uint8Array | undefined): ReadonlySet<number> {
  const dateStyles = new Set<number>();
  if (!part) return dateStyles;
  const own = new Set<number>();
  let isCellStyles = false;
  let style = 0;
  readXml(part, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt' && showsDate(formatCode)) own.add(Number(numFmtId));
      if (name === 'cellXfs') isCellStyles = true;
      if (name !== 'xf' || !isCellStyles) return;
      const format = Number(numFmtId);
      if (builtIn.has(format) || own.has(format)) dateStyles.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return dateStyles;
}

/** A format with a year or a day in it, outside of quoted text, colours and conditions. */
const showsDate = (format: string): boolean => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The day that a workbook's day number means, `YYYY-MM-DD`; undefined outside of years 1900 to 9999. */
export function dayOf(serial: number, countsFrom1904: boolean): string | undefined {
  const days = Math.floor(serial) + (countsFrom1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return undefined;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
