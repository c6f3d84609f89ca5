import { isUtf8 } from 'node:buffer';

/**
 * The text of a file whose encoding nobody states: a byte order mark decides, then UTF-16 by its zero bytes, then UTF-8
 * when it is valid, and Windows-1252 (which contains ISO-8859-1) otherwise. Undefined when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe]) || looksLikeUtf16(bytes))
    return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Latin text in UTF-16LE has a zero in nearly every second byte, and none in the others. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4 || bytes.length % 2 !== 0) return false;
  const odd = sample.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  const even = sample.filter((byte, index) => index % 2 === 0 && byte === 0).length;
  return even === 0 && odd > sample.length * 0.4;
}
