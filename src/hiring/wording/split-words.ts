/** One word of a text, with what stands around it. */
export interface Word {
  /** Composed, in lower case, without soft hyphens. */
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly line: number;
  /** What stands between the word before and this one. */
  readonly before: string;
}

// A word keeps its inner hyphens and apostrophes, and the last hyphen of "barne- og ungdomsarbeid": the first half of
// a compound is not the word it looks like.
const wordPattern =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]+(?:[-\u2010\u2011'\u2019][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]+)*[-\u2010\u2011]?/gu;

const fold = (word: string): string =>
  word
    .replace(/[\u00AD\u200B-\u200D]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .normalize('NFC')
    .toLowerCase();

const lineBreaks = (between: string): number => between.split('\n').length - 1;

const bullet = /\n[ \t]*[-–—•*·]/;

/** "f.eks. religion" goes on after its full stop; a sentence that is over is followed by a capital letter or nothing. */
const endsSentence = (between: string, next: string): boolean =>
  /[!?]/.test(between) ||
  (/[.…]/.test(between) && !/^\p{Ll}/u.test(next)) ||
  lineBreaks(between.replaceAll('\r', '')) > 1;

/**
 * The words of a text in order. Sentences end at a full stop, question mark, exclamation mark or empty line; a single
 * line break ends none, a bullet only where no colon led in to the list. Takes time linear in the text's length.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let [end, sentence, line, inList] = [0, 0, 0, false];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const before = text.slice(end, index);
    line += lineBreaks(before);
    if (endsSentence(before, word)) {
      sentence += 1;
      inList = false;
    } else if (before.includes(':') && before.includes('\n')) inList = true;
    else if (!inList && bullet.test(before)) sentence += 1;
    end = index + word.length;
    words.push({ folded: fold(word), start: index, end, sentence, line, before });
  }
  return words;
}
