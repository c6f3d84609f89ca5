import type { LocalDate } from '../time';
import { addDays, addMonths, addWeeks, addYears } from './add';
import type { AnswerLanguage, Lean } from './answer';
import { type DateWords, ENGLISH_DATES, NORDIC_DATES } from './date-words';
import { weekdayOf } from './local-date';
import { readCount } from './read-count';

/** Beyond this a count of days, weeks, months or years is a slip of the finger. */
const MOST = 999;

/** The date of a text that counts from today ("i morgen", "om to uker") or names a weekday; see `readDate`. */
export function readRelativeDate(
  text: string,
  today: LocalDate,
  language: AnswerLanguage,
  lean: Lean,
): LocalDate | undefined {
  const words = language === 'en' ? ENGLISH_DATES : NORDIC_DATES;
  const phrase = text.replace(/\.$/, '');
  const days = new Map(Object.entries(words.fromToday)).get(phrase);
  if (days !== undefined) return addDays(today, days);
  return readCounted(phrase, today, words, language) ?? readWeekday(phrase, today, words, lean);
}

function readCounted(
  phrase: string,
  today: LocalDate,
  words: DateWords,
  language: AnswerLanguage,
): LocalDate | undefined {
  const ahead = within(phrase, words.ahead);
  const inside = ahead ?? within(phrase, words.ago);
  const [, amount, unit] = /^(.+) (\S+)$/.exec(inside ?? '') ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const count = words.article.includes(amount) ? 1 : readCount(amount, language);
  if (count === undefined || count > MOST) return undefined;
  const signed = ahead === undefined ? -count : count;
  if (words.units.days.includes(unit)) return addDays(today, signed);
  if (words.units.weeks.includes(unit)) return addWeeks(today, signed);
  if (words.units.months.includes(unit)) return addMonths(today, signed);
  if (words.units.years.includes(unit)) return addYears(today, signed);
  return undefined;
}

function readWeekday(phrase: string, today: LocalDate, words: DateWords, lean: Lean): LocalDate | undefined {
  const weekdayIn = (frames: readonly string[]): number => {
    const inside = within(phrase, frames);
    return inside === undefined ? 0 : words.weekdays.findIndex((forms) => forms.includes(inside)) + 1;
  };
  const [coming, nextWeek, gone] = [
    weekdayIn(words.coming),
    weekdayIn(words.nextWeek),
    weekdayIn(words.gone),
  ];
  const bare = weekdayIn(['#']);
  const now = weekdayOf(today);
  if (nextWeek) return addDays(today, 7 - now + nextWeek);
  if (coming || (bare && lean === 'future')) return addDays(today, daysAhead(now, coming || bare));
  if (gone || bare) return addDays(today, -daysAhead(gone || bare, now));
  return undefined;
}

/** From one weekday to the next time the other comes, 1 to 7 days. */
function daysAhead(from: number, to: number): number {
  return ((to - from + 6) % 7) + 1;
}

/** What stands at `#` in the first frame that fits the phrase. */
function within(phrase: string, frames: readonly string[]): string | undefined {
  for (const frame of frames) {
    const [head = '', tail = ''] = frame.split('#');
    if (phrase.length > head.length + tail.length && phrase.startsWith(head) && phrase.endsWith(tail))
      return phrase.slice(head.length, phrase.length - tail.length);
  }
  return undefined;
}
