import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../../src/applicants/read-export';
import { faultsIn, readSample, readText, today } from './reading';

const read = (bytes: Uint8Array) => readExport(bytes, { today });
const oldContainer = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('an export that is no whole list', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', Buffer.alloc(0)],
    ['only blanks', 'empty', Buffer.from(' \r\n\t\n')],
    ['only delimiters', 'notATable', Buffer.from(';;;\n;;;\n')],
    ['prose', 'notATable', Buffer.from('Hei, her er søkerne, som avtalt.\nHilsen Lise, HR')],
    ['a picture', 'binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a PDF', 'binary', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a web page called .xls', 'html', Buffer.from('\n<html><table><tr><td>Navn</td></tr></table></html>')],
    [
      'Excel’s XML of 2003',
      'oldExcel',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
    ],
    ['an old .xls', 'oldExcel', Buffer.concat([oldContainer, Buffer.alloc(600)])],
    [
      'a workbook with a password',
      'passwordProtected',
      Buffer.concat([oldContainer, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a table without known columns', 'noHeader', Buffer.from('Farge;Pris\nRød;12\nBlå;13')],
    ['a header only', 'noApplicants', Buffer.from('Navn;E-post\n')],
    [
      'a quote that is never closed',
      'brokenQuotes@3',
      Buffer.from('Navn;E-post\nAda;a@example.com\n"Bjørn;b@example.com\n'),
    ],
  ])('%s is refused as %s', (_, code, bytes) => {
    expect(faultsIn(read(bytes))).toEqual([code]);
  });

  it('is refused by its size before anything is read, with the limit', () => {
    expect(read(new Uint8Array(5_000_001))).toEqual({
      ok: false,
      faults: [{ code: 'tooLarge', limit: 5_000_000 }],
      total: 1,
    });
    expect(faultsIn(read(new Uint8Array(5_000_000)))).toEqual(['binary']);
  });

  it('names the required columns that are missing', () => {
    expect(readText('Fornavn;Kommune;Mobil\nAda;Rana;1')).toMatchObject({
      faults: [
        { code: 'missingColumn', field: 'name', row: 1 },
        { code: 'missingColumn', field: 'email', row: 1 },
      ],
    });
  });

  it('names a column that stands twice', () => {
    expect(readText('Navn;E-post;E-post\nAda;a@example.com;b@example.com')).toMatchObject({
      faults: [{ code: 'duplicateColumn', column: 'E-post', field: 'email' }],
    });
    expect(readText('Navn;E-post;Notat;Notat\nAda;a@example.com;x;y').ok).toBe(true);
  });

  it.each([
    ['without quotes', '', 'tooLong@2'],
    ['within a quote', '"', 'brokenQuotes@2'],
  ])('is refused when a row never ends, %s', (_, start, fault) => {
    expect(
      faultsIn(
        readText(`Navn;E-post
${start}${'x'.repeat(500_000)}`),
      ),
    ).toEqual([fault]);
  });

  it('is refused at once when it is nothing but delimiters without end', () => {
    expect(faultsIn(readText(`Navn;E-post\n${';'.repeat(500_001)}`))).toEqual(['tooManyColumns']);
  });

  it('takes 2000 rows and 60 columns, and not one more', () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, index) => `Søker ${index};s${index}@example.com\n`).join('');
    expect(readText(`Navn;E-post\n${rows(2000)}`).ok).toBe(true);
    expect(faultsIn(readText(`Navn;E-post\n${rows(2001)}`))).toEqual(['tooManyRows']);
    const columns = (count: number): string =>
      ['Navn;E-post', ...Array.from({ length: count - 2 }, (_, index) => `x${index}`)].join(';');
    const cells = (count: number): string => `Ada;a@example.com${';'.repeat(count - 2)}`;
    expect(readText(`${columns(60)}\n${cells(60)}`).ok).toBe(true);
    expect(faultsIn(readText(`${columns(61)}\n${cells(61)}`))).toEqual(['tooManyColumns@1']);
  });
});

/** A case with its value as a title can carry it: short, and without control characters. */
const shown = ([name = '', value = '', code = '']: string[]): [string, string, string, string] => [
  name,
  JSON.stringify(value.length > 30 ? `${value.slice(0, 8)}…` : value).replace(/[\u2028-\u202e\ufffd]/g, '?'),
  code,
  value,
];

describe('a row that cannot be taken', () => {
  const refused = (name: string, value: string) =>
    readText(`Navn;E-post;${name}\nBo;bo@example.com;\nAda;a@example.com;${value}`);

  it.each(
    [
      ['Alder', '0', 'badBirth'],
      ['Alder', '12', 'badBirth'],
      ['Alder', '100', 'badBirth'],
      ['Alder', 'førti', 'badBirth'],
      ['Fødselsår', '1868', 'badBirth'],
      ['Fødselsår', '2026', 'badBirth'],
      ['Fødselsdato', '30.02.1980', 'badBirth'],
      ['Kjønn', 'Q', 'badGender'],
      ['Søknadsdato', '31.02.2026', 'badDate'],
      ['Søknadsdato', 'i går', 'badDate'],
      ['Unntatt offentlighet', 'kanskje', 'badYesNo'],
      ['Målform', 'klingon', 'badLanguage'],
      ['Tittel', 'a\u0000b', 'controlCharacter'],
      ['Tittel', 'a\u001bb', 'controlCharacter'],
      ['Tittel', 'eksempel\u202eexe', 'controlCharacter'],
      ['Tittel', 'rÃ¥dgiver', 'garbledText'],
      ['Tittel', 'r\ufffddgiver', 'garbledText'],
      ['Alder', '#REF!', 'formulaError'],
      ['Erfaring', 'x'.repeat(4001), 'tooLong'],
      ['Tittel', 'x'.repeat(201), 'tooLong'],
    ].map(shown),
  )('%s %s is %s', (name, _, code, value) => {
    const result = refused(name, value);
    // A zero byte makes the whole file something else than text.
    if (value.includes('\u0000')) expect(faultsIn(result)).toEqual(['binary']);
    else expect(result).toMatchObject({ ok: false, faults: [{ code, row: 3, column: name }], total: 1 });
  });

  it.each(
    [
      ['Alder', '13'],
      ['Alder', '99'],
      ['Alder', '45 år'],
      ['Fødselsår', '2013'],
      ['Fødselsdato', '1980-02-29'],
      ['Kjønn', 'K'],
      ['Søknadsdato', '29/2-2024'],
      ['Unntatt offentlighet', 'x'],
      ['Målform', 'Nynorsk'],
      ['Tittel', 'tabulator\ti en tittel'],
      ['Erfaring', 'x'.repeat(4000)],
    ].map(shown),
  )('%s %s can', (name, _, __, value) => {
    expect(refused(name, value).ok).toBe(true);
  });

  it.each([
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada eksempel@example.com',
    'a@example.com, b@example.com',
    'ada@@example.com',
  ])('the address "%s" is none', (address) => {
    expect(readText(`Navn\tE-post\nAda\t${address}`)).toMatchObject({
      faults: [{ code: 'badEmail', row: 2, column: 'E-post', value: address }],
    });
  });

  it('without name or address says which', () => {
    expect(readText('Navn;E-post;Tittel\n;a@example.com;x\nBo;;x')).toMatchObject({
      faults: [
        { code: 'missingValue', row: 2, field: 'name', column: 'Navn' },
        { code: 'missingValue', row: 3, field: 'email', column: 'E-post' },
      ],
    });
  });

  it('that is too long says how long it may be, and is not repeated', () => {
    expect(refused('Tittel', 'x'.repeat(201))).toMatchObject({ faults: [{ code: 'tooLong', limit: 200 }] });
    const result = refused('Erfaring', `010190 00000 ${'x'.repeat(4000)}`);
    expect(result).toMatchObject({ faults: [{ code: 'tooLong', limit: 4000 }] });
    expect(JSON.stringify(result)).not.toContain('010190');
  });

  it('is answered with all its faults at once', () => {
    expect(readText('Navn;E-post;Alder;Kjønn\n;feil;7;Q')).toMatchObject({ ok: false, total: 4 });
  });

  it('is a second row of the same applicant, by address or by number', () => {
    const text =
      'Nr;Navn;E-post\n1;Ada;ada@example.com\n2;Bo;bo@example.com\n3;Ada;ADA@example.com\n2;Bo;b@example.com';
    expect(readText(text)).toMatchObject({
      faults: [
        { code: 'duplicateApplicant', row: 4, field: 'email', firstRow: 2 },
        { code: 'duplicateApplicant', row: 5, field: 'number', firstRow: 3 },
      ],
    });
  });

  it('has more or fewer cells than the header, so that a wish to be withheld could be lost', () => {
    const text = 'Navn;E-post;Unntatt offentlighet\nAda;a@example.com\nBo;b@example.com;nei;ja';
    expect(readText(text)).toMatchObject({
      faults: [
        { code: 'fewerCells', row: 2, limit: 3 },
        { code: 'extraCells', row: 3, limit: 3, value: 'ja' },
      ],
    });
  });

  it('is shown with at most 40 characters on one line', () => {
    const result = refused('Kjønn', `"${'lang\nverdi '.repeat(10)}"`);
    const value = result.ok ? '' : (result.faults[0]?.value ?? '');
    expect(Array.from(value)).toHaveLength(40);
    expect(value).toMatch(/^lang verdi lang .*…$/);
  });
});

describe('a list with faults', () => {
  it('is answered with all of them in the order of the rows, and nothing of it is taken', () => {
    const result = readSample('sokere-med-feil.csv');
    expect(faultsIn(result)).toEqual([
      'badEmail@3',
      'missingValue@4',
      'badBirth@5',
      'badYesNo@6',
      'badDate@7',
      'duplicateApplicant@8',
      'fewerCells@9',
    ]);
    expect(result).not.toHaveProperty('rows');
  });

  it('names the first hundred and counts the rest', () => {
    const rows = Array.from({ length: 150 }, (_, index) => `Søker ${index};feil`).join('\n');
    const result = readText(`Navn;E-post\n${rows}`);
    expect(result).toMatchObject({ ok: false, total: 150 });
    expect(faultsIn(result)).toHaveLength(100);
  });

  it('never carries a part of the list in what it says [no.gdpr]', () => {
    const sample = readFileSync(join(__dirname, '../../samples/sokere-med-feil.csv'), 'utf8');
    expect(sample).toContain('1868');
    expect(JSON.stringify(readSample('sokere-med-feil.csv'))).not.toContain('Liksom');
  });
});
