import { plainWords } from '../hiring/calendar/answer';

/** A word as words are compared: lower case, æøå and how people write them without those keys alike, letters and digits only. */
export const fold = (word: string): string =>
  plainWords(word)
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/[^\p{L}\p{N}]/gu, '');
