import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

interface Picture {
  width: number;
  height: number;
  /** [red, green, blue, alpha], 0 to 255, row by row. */
  pixels: number[][];
}

/** Reads a PNG of 8 bits a channel with alpha and unfiltered rows, as ours are. Throws on any other. */
export function readPng(path: string): Picture {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is no PNG`);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 8 || bytes[25] !== 6) throw new Error(`${path} is not 8-bit RGBA`);

  const rows = inflateSync(dataOf(bytes));
  const stride = width * 4 + 1;
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const row = Math.floor(i / width) * stride;
    if (rows[row] !== 0) throw new Error(`${path} has filtered rows`);
    const at = row + 1 + (i % width) * 4;
    return [...rows.subarray(at, at + 4)];
  });
  return { width, height, pixels };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}
