/** The languages that typed answers are read in. */
export type AnswerLanguage = 'nb' | 'nn' | 'da' | 'en';

/** Which way a date without a year, or a weekday, is meant. */
export type Lean = 'future' | 'past';

/** Lower case, one space between words, `é` as `e`: how the word lists are written. */
export function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('é', 'e').replace(/\s+/g, ' ').trim();
}
