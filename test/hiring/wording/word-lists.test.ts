import { languageOf, patternsOf } from '../../../src/hiring/wording/compile';
import type { LanguageWords, Topic } from '../../../src/hiring/wording/wording';
import { da } from '../../../src/hiring/wording/words/da';
import { en } from '../../../src/hiring/wording/words/en';
import { nb } from '../../../src/hiring/wording/words/nb';
import { nn } from '../../../src/hiring/wording/words/nn';

const languages: Readonly<Record<string, LanguageWords>> = { nb, nn, da, en };

/** What is wrong with a topic's phrases in a language. */
const faultOf = (language: LanguageWords, topic: string): readonly string[] => {
  try {
    return patternsOf(languageOf(language), topic as Topic).length > 0
      ? []
      : [`nothing is said about ${topic}`];
  } catch (error) {
    return [String(error)];
  }
};

describe.each(Object.entries(languages))('the word list of %s', (_, language) => {
  it('can be read, and says something of every topic', () => {
    expect(Object.keys(language.topics).flatMap((topic) => faultOf(language, topic))).toEqual([]);
  });

  it('is written as words are compared: composed, in lower case', () => {
    const text = JSON.stringify([language.topics, language.lists, language.not]);
    const written = JSON.stringify([Object.values(language.topics), Object.values(language.lists)]);
    expect(text).toBe(text.normalize('NFC'));
    const values = written.replace(/"(nouns|groups|question|request|requirement|label|claim|unless)":/g, '');
    expect(values).toBe(values.toLowerCase());
  });

  it('uses every list that it names', () => {
    const phrases = JSON.stringify([
      language.topics,
      language.question,
      language.request,
      language.requirement,
    ]);
    expect(Object.keys(language.lists).filter((name) => !phrases.includes(`<${name}>`))).toEqual([]);
  });
});
