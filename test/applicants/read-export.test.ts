import { readExport } from '../../src/applicants/read-export';
import { applicantsIn, readSample, readText, today } from './reading';

const header = 'Navn;E-post';
const row = 'Åse Æsøy;ase@example.com';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading an export of applicants', () => {
  it.each(['sokere-utf8.csv', 'sokere-windows1252.csv', 'sokere.xlsx'])('takes all twelve of %s', (name) => {
    const rows = applicantsIn(readSample(name));
    expect(rows).toHaveLength(12);
    expect(rows[10]).toMatchObject({
      number: '1011',
      name: 'Åse Uvirkelig',
      email: 'ase.uvirkelig@example.com',
      birth: { birthYear: 1982 },
      gender: 'female',
      title: 'Teamleder; kundesenter',
      education: 'Bachelor i ledelse, "Handelshøyskolen i Påfunn" 2006',
      appliedOn: '2026-03-14',
      wantsList: true,
    });
  });

  it('reads the same from UTF-8, Windows-1252 and a workbook', () => {
    const rows = applicantsIn(readSample('sokere-utf8.csv'));
    expect(applicantsIn(readSample('sokere-windows1252.csv'))).toEqual(rows);
    expect(applicantsIn(readSample('sokere.xlsx'))).toEqual(rows);
  });

  it('keeps who asks to be withheld and why, and who declares what the shortlist must look at', () => {
    const rows = applicantsIn(readSample('sokere-utf8.csv'));
    const numbers = (is: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(is).map(({ number }) => number);
    expect(numbers(({ withhold }) => withhold)).toEqual(['1003', '1008']);
    expect(numbers(({ withholdReason }) => withholdReason !== undefined)).toEqual(['1003', '1008']);
    expect(numbers(({ disability }) => disability)).toEqual(['1005']);
    expect(numbers(({ immigrantBackground }) => immigrantBackground)).toEqual(['1006']);
    expect(numbers(({ cvGap }) => cvGap)).toEqual(['1007']);
    expect(numbers(({ internal }) => internal)).toEqual(['1001']);
  });

  it.each([
    ['semicolons', 'Navn;E-post;Kommune\nAda Eksempel;ada@example.com;Rana'],
    ['commas', 'Navn,E-post,Kommune\nAda Eksempel,ada@example.com,Rana'],
    ['tabs, as pasted from a spreadsheet', 'Navn\tE-post\tKommune\nAda Eksempel\tada@example.com\tRana'],
    ['Excel’s own hint', 'sep=,\r\nNavn,E-post,Kommune\r\nAda Eksempel,ada@example.com,Rana'],
    ['quotes', '"Navn";"E-post";"Kommune"\r\n"Ada Eksempel";"ada@example.com";"Rana"\r\n'],
    ['commas within values', 'Navn;E-post;Kommune;Erfaring\nAda Eksempel;ada@example.com;Rana;a, b, c, d'],
  ])('reads %s', (_, text) => {
    expect(applicantsIn(readText(text))).toEqual([
      expect.objectContaining({ name: 'Ada Eksempel', email: 'ada@example.com', municipality: 'Rana' }),
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', encode(`${header}\n${row}`)],
    ['UTF-8 with a byte order mark', encode(`\ufeff${header}\n${row}`)],
    ['ISO-8859-1', Buffer.from(`${header}\n${row}`, 'latin1')],
    ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${header}\n${row}`, 'utf16le')],
    ['UTF-16LE without one', Buffer.from(`${header}\n${row}\n`, 'utf16le')],
    ['UTF-16BE with a byte order mark', Buffer.from(`\ufeff${header}\n${row}`, 'utf16le').swap16()],
    ['decomposed letters', encode(`${header}\n${row}`.normalize('NFD'))],
  ])('reads æ, ø and å from %s', (_, bytes) => {
    expect(applicantsIn(readExport(bytes, { today }))[0]?.name).toBe('Åse Æsøy');
  });

  it.each([
    ['Nynorsk', 'Førenamn;Etternamn;E-post;Bustad;Utdanning;Røynsle;Innvandrarbakgrunn'],
    ['Danish', 'Fornavn;Efternavn;E-mail;Bopæl;Uddannelse;Erhvervserfaring;Indvandrerbaggrund'],
    ['English', 'First name;Last name;Email address;Municipality;Education;Experience;Immigrant background'],
    [
      'shouted and starred',
      'FORNAVN *;ETTERNAVN *;E-POST (jobb);bosted:;utdanning;erfaring;Innvandrerbakgrunn (ja/nei)',
    ],
  ])('understands %s column names', (_, names) => {
    expect(applicantsIn(readText(`${names}\nAda;Eksempel;a@example.com;Rana;Bachelor;Veileder;ja`))).toEqual([
      expect.objectContaining({
        name: 'Ada Eksempel',
        email: 'a@example.com',
        municipality: 'Rana',
        education: 'Bachelor',
        experience: 'Veileder',
        immigrantBackground: true,
      }),
    ]);
  });

  it('looks past a title above the header and blank rows', () => {
    const text = `Søkerliste;\n;\n${header}\n;\n${row}\n;\n`;
    expect(applicantsIn(readText(text))).toHaveLength(1);
  });

  it('names the columns that it does not know and takes nothing from them [no.gdpr]', () => {
    const result = readText('Navn;E-post;Sivilstatus\nAda Eksempel;ada@example.com;Gift');
    expect(result).toMatchObject({
      columns: [
        { header: 'Navn', field: 'name' },
        { header: 'E-post', field: 'email' },
        { header: 'Sivilstatus' },
      ],
    });
    expect(JSON.stringify(applicantsIn(result))).not.toContain('Gift');
  });

  it('joins all there is of education and takes the first filled telephone', () => {
    const text =
      'Navn;E-post;Høyeste utdanning;Utdanning;Mobil;Telefon\nAda;a@example.com;Master;Fagbrev;;123';
    expect(applicantsIn(readText(text))[0]).toMatchObject({ education: 'Master; Fagbrev', phone: '123' });
  });

  it('keeps a text that a spreadsheet would run as it was written', () => {
    const text = `Navn;E-post;Tittel\nAda Eksempel;ada@example.com;"=HYPERLINK(""http://x"")"`;
    expect(applicantsIn(readText(text))[0]?.title).toBe('=HYPERLINK("http://x")');
  });

  it('keeps line breaks within quotes and a quote within a value', () => {
    const text = `Navn;E-post;Erfaring;Tittel\nAda Eksempel;ada@example.com;"2010: a\r\n2012: b";5" skjerm`;
    expect(applicantsIn(readText(text))[0]).toMatchObject({
      experience: '2010: a\n2012: b',
      title: '5" skjerm',
    });
  });

  it('takes a pasted row whose last empty cells the chat cut off', () => {
    const text = 'Navn\tE-post\tUnntatt offentlighet\tKommune\nAda Eksempel\tada@example.com';
    expect(applicantsIn(readText(text))[0]).toMatchObject({ withhold: false });
  });
});
