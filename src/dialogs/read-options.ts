import { readCount } from '../hiring/calendar';
import { fold } from './fold';
import { isOneSlipAway } from './one-slip';
import { answerWords, AND, EXCEPT, NUMBER, UP_TO } from './words/answer-words';

/** Something to choose, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Shorter names are too easily mistaken for each other. */
const SHORTEST_WITH_A_SLIP = 5;

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,/()]+/)
    .map(fold)
    .filter((word) => word !== '');

/** The only one that fits; nothing when none does or several do. */
function only(options: readonly Option[], fits: (option: Option) => boolean): string | undefined {
  const [found, another] = options.filter(fits);
  return another ? undefined : found?.value;
}

function byLabel(text: string, options: readonly Option[]): string | undefined {
  const whole = fold(text);
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  if (options.some(({ label }) => fold(label) === whole))
    return only(options, ({ label }) => fold(label) === whole);
  const startsWith = ({ label }: Option): boolean =>
    words.every((word) => wordsOf(label).some((known) => known.startsWith(word)));
  if (options.some(startsWith)) return only(options, startsWith);
  if (whole.length < SHORTEST_WITH_A_SLIP || /\d/.test(whole)) return undefined;
  return only(options, ({ label }) =>
    [fold(label), ...wordsOf(label)].some(
      (known) => known.length >= SHORTEST_WITH_A_SLIP && isOneSlipAway(known, whole),
    ),
  );
}

const numberPrefix = new RegExp(`^(?:(?:${NUMBER.join('|')})\\.? *)?(\\d{1,4})[.)]?$`, 'i');

/** The option that is meant: by its place in the list, its name, or so much of the name that only one fits. */
export function readOption(text: string, options: readonly Option[]): string | undefined {
  const place = numberPrefix.exec(text.trim())?.[1];
  if (place !== undefined) return options[Number(place) - 1]?.value;
  const named = byLabel(text, options);
  if (named !== undefined) return named;
  const counted = readCount(text, 'nb') ?? readCount(text, 'en');
  return counted === undefined ? undefined : options[counted - 1]?.value;
}

const and = new RegExp(`[,;\\n]+|(?<=^|\\s)(?:${AND.join('|')})(?=\\s|$)`, 'gi');
const range = new RegExp(`^(\\d{1,4}) *(?:[-–—]|${UP_TO.join('|')}) *(\\d{1,4})$`, 'i');
const except = new RegExp(`^(.+?)\\s+(?:${EXCEPT.join('|')})\\s+(.+)$`, 'i');

function readPart(text: string, options: readonly Option[]): readonly string[] | undefined {
  const [, first, last] = range.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const chosen = options.slice(Number(first) - 1, Number(last));
    const asked = Number(last) - Number(first) + 1;
    return Number(first) > 0 && asked > 0 && chosen.length === asked
      ? chosen.map(({ value }) => value)
      : undefined;
  }
  if (/^\d{1,4}(?: \d{1,4})+$/.test(text)) return readAll(text.split(' '), options);
  const value = readOption(text, options);
  return value === undefined ? undefined : [value];
}

const readAll = (parts: readonly string[], options: readonly Option[]): readonly string[] | undefined => {
  const read = parts.map((part) => readPart(part, options));
  return read.some((one) => one === undefined) ? undefined : read.flatMap((one) => one ?? []);
};

/**
 * The options that are meant, each once, in the order they were named: "1, 3 og 4", "1-4", "Ada og Bjørn", "alle",
 * "alle unntatt 3". Undefined when any part of the list fits none or several of them.
 */
export function readOptions(text: string, options: readonly Option[]): readonly string[] | undefined {
  const trimmed = text.trim().replace(/[.!]+$/, '');
  if (answerWords.all.some((word) => fold(word) === fold(trimmed))) return options.map(({ value }) => value);
  const [, most, left] = except.exec(trimmed) ?? [];
  if (most !== undefined && left !== undefined) {
    const [chosen, without] = [readOptions(most, options), readOptions(left, options)];
    return chosen && without && chosen.filter((value) => !without.includes(value));
  }
  const whole = byLabel(trimmed, options);
  if (whole !== undefined) return [whole];
  const parts = trimmed
    .split(and)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const read = readAll(parts, options);
  return read && read.length > 0 ? [...new Set(read)] : undefined;
}

/** The first name in a list that fits none of the options, or several: these with their places in the list. */
export function unreadName(
  text: string,
  options: readonly Option[],
):
  | {
      readonly name: string;
      readonly candidates: readonly { readonly place: number; readonly label: string }[];
    }
  | undefined {
  const parts = text
    .trim()
    .split(and)
    .map((part) => part.trim());
  const name = parts.find((part) => /\p{L}/u.test(part) && readPart(part, options) === undefined);
  if (name === undefined) return undefined;
  const words = wordsOf(name);
  const fits = (label: string): boolean =>
    words.every((word) => wordsOf(label).some((known) => known.startsWith(word)));
  const candidates = options.flatMap(({ label }, index) =>
    fits(label) ? [{ place: index + 1, label }] : [],
  );
  return { name, candidates };
}
