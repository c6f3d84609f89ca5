/** One property of an iCalendar object (RFC 5545, 3.1), folded at 75 octets, without the final line break. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push(line);
      // The space that marks a continued line counts too.
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].join('\r\n');
}

/** A text value: backslash, comma and semicolon escaped, line breaks written as \n, other control characters left out. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

/** A parameter value in quotes; it cannot hold quotes or control characters, and RFC 6868's escapes are not widely read. */
export const parameterValue = (text: string): string =>
  `"${text.replace(/"/g, "'").replace(/\p{Cc}+/gu, ' ')}"`;

/** A mailto address; anything that could end it is percent-encoded. */
export const mailto = (address: string): string =>
  `mailto:${address.replace(/[^\w.+@=~!#$&'*/?^`{|}%-]/gu, encodeURIComponent)}`;
