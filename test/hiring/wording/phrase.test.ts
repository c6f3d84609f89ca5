import { matchAt } from '../../../src/hiring/wording/match';
import { phraseReader } from '../../../src/hiring/wording/phrase';
import { splitWords } from '../../../src/hiring/wording/split-words';

const read = phraseReader({ small: 'små|mindre', part: 'i|med' });

/** The words from the first on that a phrase takes, or nothing. */
const taken = (phrase: string, text: string) => {
  const words = splitWords(text);
  const end = matchAt(read(phrase), words, 0);
  return end === undefined
    ? undefined
    : words
        .slice(0, end)
        .map(({ folded }) => folded)
        .join(' ');
};

describe('a phrase', () => {
  it.each([
    ['er du|dere gravid*', 'Er dere gravide nå?', 'er dere gravide'],
    ['du stemmer *partiet', 'Du stemmer Arbeiderpartiet', 'du stemmer arbeiderpartiet'],
    ['under # år', 'under 30 år', 'under 30 år'],
    ['har du? barn', 'har barn', 'har barn'],
    ['har <small>{2} barn', 'har små mindre barn', 'har små mindre barn'],
    ['har <small>{2} <small> barn', 'har små barn', 'har små barn'],
    ['oppgi ..2 tro', 'oppgi navn og tro og tro', 'oppgi navn og tro'],
    ['er norsk !statsborger', 'er norsk lege', 'er norsk'],
    ['er norsk $', 'er norsk, ja', 'er norsk'],
    ['^ kun menn', 'Kun menn', 'kun menn'],
  ])('"%s" takes from "%s": %s', (phrase, text, words) => {
    expect(taken(phrase, text)).toBe(words);
  });

  it.each([
    ['er du gravid', 'er du gravide'],
    ['under # år', 'under tre år'],
    ['har <small>{2} barn', 'har små små små barn'],
    ['oppgi ..2 tro', 'oppgi navn alder og tro'],
    ['oppgi ..2-<part> tro', 'oppgi kurs i tro'],
    ['er norsk !statsborger', 'er norsk statsborger'],
    ['er norsk $', 'er norsk lege'],
    ['er du gravid', 'Er du? Gravid'],
  ])('"%s" does not take "%s"', (phrase, text) => {
    expect(taken(phrase, text)).toBeUndefined();
  });

  it.each([
    ['har <big> barn', 'There is no list "big" for "<big>"'],
    ['har (barn', '"(barn" in "(barn" is not a word'],
    ['har a?|b', '"a?" in "a?|b" is not a word'],
    ['har  barn', '"" in "" is not a word'],
    ['du? har', '"du? har" does not begin with a word that must be there'],
    ['..3 barn', '"..3 barn" does not begin with a word that must be there'],
    ['!du har', '"!du har" does not begin with a word that must be there'],
  ])('that is wrong, "%s", is refused: %s', (phrase, message) => {
    expect(() => read(phrase)).toThrow(message);
  });
});
