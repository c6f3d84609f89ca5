import type { LocalDate } from '../hiring/time';

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'sann', 'sand', '1', 'x', '✓', '✔']);
const no = new Set(['', 'nei', 'n', 'nej', 'no', 'false', 'usann', 'falsk', '0', '-']);

/** A tick or a yes or no in any of the four languages; undefined when it is neither. An empty cell is a no. */
export function yesOrNo(value: string): boolean | undefined {
  const word = value.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

type Gender = 'female' | 'male' | 'other' | 'unstated';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...['kvinne', 'kvinde', 'k', 'female', 'f', 'woman', 'dame'].map((word) => [word, 'female'] as const),
  ...['mann', 'mand', 'm', 'male', 'man', 'herre'].map((word) => [word, 'male'] as const),
  ...['annet', 'anna', 'andet', 'other', 'ikke-binær', 'ikkje-binær', 'non-binary'].map(
    (word) => [word, 'other'] as const,
  ),
  ...['ukjent', 'ukendt', 'unknown', 'ikke oppgitt', 'ikkje oppgitt', 'ikke oplyst', 'not stated', '-'].map(
    (word) => [word, 'unstated'] as const,
  ),
]);

/** The gender that a word in one of the four languages means; undefined when it is not known. */
export const genderOf = (value: string): Gender | undefined => genders.get(value.toLowerCase());

type ApplicantLanguage = 'nb' | 'nn' | 'da' | 'en';

const languages: ReadonlyMap<string, ApplicantLanguage> = new Map([
  ...['nb', 'bokmål', 'norsk', 'norsk bokmål', 'norwegian'].map((word) => [word, 'nb'] as const),
  ...['nn', 'nynorsk', 'norsk nynorsk'].map((word) => [word, 'nn'] as const),
  ...['da', 'dansk', 'danish'].map((word) => [word, 'da'] as const),
  ...['en', 'engelsk', 'english'].map((word) => [word, 'en'] as const),
]);

/** The language an applicant wants letters in; undefined when it is not one of the four. */
export const languageOf = (value: string): ApplicantLanguage | undefined =>
  languages.get(value.toLowerCase());

/**
 * A date as exports write it (`2026-03-02`, `02.03.2026`, `2/3-2026`, with or without a time of day), day before month;
 * undefined when it is no date or does not exist.
 */
export function dateOf(value: string): LocalDate | undefined {
  const [day] = value.split(/[T ]/);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day ?? '');
  const nordic = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(day ?? '');
  const [year, month, date] = iso ? iso.slice(1) : nordic ? nordic.slice(1).reverse() : [];
  if (!year || !month || !date) return undefined;
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${found}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(found)
    ? (found as LocalDate)
    : undefined;
}

/** When somebody was born, as exactly as the export says it: a date, a year or only the age. */
type Birth = { birthDate: LocalDate } | { birthYear: number } | { age: number };

// Outside these ages a number is taken for a slip of the pen, not for an applicant.
const youngest = 13;
const oldest = 99;

/** A date or year of birth or an age ("45", "45 år"); undefined when it cannot be, as seen on `today`. */
export function birthOf(value: string, today: LocalDate): Birth | undefined {
  const thisYear = Number(today.slice(0, 4));
  const plausible = (year: number): boolean => thisYear - year >= youngest && thisYear - year <= oldest + 1;
  const digits = /^(\d{1,4})(?:\s*(?:år|years?))?$/i.exec(value)?.[1];
  if (digits?.length === 4) return plausible(Number(digits)) ? { birthYear: Number(digits) } : undefined;
  if (digits) {
    const age = Number(digits);
    return age >= youngest && age <= oldest ? { age } : undefined;
  }
  const birthDate = dateOf(value);
  return birthDate && plausible(Number(birthDate.slice(0, 4))) ? { birthDate } : undefined;
}
