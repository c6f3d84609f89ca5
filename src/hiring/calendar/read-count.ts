import { type AnswerLanguage, plainWords } from './answer';
import { ENGLISH_COUNTS, NORDIC_COUNTS } from './count-words';

/**
 * The whole number of 0 or more that the text is: up to six digits, or the words of 0 to 99. Anything beside
 * the number (a unit, a sign, a fraction) gives undefined. Answers in nb, nn and da are read alike.
 */
export function readCount(text: string, language: AnswerLanguage): number | undefined {
  const word = plainWords(text).replace(/[.!]$/, '');
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return (language === 'en' ? ENGLISH_COUNTS : NORDIC_COUNTS).get(word);
}
