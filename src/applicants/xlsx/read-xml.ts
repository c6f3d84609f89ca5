import { SaxesParser } from 'saxes';

/** What a reader wants to hear of an XML part; names come without their namespace prefix. */
interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The XML of a workbook's part is not well-formed, or brings a document type, which no workbook needs. */
export class DamagedXml extends Error {
  override name = 'DamagedXml';
}

// A sheet's texts are eight elements down; extensions go a little deeper.
const deepest = 100;

/**
 * Reads a part of a workbook from end to end.
 * @throws DamagedXml
 */
export function readXml(part: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (cause) => {
    throw new DamagedXml('not well-formed', { cause });
  });
  parser.on('doctype', () => {
    throw new DamagedXml('has a document type');
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new DamagedXml('nested without end');
    listener.open?.(local(name), attributes);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(local(name));
  });
  parser.write(new TextDecoder('utf-8').decode(part)).close();
}
