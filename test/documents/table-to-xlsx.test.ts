import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readExport } from '../../src/applicants/read-export';
import { seal } from '../../src/documents/seal';
import { tableToXlsx } from '../../src/documents/table-to-xlsx';

const columns = [
  { header: 'Navn', width: 30 },
  { header: 'E-post' },
  { header: 'Alder' },
  { header: 'Tittel' },
];
const table = (title: string, sheetName = 'Søkere'): Uint8Array =>
  tableToXlsx(sheetName, columns, [['Åse Æsøy', 'ase@example.com', 44, title]]);
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheet = (title: string): string => part(table(title), 'xl/worksheets/sheet1.xml');

describe('a table as a workbook', () => {
  it('is well-formed in all its parts', () => {
    for (const [name, bytes] of Object.entries(unzipSync(table('"<&>\u0001\ud800_x0041_')))) {
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(strFromU8(bytes)).close();
    }
  });

  it('can be read again as it was written', () => {
    const read = readExport(table('"Ås" & <Ø>\n_x0041_'), { today: '2026-03-16' });
    expect(read).toMatchObject({
      rows: [
        { name: 'Åse Æsøy', email: 'ase@example.com', birth: { age: 44 }, title: '"Ås" & <Ø>\n_x0041_' },
      ],
    });
  });

  it.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '|calc', '%x'])(
    'keeps %j as text, never as a formula',
    (text) => {
      const cell = /<c r="D2"[^>]*>.*?<\/c>/s.exec(sheet(text))?.[0] ?? '';
      expect(cell).toContain('s="3" t="inlineStr"');
      expect(cell).toContain(`>${text}</t>`);
      expect(sheet(text)).not.toContain('<f>');
      expect(part(table(text), 'xl/styles.xml')).toMatch(/<xf numFmtId="49"[^>]* quotePrefix="1"/);
    },
  );

  it('keeps numbers as numbers, leaves empty cells out, and filters the whole table', () => {
    expect(sheet('')).toContain('<c r="C2" s="1"><v>44</v></c></row>');
    expect(sheet('x')).toContain('<autoFilter ref="A1:D2"/>');
  });

  it('names a 27th column AA', () => {
    const wide = tableToXlsx(
      'S',
      Array.from({ length: 27 }, (_, index) => ({ header: `k${index}` })),
      [],
    );
    expect(part(wide, 'xl/worksheets/sheet1.xml')).toContain('<c r="AA1"');
  });

  it.each([
    ['Søkere: [A/B]*?', 'Søkere   A B'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [' ', '1'],
    ['A & B', 'A &amp; B'],
  ])('calls a sheet %j %j', (name, written) => {
    expect(part(table('x', name), 'xl/workbook.xml')).toContain(`<sheet name="${written}" `);
  });

  it('cuts a text at what Excel can hold', () => {
    expect(/<t xml:space="preserve">(x+…)<\/t>/.exec(sheet('x'.repeat(40_000)))?.[1]).toHaveLength(32_767);
  });

  it('has the same bytes for the same table', () => {
    expect(seal(table('x'))).toBe(seal(table('x')));
  });
});
