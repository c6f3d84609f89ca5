import { isIn } from './match';
import type { Phrase, WordSet } from './phrase';
import type { Word } from './split-words';

/**
 * Tells phrases that can stand in a text from those with a part that none of its words fits. Nearly all are of the
 * second kind, and "oppgi" alone begins a hundred.
 */
export function possibleIn(words: readonly Word[]): (phrase: Phrase) => boolean {
  const vocabulary = new Set(words.map(({ folded }) => folded));
  const knownSets = new Map<WordSet, boolean>();
  const knownPhrases = new Map<Phrase, boolean>();

  const search = (set: WordSet): boolean => {
    for (const word of set.exact) if (vocabulary.has(word)) return true;
    if (set.beginnings.length === 0 && set.endings.length === 0 && !set.number) return false;
    for (const word of vocabulary) if (isIn(set, word)) return true;
    return false;
  };
  const occurs = (set: WordSet): boolean => {
    const answer = knownSets.get(set) ?? search(set);
    knownSets.set(set, answer);
    return answer;
  };
  return (phrase) => {
    const answer =
      knownPhrases.get(phrase) ??
      phrase.steps.every((step) => step.kind !== 'word' || step.least === 0 || occurs(step.set));
    knownPhrases.set(phrase, answer);
    return answer;
  };
}
