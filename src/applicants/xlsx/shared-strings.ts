import { readXml } from './read-xml';

/** The texts of a workbook by number; formatting within a text and readings above it are left out. */
export function readSharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let current = '';
  let isText = false;
  let isReading = false;
  readXml(part, {
    open(name) {
      if (name === 'si') current = '';
      isText = name === 't';
      if (name === 'rPh') isReading = true;
    },
    text(text) {
      if (isText && !isReading) current += text;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings.map(unescapeCharacters);
}

/** Workbooks write characters that XML cannot hold, and line breaks, as `_x000D_`. */
export const unescapeCharacters = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
