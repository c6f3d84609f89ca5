import { localTimeOf } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import type { Instant, LocalDate, Zone } from '../hiring/time';

const LOCALES: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  da: 'da-DK',
  en: 'en-GB',
};

/** `long` is "fredag 13. mars 2026", `weekday` is "fredag 13. mars", `short` is "13. mars". */
export type DateShape = 'long' | 'weekday' | 'short';

type ListKind = 'conjunction' | 'disjunction';

/** Remembers what was made for each language and variant: making an Intl object costs far more than using it. */
function remembered<Variant extends string, Made>(
  make: (locale: string, variant: Variant) => Made,
): (language: Language, variant: Variant) => Made {
  const made = new Map<string, Made>();
  return (language, variant) => {
    const key = `${language} ${variant}`;
    const known = made.get(key) ?? make(LOCALES[language], variant);
    made.set(key, known);
    return known;
  };
}

const names = remembered(
  (locale, part: 'weekday' | 'month') => new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' }),
);
const lists = remembered((locale, type: ListKind) => new Intl.ListFormat(locale, { type }));

/**
 * A date in words. Put together here, because the order and the punctuation that `Intl` uses change from one version of
 * the runtime to the next.
 */
export function dateIn(language: Language, date: LocalDate, shape: DateShape = 'long'): string {
  const day = new Date(`${date}T00:00:00Z`);
  const month = names(language, 'month').format(day);
  const short = `${day.getUTCDate()}${language === 'en' ? '' : '.'} ${month}`;
  if (shape === 'short') return short;
  const weekday = `${names(language, 'weekday').format(day)}${language === 'da' ? ' den' : ''} ${short}`;
  return shape === 'weekday' ? weekday : `${weekday} ${day.getUTCFullYear()}`;
}

/** The time of day in a zone, 24 hours: "14:30", in Danish "14.30". */
export const timeIn = (language: Language, at: Instant, zone: Zone): string => {
  const time = localTimeOf(at, zone);
  return language === 'da' ? time.replace(':', '.') : time;
};

/** Several things as one phrase: "Ada, Bjørn og Celina", or with `disjunction` "Ada, Bjørn eller Celina". */
export const listIn = (
  language: Language,
  things: readonly string[],
  kind: ListKind = 'conjunction',
): string => lists(language, kind).format(things);
