import type { LocalDate } from '../time';
import { type AnswerLanguage, type Lean, plainWords } from './answer';
import { readCalendarDate } from './read-calendar-date';
import { readRelativeDate } from './read-relative-date';

/**
 * The date that a typed answer is, or undefined when it is none, names a day that does not exist, or a weekday
 * that is not the date's. The whole text must be the date: "12.3.", "12/3-2026", "2026-03-12", "torsdag 12. mars",
 * "i morgen", "på fredag", "om to uker". Day before month in every language; answers in nb, nn and da are read alike.
 *
 * A date without a year is the next one on or after `today`, or with `lean` past the latest on or before it. A
 * weekday is never today; "neste fredag" is the Friday of the next week (Monday to Sunday).
 */
export function readDate(
  text: string,
  today: LocalDate,
  language: AnswerLanguage,
  lean: Lean = 'future',
): LocalDate | undefined {
  const words = plainWords(text).replace(/[!,]$/, '');
  return readRelativeDate(words, today, language, lean) ?? readCalendarDate(words, today, language, lean);
}
