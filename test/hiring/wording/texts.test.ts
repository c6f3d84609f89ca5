import { findForbidden, wordingRules, type Topic, type Writing } from '../../../src/hiring/wording';
import { forbiddenTexts } from './forbidden-texts';
import { harmlessLetters, harmlessTexts } from './harmless-texts';

const every = ['no.ad.noForbidden', 'dk.ask.forbidden', 'dk.ad.age', 'no.reject.noAppeal'];

const hitsIn = (text: string, rules: readonly string[], writing: Writing) =>
  findForbidden(text, wordingRules(rules, writing));

/** Where a topic is looked for, and by which rule. */
const placeOf = (topic: Topic): { rule: string; writing: Writing } => {
  if (topic === 'age') return { rule: 'dk.ad.age', writing: 'form' };
  if (topic === 'appeal') return { rule: 'no.reject.noAppeal', writing: 'letter' };
  return { rule: 'no.ad.noForbidden', writing: 'guide' };
};

const cases = Object.entries(forbiddenTexts).flatMap(([topic, languages]) =>
  Object.entries(languages).flatMap(([language, texts]) =>
    texts.map((text) => ({ topic: topic as Topic, language, text })),
  ),
);

const forbiddenBy = (rule: string) => cases.filter(({ topic }) => placeOf(topic).rule === rule);

const topicsFound = ({ topic, text }: { topic: Topic; text: string }) => {
  const { rule, writing } = placeOf(topic);
  return [...new Set(hitsIn(text, [rule], writing).map((hit) => `${hit.rule} ${hit.topic}`))];
};

describe('texts that may not stand', () => {
  it.each(forbiddenBy('no.ad.noForbidden'))(
    'are found to be about $topic: $text ($language) [no.ad.noForbidden]',
    (example) => {
      expect(topicsFound(example)).toEqual([`no.ad.noForbidden ${example.topic}`]);
    },
  );

  it.each(forbiddenBy('dk.ad.age'))('ask for age: $text ($language) [dk.ad.age]', (example) => {
    expect(topicsFound(example)).toEqual(['dk.ad.age age']);
  });

  it.each(
    cases.filter(({ topic }) => ['race', 'religion', 'politics', 'orientation', 'origin'].includes(topic)),
  )('may not be asked in Denmark, $topic: $text ($language) [dk.ask.forbidden]', ({ topic, text }) => {
    expect(hitsIn(text, ['dk.ask.forbidden'], 'guide').map((hit) => hit.topic)).toContain(topic);
  });

  it.each(forbiddenBy('no.reject.noAppeal'))(
    'promise an appeal that the law does not give: $text ($language) [no.reject.noAppeal]',
    (example) => {
      expect(topicsFound(example)).toEqual(['no.reject.noAppeal appeal']);
    },
  );
});

describe('texts that may stand', () => {
  const harmless = Object.entries(harmlessTexts).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, text })),
  );

  it.each(harmless)('are no hit: $text ($language)', ({ text }) => {
    const writings: readonly Writing[] = ['announcement', 'form', 'guide', 'letter'];
    expect(writings.flatMap((writing) => hitsIn(text, every, writing))).toEqual([]);
  });

  it.each(harmlessLetters)('are no hit in a letter: %s', (text) => {
    expect(hitsIn(text, every, 'letter')).toEqual([]);
  });

  it('are no hit in capitals either', () => {
    const found = harmless.flatMap(({ text }) => hitsIn(text.toUpperCase(), every, 'guide'));
    expect(found).toEqual([]);
  });
});
