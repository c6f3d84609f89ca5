import { unzipSync } from 'fflate';
import { limits } from '../limits';

/** The parts of a zip by name, or why they cannot be had. */
type Parts = { ok: true; parts: Record<string, Uint8Array> } | { ok: false; code: 'tooLarge' | 'damaged' };

// Of a workbook only these are read; pictures, macros and settings stay packed.
const wanted = /^(mimetype|\[Content_Types\]\.xml|(_rels|xl)\/.+\.(xml|rels|bin))$/i;
const mostEntries = 2000;

/**
 * Unpacks the XML parts of a workbook. The sizes it states are summed before anything is unpacked, and each part gets
 * exactly that much memory, so a part that is larger than it says fails as damaged.
 */
export function unpack(bytes: Uint8Array): Parts {
  const seen = { entries: 0, bytes: 0 };
  const isTooLarge = (): boolean => seen.entries > mostEntries || seen.bytes > limits.unpackedBytes;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        seen.entries += 1;
        if (!wanted.test(name)) return false;
        seen.bytes += Math.max(originalSize, size);
        return !isTooLarge();
      },
    });
    return isTooLarge() ? { ok: false, code: 'tooLarge' } : { ok: true, parts };
  } catch (cause) {
    // The unpacker throws plain errors for everything that is wrong with a file.
    if (cause instanceof Error) return { ok: false, code: 'damaged' };
    throw cause;
  }
}
