import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/hiring/people';
import { da } from '../../src/text/da';
import { en } from '../../src/text/en';
import { nb } from '../../src/text/nb';
import { nn } from '../../src/text/nn';
import { allProfiles } from '../../src/profiles';

type Texts = Readonly<Record<string, string>>;

const program: Readonly<Record<Language, Texts>> = { nb, nn, da, en };
/** What the program says, and what each profile says besides. */
const everything: readonly (readonly [string, Readonly<Record<Language, Texts>>])[] = [
  ['the program', program],
  ...allProfiles.map(({ id, words }) => [`the profile ${id}`, words] as const),
];
const others = ['nn', 'da', 'en'] as const;
const languages = ['nb', ...others] as const;

const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}|(?<!\{)\{[a-z]+\}(?!\})/g))].sort();

const words = (list: string): readonly string[] => list.split(' ');

/** Words that give a language away; one that two languages share stands in both. */
const ownWords: Readonly<Record<Language, readonly string[]>> = {
  nb: words(
    'ikke jeg hva noe også søker søkere søkerne utlysning ansettelse ansettes uke enhet saken dager hvis hvem fra nå av å etter hos tilbake bare',
  ),
  nn: words(
    'ikkje eg kva kven korleis kvifor noko søkjar søkjarar søkjarane utlysing tilsetjing tilsetjast veke eining saka dagar vart dersom berre frå vere ein eit dei no av å etter hos tilbake',
  ),
  da: words(
    'ikke jeg hvad noget også ansøger ansøgere ansøgerne stillingsopslag ansættelse ansættes uge enhed sagen sag dage blev hvis kun fra nu efter af dig mig endnu hos hvem have',
  ),
  en: words(
    'the and is are not what who why you your applicant applicants hiring week unit position case days has have been this that with from no',
  ),
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replaceAll(/\{+[^}]*\}+|\p{L}+\.no\b/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );

describe.each(everything)('the texts of %s', (name, all) => {
  const bokmaal = all.nb;

  it.each(others)('have the keys of bokmål in %s', (language) => {
    expect(Object.keys(all[language]).sort()).toEqual(Object.keys(bokmaal).sort());
  });

  it.each(others)('have the placeholders of bokmål in %s', (language) => {
    for (const [key, text] of Object.entries(bokmaal))
      expect([key, ...placeholdersOf(all[language][key] ?? '')]).toEqual([key, ...placeholdersOf(text)]);
  });

  it('have the same placeholders in both forms of a counted text, the count apart', () => {
    const withoutCount = (text: string | undefined) =>
      placeholdersOf(text ?? '').filter((name) => name !== '{{count}}');
    const counted = Object.keys(bokmaal).filter((key) => key.endsWith('_one'));
    if (name === 'the program') expect(counted.length).toBeGreaterThan(10);
    for (const key of counted)
      expect([key, ...withoutCount(bokmaal[key])]).toEqual([
        key,
        ...withoutCount(bokmaal[key.replace(/_one$/, '_other')]),
      ]);
  });

  it.each(languages)('say something under every key in %s, in tidy words', (language) => {
    for (const [key, text] of Object.entries(all[language])) {
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, text]).not.toEqual([key, '']);
      expect(text).not.toMatch(/ {2}|!|\.\.\.|"/);
    }
  });

  it.each(languages)('stand in %s alone: no word of another language among them', (language) => {
    const own = new Set(ownWords[language]);
    const foreign = new Set(
      languages
        .filter((other) => other !== language)
        .flatMap((other) => ownWords[other].filter((word) => !own.has(word))),
    );
    const strayed = Object.entries(all[language]).flatMap(([key, text]) =>
      [...wordsOf(text)].filter((word) => foreign.has(word)).map((word) => `${key}: ${word}`),
    );
    expect(strayed).toEqual([]);
  });

  it.each(languages)('put what people write between the quotation marks of %s', (language) => {
    const [open, close] = { nb: '«»', nn: '«»', da: '»«', en: '“”' }[language].split('');
    const between = '[^«»“”]*';
    const tidy = new RegExp(`^${between}(?:${open ?? ''}${between}${close ?? ''}${between})*$`);
    for (const [key, text] of Object.entries(all[language]))
      expect([key, tidy.test(text)]).toEqual([key, true]);
  });
});

describe('the texts of the program', () => {
  it.each(languages)('are written once in %s: no theme takes the key of another', (language) => {
    const folder = join(__dirname, '..', '..', 'src', 'text', language);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const keys = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key ?? ''),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(new Set(keys).size).toBe(Object.keys(program[language]).length);
  });
});
