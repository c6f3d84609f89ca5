import fc from 'fast-check';
import { findForbidden, wordingRules, type Hit, type Writing } from '../../../src/hiring/wording';
import { forbiddenTexts } from './forbidden-texts';
import { harmlessTexts } from './harmless-texts';

const every = ['no.ad.noForbidden', 'dk.ask.forbidden', 'dk.ad.age', 'no.reject.noAppeal'];

const inNorway = (text: string, writing: Writing = 'guide'): readonly Hit[] =>
  findForbidden(text, wordingRules(['no.ad.noForbidden', 'no.reject.noAppeal'], writing));

const excerpts = (text: string, writing?: Writing) => inNorway(text, writing).map(({ words }) => words);

describe('a hit', () => {
  it('names rule, topic, the exact words and where they stand, and why [no.ad.noForbidden]', () => {
    expect(inNorway('Velkommen! Har du   små\nBarn, og vil du det?')).toEqual([
      {
        rule: 'no.ad.noForbidden',
        topic: 'family',
        kind: 'question',
        words: 'Har du   små\nBarn',
        start: 11,
        end: 28,
        exception: false,
        phrase: expect.stringContaining('<child>') as string,
      },
    ]);
  });

  it('is given for every topic of a list, in the order of the text', () => {
    const found = inNorway('Oppgi religion, sivilstatus og helsetilstand. Er du gravid?');
    expect(found.map(({ topic }) => topic)).toEqual(['religion', 'cohabitation', 'health', 'family']);
  });

  it('is one where several phrases say the same of the same words', () => {
    expect(excerpts('Hvilken religion har du?')).toEqual(['Hvilken religion har du']);
  });

  it('stands where its excerpt says, in whatever order texts are put together', () => {
    const sentences = Object.values(forbiddenTexts)
      .flatMap((languages) => Object.values(languages).flat())
      .concat(Object.values(harmlessTexts).flat());
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 6 }), fc.string(), (parts, noise) => {
        const text = parts.join(noise);
        for (const { words, start, end } of findForbidden(text, wordingRules(every, 'guide')))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 60 },
    );
  });
});

describe('words are recognised', () => {
  it.each([
    ['over a line break', 'Er du\r\ngravid?'],
    ['over a hard space', 'Er du\u00A0gravid?'],
    ['in capitals', 'ER DU GRAVID?'],
    ['in quotation marks', 'Still spørsmålet: «Er du ‘gravid’?»'],
    ['with a soft hyphen', 'Er du gra\u00ADvid?'],
    ['with a zero-width space', 'Er du gra\u200Bvid?'],
    ['without a question mark', 'er du gravid'],
    ['after a bullet', '• Er du gravid?'],
  ])('%s', (_, text) => {
    expect(inNorway(text)).toHaveLength(1);
  });

  it('with letters that are put together from two characters', () => {
    const text = 'Spør om livssyn. Har du små barn?'.normalize('NFD');
    expect(excerpts(text)).toEqual(
      ['Spør om livssyn', 'Har du små barn'].map((words) => words.normalize('NFD')),
    );
  });

  it.each([
    'Har du barnåret?',
    'Har du øbarn?',
    'Har du barnæ?',
    'Har du barn- og ungdomsbakgrunn?',
    'Har du barne‑barn?',
  ])('as whole words only, also beside æ, ø, å and hyphens: %s', (text) => {
    expect(inNorway(text)).toEqual([]);
  });
});

describe('a phrase stays within its sentence', () => {
  it.each([
    'Oppgi referanser. Religion er faget.',
    'Oppgi referanser!\nReligion',
    'Oppgi navn\n\nReligion og etikk',
  ])('and is no hit across its end: %s', (text) => {
    expect(inNorway(text, 'announcement')).toEqual([]);
  });

  it('and goes on after the full stop of an abbreviation', () => {
    expect(excerpts('Oppgi f.eks. religion.')).toEqual(['Oppgi f.eks. religion']);
  });

  it('and goes on in a list that a colon leads in to, not in other lists', () => {
    expect(excerpts('Oppgi følgende:\n- navn\n- religion', 'announcement')).toHaveLength(1);
    expect(excerpts('Oppgi referanser\n- navn\n- religion', 'announcement')).toEqual([]);
  });
});

describe('a field', () => {
  it.each([
    'Religion:',
    'Navn:\nReligion: ____\nAdresse:',
    '4. Sivilstatus?',
    'Antall barn',
    '- Helsetilstand:',
  ])('that asks for it is a hit in a form: %s', (text) => {
    expect(inNorway(text, 'form').map(({ kind }) => kind)).toEqual(['label']);
  });

  it.each(['Religion: 30 studiepoeng', 'Fag: Religion', 'Norsk\nReligion\nHistorie'])(
    'is not what only looks like one: %s',
    (text) => {
      expect(inNorway(text, 'form')).toEqual([]);
    },
  );

  it('is a heading in an announcement', () => {
    expect(inNorway('Religion:\nDu underviser i faget.', 'announcement')).toEqual([]);
  });
});

describe('what turns a phrase round', () => {
  it.each([
    'Du skal ikke oppgi religion.',
    'Oppgi ikke religion.',
    'Spør aldri om religion.',
    'Uten å oppgi religion',
  ])('is a "not" beside it: %s', (text) => {
    expect(inNorway(text)).toEqual([]);
  });

  it.each(['Hvis du ikke har vitnemål, oppgi religion.', 'Vi glemmer ikke deg. Oppgi religion.'])(
    'is not a "not" that belongs to something else: %s',
    (text) => {
      expect(excerpts(text)).toHaveLength(1);
    },
  );

  it('is not a "not" in a requirement or question: "du må ikke ha barn"', () => {
    expect(excerpts('Du må ikke ha barn. Har du ikke barn?')).toHaveLength(2);
  });

  it('is an encouragement in the same sentence or beside it, and no further away', () => {
    const question = 'Har du en funksjonsnedsettelse?';
    expect(inNorway(`${question} Vi oppfordrer deg til å søke.`)).toEqual([]);
    expect(inNorway(`${question} Skriv det her. Vi oppfordrer deg til å søke.`)).toHaveLength(1);
  });

  it('is no encouragement where the law knows none: "har du barn"', () => {
    expect(inNorway('Har du barn? Vi oppfordrer deg til å søke.')).toHaveLength(1);
  });
});

describe('a text made to be slow', () => {
  const fill = (part: string) => part.repeat(Math.ceil(20_000 / part.length));

  // With work that grows faster than the text these do not end before the test's time is up.
  it.each([
    ...[
      'oppgi ',
      'har du ',
      'er du ikke ',
      'kva for ein ',
      'må ikke være ',
      'vi ber om opplysninger om ',
      'klage ',
    ],
    ...['a', '-', 'a-', '. ', '\n', '\n- ', ' ', '1 ', '\u0301', '\u00AD', "'", 'å\u0301-', '«', ':\n'],
  ])('is read to its end: %j', (part) => {
    expect(findForbidden(fill(part), wordingRules(every, 'guide'))).toEqual([]);
  });

  it.each([
    ['oppgi helse. ', 1539],
    ['Religion:\n', 2000 * 2],
  ])('may be full of hits: %j', (part, hits) => {
    expect(findForbidden(fill(part), wordingRules(every, 'guide'))).toHaveLength(hits);
  });
});

it('an empty text has no hits', () => {
  expect(findForbidden('', wordingRules(every, 'form'))).toEqual([]);
});
