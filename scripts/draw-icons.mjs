// Draws the two icons of the Teams app: `node scripts/draw-icons.mjs [folder]`. The drawing is a ranked list
// whose first line is ticked: what the program is about. Shapes are distances, so that both sizes come out sharp.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const navy = [22, 50, 79];
const white = [255, 255, 255];
const amber = [255, 196, 87];
const samplesPerSide = 8;

/** Distance from a point to the stroke from `a` to `b` of width 2r; negative inside. Units: 1 is the icon's side. */
const stroke = (a, b, r) => (x, y) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy) - r;
};

const union =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

/** The tick and three lines, each shorter than the one above, inside `margin` of the edges. */
function drawing(margin, r) {
  const at = (x, y) => [margin + r + x * (1 - 2 * (margin + r)), margin + r + y * (1 - 2 * (margin + r))];
  return {
    tick: union(stroke(at(0, 0.17), at(0.13, 0.31), r), stroke(at(0.13, 0.31), at(0.37, 0.02), r)),
    lines: union(
      stroke(at(0.6, 0.17), at(1, 0.17), r),
      stroke(at(0, 0.6), at(0.78, 0.6), r),
      stroke(at(0, 0.97), at(0.5, 0.97), r),
    ),
  };
}

/** The share (0 to 1) of pixel (column, row) that lies inside the shape. */
function coverage(shape, size, column, row) {
  let inside = 0;
  for (let i = 0; i < samplesPerSide ** 2; i++) {
    const x = (column + ((i % samplesPerSide) + 0.5) / samplesPerSide) / size;
    const y = (row + (Math.floor(i / samplesPerSide) + 0.5) / samplesPerSide) / size;
    if (shape(x, y) < 0) inside++;
  }
  return inside / samplesPerSide ** 2;
}

const mix = (below, above, share) =>
  below.map((channel, i) => Math.round(channel + (above[i] - channel) * share));

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of 8 bits a channel with alpha; `pixel(column, row)` gives [red, green, blue, alpha]. */
function png(size, pixel) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colorIcon(size) {
  const { tick, lines } = drawing(0.22, 0.042);
  return png(size, (column, row) => {
    const withLines = mix(navy, white, coverage(lines, size, column, row));
    return [...mix(withLines, amber, coverage(tick, size, column, row)), 255];
  });
}

/** Teams colours this one itself: every pixel is white, only the transparency differs. */
function outlineIcon(size) {
  const { tick, lines } = drawing(0.06, 0.055);
  const shape = union(tick, lines);
  return png(size, (column, row) => [...white, Math.round(255 * coverage(shape, size, column, row))]);
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../appPackage');
writeFileSync(join(folder, 'color.png'), colorIcon(192));
writeFileSync(join(folder, 'outline.png'), outlineIcon(32));
