import { holdsNationalId } from '../../src/applicants/national-id';
import { readText } from './reading';

// Made up of dates and digits that no real number has: the control digits are wrong, or the month is a test month.
const norwegian = [
  '01019000000',
  '010190 00000',
  '010190-00000',
  '41019000000',
  '01419000000',
  '01819000000',
  '31129900000',
];
const danish = ['010190-0000', '311299-0000'];

describe('national identity numbers', () => {
  it.each([...norwegian, ...danish])('%s is one', (number) => {
    expect(holdsNationalId(`fnr. ${number}, ukjent`)).toBe(true);
  });

  it.each([
    '32019000000',
    '01139000000',
    '00019000000',
    '0101900000',
    '010190000000',
    '+47 000 00 000',
    '4790000000',
    '004790000000',
    '2026-0042',
    '2013–2020',
    '1. januar 1990',
    '991399-0000',
  ])('%s is none', (text) => {
    expect(holdsNationalId(text)).toBe(false);
  });

  it.each(['Søkernummer', 'Erfaring', 'Ukjent kolonne'])(
    'refuses the file when one stands in the column %s, and does not repeat it [no.gdpr]',
    (column) => {
      const result = readText(`Navn;E-post;${column}\nAda;a@example.com;født 010190 00000`);
      expect(result).toMatchObject({ ok: false, faults: [{ code: 'nationalIdNotAllowed', row: 2, column }] });
      expect(JSON.stringify(result)).not.toContain('010190');
    },
  );

  it.each(['Fødselsnummer', 'Personnummer', 'CPR-nummer', 'National ID'])(
    'refuses whatever stands in a column called %s, and takes the file when it is blank [no.gdpr]',
    (column) => {
      expect(readText(`Navn;E-post;${column}\nAda;a@example.com;123`)).toMatchObject({
        faults: [{ code: 'nationalIdNotAllowed', column }],
      });
      expect(readText(`Navn;E-post;${column}\nAda;a@example.com;`).ok).toBe(true);
    },
  );
});
