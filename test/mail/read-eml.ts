/** A part of a message: headers by lower-case name, the decoded content, and the parts within it. */
export interface MailPart {
  headers: Map<string, string>;
  content: Buffer;
  parts: MailPart[];
}

/** Reads a message as strictly as RFC 5322 and 2045 to 2047 ask; throws at the first thing they do not allow. */
export function readEml(bytes: Uint8Array): MailPart {
  const raw = Buffer.from(bytes).toString('latin1');
  if (/[^\r]\n|\r(?!\n)/.test(raw)) throw new Error('a line break that is not CRLF');
  if (/[^\t\r\n\u0020-\u007e]/.test(raw)) throw new Error('a character that mail does not carry');
  for (const line of raw.split('\r\n')) if (line.length > 998) throw new Error('a line that is too long');
  return readPart(raw);
}

function readPart(raw: string): MailPart {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('no end of the headers');
  const headers = new Map<string, string>();
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([\w-]+): ?(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a header: ${line}`);
    if (headers.has(name.toLowerCase())) throw new Error(`${name} stands twice`);
    headers.set(name.toLowerCase(), decodeWords(value));
  }
  const body = raw.slice(end + 4);
  const boundary = /^multipart\/.*boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined)
    return { headers, content: decodeBody(body, headers.get('content-transfer-encoding')), parts: [] };
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (!pieces.at(-1)?.startsWith('--')) throw new Error('a multipart that is not closed');
  return {
    headers,
    content: Buffer.alloc(0),
    parts: pieces.slice(1, -1).map((piece) => readPart(piece.replace(/^\r\n/, ''))),
  };
}

function decodeBody(body: string, encoding = '7bit'): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === '7bit') return Buffer.from(body, 'latin1');
  if (encoding === 'quoted-printable') return decodeQuoted(body.replace(/=\r\n/g, ''));
  throw new Error(`unknown encoding ${encoding}`);
}

const decodeQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const decodeWords = (value: string): string =>
  value
    .replace(/(=\?[^?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/(?:=\?UTF-8\?([QB])\?([^?]*)\?=)/gi, (_, kind: string, text: string) =>
      (kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64')
        : decodeQuoted(text.replace(/_/g, ' '))
      ).toString('utf8'),
    );

/** All parts of a message that hold something, whatever they are wrapped in. */
export const leaves = (part: MailPart): MailPart[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
