import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readExport } from '../../src/applicants/read-export';
import { applicantsIn, faultsIn, today } from './reading';

const read = (bytes: Uint8Array) => readExport(bytes, { today });
const workbook =
  '<workbook xmlns:r="x"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Navn')}${text('B1', 'E-post')}</row>`;
const ada = `<row r="2">${text('A2', 'Ada')}${text('B2', 'ada@example.com')}</row>`;

/** A workbook made of a sheet's rows, with other parts added or put in place of the usual ones. */
const zipped = (rows: string, parts: Zippable = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...parts,
  });

describe('a workbook by another writer', () => {
  const rows = applicantsIn(read(readFileSync(join(__dirname, 'fixtures/another-writer.xlsx'))));

  it('is read from its first visible sheet with rows, under a title', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Ada Eksempel', 'Bjørn Oppdiktet']);
  });

  it('has dates, numbers, ticks, links, formulas and formatted text read as what they show', () => {
    expect(rows[0]).toMatchObject({
      email: 'ada.eksempel@example.com',
      birth: { birthDate: '1984-05-17' },
      phone: '91234567',
      appliedOn: '2026-03-02',
      internal: true,
      education: 'Bachelor, Oppdiktet høgskole',
    });
    expect(rows[1]).toMatchObject({
      birth: { birthDate: '1979-01-02' },
      internal: false,
      education: 'Fagbrev\nKurs',
    });
  });
});

describe('a workbook', () => {
  it('is read with prefixed names, cells without address and rows out of order', () => {
    const prefixed =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="5"><x:c t="str"><x:v>Ada</x:v></x:c><x:c t="str"><x:v>ada@example.com</x:v></x:c></x:row><x:row r="2"><x:c t="str"><x:v>Navn</x:v></x:c><x:c t="str"><x:v>E-post</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(applicantsIn(read(zipped('', { 'xl/worksheets/sheet1.xml': strToU8(prefixed) })))).toHaveLength(1);
  });

  it('counts its days from 1904 when it says so', () => {
    const parts = {
      'xl/workbook.xml': strToU8(workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
      'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'),
    };
    const rows = `<row r="1">${text('A1', 'Navn')}${text('B1', 'E-post')}${text('C1', 'Mottatt')}</row><row r="2">${text('A2', 'Ada')}${text('B2', 'ada@example.com')}<c r="C2" s="0"><v>44621</v></c></row>`;
    expect(applicantsIn(read(zipped(rows, parts)))[0]?.appliedOn).toBe('2026-03-02');
  });

  it('names faulty rows as the spreadsheet numbers them', () => {
    expect(
      faultsIn(read(zipped(`${header}<row r="7">${text('A7', 'Ada')}${text('B7', 'feil')}</row>`))),
    ).toEqual(['badEmail@7']);
  });

  it('with a number for a fødselsnummer is refused [no.gdpr]', () => {
    const row = `<row r="2">${text('A2', 'Ada')}${text('B2', 'ada@example.com')}<c r="C2"><v>31129000000</v></c></row>`;
    expect(faultsIn(read(zipped(`${header}${row}`)))).toContain('nationalIdNotAllowed@2');
  });
});

describe('a workbook that is meant to harm', () => {
  it.each([
    ['a cell in the last column', `${header}${ada}<row r="3">${text('XFD3', 'x')}</row>`, 'tooManyColumns@3'],
    ['a cell beyond all columns', `${header}${ada}<row r="3">${text('ZZZ3', 'x')}</row>`, 'tooManyColumns@3'],
    ['a row without a number', `${header}<row r="x">${text('A2', 'Ada')}</row>`, 'damaged'],
    ['XML nested without end', `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`, 'damaged'],
    ['unclosed XML', `${header}<row>`, 'damaged'],
    ['an unknown entity', `${header}<row r="2">${text('A2', '&lol;')}</row>`, 'damaged'],
  ])('%s is refused', (_, rows, code) => {
    expect(faultsIn(read(zipped(rows)))).toEqual([code]);
  });

  it('costs only what is filled when it has a cell in the last row', () => {
    const far = `<row r="1048576">${text('A1048576', 'Bo')}${text('B1048576', 'bo@example.com')}</row>`;
    expect(applicantsIn(read(zipped(`${header}${ada}${far}`)))).toHaveLength(2);
  });

  it('with a document type is refused before its entities are read', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet/>';
    expect(faultsIn(read(zipped('', { 'xl/worksheets/sheet1.xml': strToU8(bomb) })))).toEqual(['damaged']);
  });

  it('that grows beyond 20 MB is refused without being unpacked', () => {
    const bomb = zipped('', { 'xl/sharedStrings.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(faultsIn(read(bomb))).toEqual(['tooLarge']);
  });

  it('that grows beyond what it says of itself is damaged', () => {
    const bomb = Buffer.from(zipped('', { 'xl/sharedStrings.xml': new Uint8Array(30_000_000) }));
    // The stated size stands in the central directory, in front of the name.
    for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 4))
      if (bomb.readUInt32LE(at + 24) === 30_000_000) bomb.writeUInt32LE(100, at + 24);
    expect(faultsIn(read(bomb))).toEqual(['damaged']);
  });

  it('with thousands of parts is refused', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`xl/x${index}.xml`, strToU8('')]),
    );
    expect(faultsIn(read(zipped(`${header}${ada}`, parts)))).toEqual(['tooLarge']);
  });

  it('with 3000 rows is refused', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 2}">${text(`A${index + 2}`, 'x')}</row>`,
    );
    expect(faultsIn(read(zipped(`${header}${rows.join('')}`)))).toEqual(['tooManyRows']);
  });
});

describe('another kind of zip', () => {
  it.each<[string, Zippable, string]>([
    ['a binary workbook', { 'xl/workbook.bin': strToU8('x') }, 'unsupportedWorkbook'],
    [
      'an OpenDocument sheet',
      { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') },
      'unsupportedWorkbook',
    ],
    ['a Word document', { 'word/document.xml': strToU8('<x/>') }, 'notATable'],
    ['a workbook without sheets', { 'xl/workbook.xml': strToU8('<workbook/>') }, 'empty'],
  ])('%s is refused', (_, parts, code) => {
    expect(faultsIn(read(zipSync(parts)))).toEqual([code]);
  });

  it('cut off in the middle is damaged', () => {
    const whole = zipped(`${header}${ada}`);
    expect(faultsIn(read(whole.subarray(0, whole.length / 2)))).toEqual(['damaged']);
  });
});
