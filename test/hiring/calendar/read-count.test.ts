import { type AnswerLanguage, readCount } from '../../../src/hiring/calendar';

const nbNn = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];
const da = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];
const en = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

describe('a typed number', () => {
  it.each([
    ['nb', nbNn],
    ['nn', nbNn],
    ['da', da],
    ['en', en],
  ] as const)('is read from the words of 1 to 10 in %s', (language, words) => {
    expect(words.map((word) => readCount(word, language))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  const rows: readonly (readonly [AnswerLanguage, string, number])[] = [
    ['nb', '3', 3],
    ['nb', ' 12. ', 12],
    ['nb', '0', 0],
    ['nb', 'ingen', 0],
    ['nb', 'Én', 1],
    ['nb', 'ett', 1],
    ['nb', 'syv', 7],
    ['nb', 'atten', 18],
    ['nb', 'tjueen', 21],
    ['nb', 'tjueett', 21],
    ['nb', 'nittini', 99],
    ['nn', 'ein', 1],
    ['nn', 'éi', 1],
    ['nn', 'eitt', 1],
    ['nn', 'førtito', 42],
    ['da', 'et', 1],
    ['da', 'nul', 0],
    ['da', 'enogtyve', 21],
    ['da', 'femogtredive', 35],
    ['da', 'halvtreds', 50],
    ['da', 'nioghalvfems', 99],
    ['en', 'none', 0],
    ['en', 'Twelve', 12],
    ['en', 'twenty-one', 21],
    ['en', 'ninety nine', 99],
    ['en', '999999', 999_999],
  ];

  it.each(rows)('is read in %s from "%s" as %d', (language, text, count) => {
    expect(readCount(text, language)).toBe(count);
  });

  it.each([
    ['nb', ''],
    ['nb', '-3'],
    ['nb', '2,5'],
    ['nb', '2.5'],
    ['nb', '1 000'],
    ['nb', '1000000'],
    ['nb', '3 søkere'],
    ['nb', 'en eller to'],
    ['nb', 'entusiast'],
    ['nb', 'tier'],
    ['nb', 'tjueti'],
    ['nb', 'two'],
    ['en', 'to'],
    ['en', 'a'],
    ['en', 'someone'],
    ['en', 'ten percent'],
    ['da', '½'],
    ['da', 'halvt'],
  ] as const)('is not taken in %s from "%s"', (language, text) => {
    expect(readCount(text, language)).toBeUndefined();
  });
});
