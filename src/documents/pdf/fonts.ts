import { readFileSync } from 'node:fs';
import type { Face } from './look';

const loaded = new Map<Face, Buffer>();

/**
 * The font file of a face, read once, when the first document is made: Source Sans 3 (SIL Open Font License 1.1), Latin
 * with the Sámi letters, Greek and Cyrillic.
 */
export function fontFile(face: Face): Buffer {
  const file = loaded.get(face) ?? readFileSync(pathOf(face));
  loaded.set(face, file);
  return file;
}

// Each path stands in full, so that a bundler sees it.
const pathOf = (face: Face): string =>
  face === 'bold'
    ? require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')
    : require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');

// What both faces can draw and people write here; an archive's PDF may not refer to a missing glyph.
const undrawable =
  /[^\n\u0020-\u007e\u00a0-\u017f\u01cd-\u01dc\u01e2-\u01e7\u01ea\u01eb\u01ee-\u01f0\u0218-\u021b\u0292\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e9e-\u1ef9\u2010-\u201e\u2020-\u2023\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/gu;

/** Text that the fonts can draw: composed letters, tabs as spaces, an empty box for what there is no glyph for. */
export const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\ufe0f]/g, '')
    .replace(/\t/g, ' ')
    .replace(undrawable, '\u25a1');
