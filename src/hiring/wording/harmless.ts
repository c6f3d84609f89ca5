import { isIn } from './match';
import type { WordSet } from './phrase';
import type { Word } from './split-words';
import type { HitKind } from './wording';

/** Sentences with a word of a set; kept per text, since many hits ask for the same set. */
type Sentences = (set: WordSet) => ReadonlySet<number>;

/** Looks for sentences that have a word of a set, once per set. */
export function sentencesOf(words: readonly Word[]): Sentences {
  const known = new Map<WordSet, ReadonlySet<number>>();
  return (set) => {
    const found =
      known.get(set) ??
      new Set(words.filter(({ folded }) => isIn(set, folded)).map(({ sentence }) => sentence));
    known.set(set, found);
    return found;
  };
}

/** Whether one of the words from `first` up to and including `last`, reached without a comma, is in the set. */
function near(words: readonly Word[], set: WordSet, first: number, last: number, away: 1 | -1): boolean {
  const sentence = words[away === 1 ? first - 1 : first + 1]?.sentence;
  for (let at = first; away === 1 ? at <= last : at >= last; at += away) {
    const word = words[at];
    const crossed = away === 1 ? word : words[at + 1];
    if (word?.sentence !== sentence || !word || !crossed || /[,;]/.test(crossed.before)) return false;
    if (isIn(set, word.folded)) return true;
  }
  return false;
}

/**
 * "You shall not tell us your religion" asks for nothing: a "not" up to five words before the phrase; for requests
 * and claims also up to two words after its first word or after its last.
 */
export function isNegated(
  kind: HitKind,
  not: WordSet,
  words: readonly Word[],
  start: number,
  end: number,
): boolean {
  if (near(words, not, start - 1, start - 5, -1)) return true;
  if (kind !== 'request' && kind !== 'claim') return false;
  return near(words, not, start + 1, start + 2, 1) || near(words, not, end, end + 1, 1);
}

/** A field to be filled in stands alone on its line, before a colon, question mark or line, or is the whole text. */
export function isLabel(
  words: readonly Word[],
  start: number,
  end: number,
  after: (at: number) => string,
): boolean {
  const line = words[start]?.line;
  let first = start;
  // A number before it ("4. Religion:") belongs to the form.
  while (words[first - 1]?.line === line && /^\p{N}+$/u.test(words[first - 1]?.folded ?? '')) first -= 1;
  if (words[first - 1]?.line === line && first > 0) return false;
  if (words[end]?.line === line && end < words.length) return false;
  if (first === 0 && end === words.length) return true;
  return /[:?_…]/.test(after(end).split('\n')[0] ?? '');
}

/** Whether the sentence, or the one before or after it, has words that make the phrase something else. */
export const isExcused = (unless: WordSet, sentence: number, sentences: Sentences): boolean => {
  const excused = sentences(unless);
  return [sentence - 1, sentence, sentence + 1].some((each) => excused.has(each));
};
