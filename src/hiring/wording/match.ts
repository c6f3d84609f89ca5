import type { Phrase, WordSet } from './phrase';
import type { Word } from './split-words';

/** Whether a folded word is in a set. */
export const isIn = (set: WordSet, folded: string): boolean =>
  set.exact.has(folded) ||
  set.beginnings.some((beginning) => folded.startsWith(beginning)) ||
  set.endings.some((ending) => folded.endsWith(ending)) ||
  (set.number && /^\p{N}+$/u.test(folded));

/** Whether something other than a space stands before the word: punctuation, a line break, or nothing at all. */
const startsClause = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return at === 0 || word === undefined || /[^ \t\u00A0]/.test(word.before);
};

/**
 * Where the phrase ends that begins at a word (index of the word after its last), or undefined when it does not stand
 * there. Every part stands a bounded number of times, so that the work per word has a bound too.
 */
export function matchAt(phrase: Phrase, words: readonly Word[], start: number): number | undefined {
  const sentence = words[start]?.sentence;
  const wordAt = (at: number): string | undefined =>
    words[at]?.sentence === sentence ? words[at]?.folded : undefined;

  const from = (at: number, stepIndex: number): number | undefined => {
    const step = phrase.steps[stepIndex];
    if (!step) return phrase.endsClause && !startsClause(words, at) ? undefined : at;
    if (step.kind === 'not') {
      const next = wordAt(at);
      return next !== undefined && isIn(step.set, next) ? undefined : from(at, stepIndex + 1);
    }
    const takes = (folded: string): boolean =>
      step.kind === 'word' ? isIn(step.set, folded) : !step.except || !isIn(step.except, folded);
    const least = step.kind === 'word' ? step.least : 0;
    let taken = 0;
    const takeOne = (): boolean => {
      const next = taken < step.most ? wordAt(at + taken) : undefined;
      if (next === undefined || !takes(next)) return false;
      taken += 1;
      return true;
    };
    const rest = (): number | undefined => (taken < least ? undefined : from(at + taken, stepIndex + 1));

    if (step.kind === 'gap') {
      // As few words as possible: the excerpt is to be short.
      for (;;) {
        const end = rest();
        if (end !== undefined || !takeOne()) return end;
      }
    }
    // As many as possible: "noen egne barn" is one excerpt.
    while (takeOne());
    for (; taken >= least; taken--) {
      const end = rest();
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return phrase.startsClause && !startsClause(words, start) ? undefined : from(start, 0);
}
