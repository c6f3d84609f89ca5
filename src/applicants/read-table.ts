import { decodeText } from './decode-text';
import { readDelimited } from './read-delimited';
import { noTable, type TableResult } from './table';
import { readWorkbook } from './xlsx/read-workbook';

/** What the first bytes say about a file; its name is not asked, since it is often wrong. */
export function readTable(bytes: Uint8Array): TableResult {
  if (startsWith(bytes, 'PK\u0003\u0004')) return readWorkbook(bytes);
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return noTable({ code: isEncrypted(bytes) ? 'passwordProtected' : 'oldExcel' });
  if (startsWith(bytes, '%PDF')) return noTable({ code: 'binary' });
  const text = decodeText(bytes);
  if (text === undefined) return noTable({ code: 'binary' });
  if (text.trim() === '') return noTable({ code: 'empty' });
  // Some systems write a web page, or Excel's XML of 2003, and call it .xls.
  if (/^\s*<\?xml/i.test(text)) return noTable({ code: 'oldExcel' });
  if (/^\s*<(!doctype|html|head|body|table|meta|style|div|!--)/i.test(text)) return noTable({ code: 'html' });
  return readDelimited(text);
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Array.from(magic).every((character, index) => bytes[index] === character.charCodeAt(0));

/** A password-protected workbook is an old-style container with a stream of this name, in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
