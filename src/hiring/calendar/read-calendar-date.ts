import type { LocalDate } from '../time';
import type { AnswerLanguage, Lean } from './answer';
import { type DateWords, ENGLISH_DATES, NORDIC_DATES } from './date-words';
import { localDate, parseLocalDate, partsOf, weekdayOf } from './local-date';

/** 29 February is missing for up to eight years in a row (1896 to 1904). */
const YEARS_TO_A_LEAP_DAY = 8;

interface Grammar {
  readonly words: DateWords;
  readonly start: RegExp;
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
}

const NUMERIC = [
  // 12.3. and 12.03.2026 and 12. 3. 26
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})(?:\.?|\. ?(?<year>\d{4}|\d\d)\.?)$/,
  // 12/3 and 12/3/2026 and 12/3-26
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})(?:[/-](?<year>\d{4}|\d\d))?$/,
  // 12-03-2026; without a year it would be a range
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
];

const GRAMMARS = { nordic: grammarOf(NORDIC_DATES), english: grammarOf(ENGLISH_DATES) };

/** The date of a text that names day and month, with or without weekday and year; see `readDate`. */
export function readCalendarDate(
  text: string,
  today: LocalDate,
  language: AnswerLanguage,
  lean: Lean,
): LocalDate | undefined {
  const grammar = language === 'en' ? GRAMMARS.english : GRAMMARS.nordic;
  const start = grammar.start.exec(text);
  const date = readDayAndMonth(text.slice(start?.[0].length ?? 0), grammar, today, lean);
  const weekday = start?.groups?.['weekday'];
  if (!date || !weekday) return date;
  return indexOfForm(grammar.words.weekdays, weekday) === weekdayOf(date) ? date : undefined;
}

function readDayAndMonth(
  text: string,
  grammar: Grammar,
  today: LocalDate,
  lean: Lean,
): LocalDate | undefined {
  const iso = parseLocalDate(text);
  if (iso) return iso;
  for (const shape of [...NUMERIC, grammar.dayMonth, grammar.monthDay]) {
    const { day, month, year } = shape.exec(text)?.groups ?? {};
    if (day === undefined || month === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : indexOfForm(grammar.words.months, month);
    return year === undefined
      ? nearest(number, Number(day), today, lean)
      : localDate(Number(year) + (year.length === 2 ? 2000 : 0), number, Number(day));
  }
  return undefined;
}

/** The first such day on or after today, or the last on or before it. */
function nearest(month: number, day: number, today: LocalDate, lean: Lean): LocalDate | undefined {
  const { year } = partsOf(today);
  for (let away = 0; away <= YEARS_TO_A_LEAP_DAY; away++) {
    const date = localDate(lean === 'future' ? year + away : year - away, month, day);
    if (date && (lean === 'future' ? date >= today : date <= today)) return date;
  }
  return undefined;
}

function grammarOf(words: DateWords): Grammar {
  const before = `(?:(?:${words.before.join('|')}) )`;
  const month = `(?<month>${words.months.flat().join('|')})`;
  return {
    words,
    start: new RegExp(`^${before}*(?:(?<weekday>${words.weekdays.flat().join('|')}),? ${before}*)?`),
    dayMonth: new RegExp(
      `^(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?${month}\\.?,?(?: (?<year>\\d{4}))?\\.?$`,
    ),
    monthDay: new RegExp(
      `^${month}\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?\\.?$`,
    ),
  };
}

/** The place of the word in the list, the first being 1; 0 when it is not in it. */
function indexOfForm(forms: readonly (readonly string[])[], word: string): number {
  return forms.findIndex((alternatives) => alternatives.includes(word)) + 1;
}
