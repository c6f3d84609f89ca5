import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF, read from its bytes without the library that wrote them. */
interface PdfFacts {
  /** The text of each page, lines joined by line breaks in the order in which they are drawn. */
  pages: string[];
  /** The whole file as latin-1, with the streams as they stand. */
  raw: string;
}

/** Reads what pdfkit writes: a classic cross-reference table, Flate streams, Identity-H fonts with ToUnicode maps. */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(raw);
  const object = (id: string | undefined): string => {
    const found = id === undefined ? undefined : objects.get(id);
    if (found === undefined) throw new Error(`no object ${id ?? ''}`);
    return found;
  };
  const reference = (from: string, key: string): string | undefined =>
    new RegExp(`/${key} (\\d+) 0 R`).exec(from)?.[1];
  const kids =
    /\/Kids \[([^\]]*)\]/.exec(object(reference(object(reference(raw, 'Root')), 'Pages')))?.[1] ?? '';
  const pages = Array.from(kids.matchAll(/(\d+) 0 R/g), ([, id]) => {
    const page = object(id);
    const resources = object(reference(page, 'Resources'));
    const fonts = new Map(
      Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', font]) => [
        name,
        readToUnicode(streamOf(object(reference(object(font), 'ToUnicode')))),
      ]),
    );
    return readText(streamOf(object(reference(page, 'Contents'))), fonts);
  });
  return { pages, raw };
}

const readObjects = (raw: string): Map<string, string> =>
  new Map(
    Array.from(raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, id = '', body = '']) => [
      id,
      body,
    ]),
  );

function streamOf(object: string): string {
  const stream = Buffer.from(
    object.slice(object.indexOf('stream\n') + 7, object.lastIndexOf('\nendstream')),
    'latin1',
  );
  return (object.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

function readToUnicode(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    Array.from(list.matchAll(/<([0-9a-f ]*)>/gi)).forEach(([, hex = ''], index) => {
      glyphs.set(
        Number.parseInt(from, 16) + index,
        Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'),
      );
    });
  return glyphs;
}

function readText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map();
  const lines: string[] = [];
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<number, string>();
    if (shown === undefined) continue;
    const codes = Array.from(
      shown.matchAll(/<([0-9a-f]*)>/gi),
      ([, hex = '']) => hex.match(/.{4}/g) ?? [],
    ).flat();
    lines.push(codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '\ufffd').join(''));
  }
  return lines.join('\n');
}
