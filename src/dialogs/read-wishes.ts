import { readCount, readDate } from '../hiring/calendar';
import type { TimeOfDay, WeekdayNumber } from '../hiring/hiring';
import type { Language } from '../hiring/people';
import type { LocalDate } from '../hiring/time';
import { readOption, type Option } from './read-options';
import { wishWords } from './words/wish-words';

/** One thing that somebody asks of a series of interviews. */
export type Wish =
  | { readonly kind: 'earliest' | 'latest'; readonly time: TimeOfDay }
  | { readonly kind: 'maxPerDay'; readonly count: number }
  | { readonly kind: 'notWeekdays' | 'onlyWeekdays'; readonly weekdays: readonly WeekdayNumber[] }
  | { readonly kind: 'notDay' | 'firstDay' | 'lastDay'; readonly day: LocalDate }
  | { readonly kind: 'lunch' | 'online'; readonly is: boolean }
  | { readonly kind: 'minutes' | 'breakMinutes'; readonly count: number }
  | { readonly kind: 'tentative' | 'forget' | 'everybody' }
  | { readonly kind: 'lead' | 'writer' | 'optional' | 'required'; readonly person: string }
  | { readonly kind: 'fixed'; readonly applicant: string; readonly day: LocalDate; readonly time: TimeOfDay }
  | {
      readonly kind: 'away';
      readonly applicant: string;
      readonly day: LocalDate;
      readonly from?: TimeOfDay | undefined;
      readonly to?: TimeOfDay | undefined;
    };

export interface WishContext {
  readonly language: Language;
  readonly today: LocalDate;
  readonly people: readonly Option[];
  readonly applicants: readonly Option[];
}

const any = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const TIME = String.raw`(?:kl\.? ?|klokken |klokka )?(\d{1,2})(?:[:.](\d{2}))?(?: ?h)?`;
const weekday = any(wishWords.weekdays.flat());
const weekdays = `${weekday}(?:(?: ?, ?| (?:${wishWords.and.slice(0, -1).join('|')}) )${weekday})*`;
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join(' ?')}$`, 'u');
const aDay = `(?:${any(wishWords.interviews)} )?(?:${any(wishWords.aDay)})?`;

const patterns = {
  earliest: whole(any(wishWords.earliest), TIME),
  latest: whole(any(wishWords.latest), TIME),
  most: new RegExp(`^${any(wishWords.most)} (\\S+) ?${aDay}$`, 'u'),
  notWeekdays: new RegExp(`^${any(wishWords.not)} (?:${any(wishWords.on)} )?(${weekdays})$`, 'u'),
  onlyWeekdays: new RegExp(`^${any(wishWords.only)} (?:${any(wishWords.on)} )?(${weekdays})$`, 'u'),
  notDay: new RegExp(`^${any(wishWords.not)} (?:${any(wishWords.on)} )?(.+)$`, 'u'),
  withoutLunch: whole(any(wishWords.not), any(wishWords.lunch)),
  withLunch: whole(any(wishWords.with), any(wishWords.lunch)),
  online: whole(any(wishWords.online)),
  inRooms: whole(any(wishWords.inRooms)),
  pause: new RegExp(
    `^(?:${any(wishWords.pause)} (\\d{1,3})(?: ${any(wishWords.minutes)})?|(\\d{1,3}) (?:${any(wishWords.minutes)} )?${any(wishWords.pause)})$`,
    'u',
  ),
  minutes: new RegExp(`^(\\d{1,3}) ${any(wishWords.minutes)}$`, 'u'),
  lastDay: new RegExp(`^${any(wishWords.until)} (.+)$`, 'u'),
  firstDay: new RegExp(`^${any(wishWords.since)} (.+)$`, 'u'),
  away: new RegExp(`^(.+?) ${any(wishWords.away)} (.+?)(?: ${TIME} ?(?:-|–|til|to) ?${TIME})?$`, 'u'),
  fixed: new RegExp(
    `^(?:${any(wishWords.interviews)} )?(.+?),? ${any(wishWords.at)} ?(\\d{1,2})(?:[:.](\\d{2}))?$`,
    'u',
  ),
  leads: new RegExp(`^(.+?) ${any(wishWords.leads)}$`, 'u'),
  writes: new RegExp(`^(.+?) ${any(wishWords.writes)}$`, 'u'),
  mayMiss: new RegExp(`^(.+?) ${any(wishWords.mayMiss)}$`, 'u'),
  mustCome: new RegExp(`^(.+?) ${any(wishWords.mustCome)}$`, 'u'),
  forget: whole(any(wishWords.forget)),
  tentative: whole(any(wishWords.tentative)),
};

const toWords = new RegExp(` ${any(wishWords.to)}$`, 'u');

const timeOf = (hours: string | undefined, minutes = '00'): TimeOfDay | undefined => {
  const hour = Number(hours);
  if (hours === undefined || hour > 24 || Number(minutes) > 59) return undefined;
  return `${Number(hours) < 10 ? `0${hour}` : `${hour}`}:${minutes}` as TimeOfDay;
};

const WEEK: readonly WeekdayNumber[] = [1, 2, 3, 4, 5];
const weekdaysIn = (text: string): readonly WeekdayNumber[] =>
  WEEK.filter((day) => {
    const names: readonly string[] = wishWords.weekdays[day - 1] ?? [];
    return text.split(/[ ,]+/).some((word) => names.includes(word));
  });

type Read = (text: string, context: WishContext) => Wish | undefined;

const timed =
  (kind: 'earliest' | 'latest', pattern: RegExp): Read =>
  (text) => {
    const found = pattern.exec(text);
    const time = found ? timeOf(found[1], found[2]) : undefined;
    return time && { kind, time };
  };

const dated =
  (kind: 'notDay' | 'firstDay' | 'lastDay', pattern: RegExp): Read =>
  (text, { today, language }) => {
    const words = pattern.exec(text)?.[1];
    const day = words === undefined ? undefined : readDate(words, today, language);
    return day && { kind, day };
  };

const byPerson =
  (kind: 'lead' | 'writer' | 'optional' | 'required', pattern: RegExp): Read =>
  (text, { people }) => {
    const name = pattern.exec(text)?.[1];
    const person = name === undefined ? undefined : readOption(name, people);
    return person === undefined ? undefined : { kind, person };
  };

const plain =
  (wish: Wish, pattern: RegExp): Read =>
  (text) =>
    pattern.test(text) ? wish : undefined;

const counted =
  (kind: 'maxPerDay' | 'minutes' | 'breakMinutes', pattern: RegExp): Read =>
  (text, { language }) => {
    const found = pattern.exec(text);
    const count =
      found && (readCount(found[1] ?? found[2] ?? '', language) ?? readCount(found[1] ?? '', 'nb'));
    return typeof count === 'number' && (count > 0 || kind === 'breakMinutes') ? { kind, count } : undefined;
  };

const onWeekdays =
  (kind: 'notWeekdays' | 'onlyWeekdays', pattern: RegExp): Read =>
  (text) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : { kind, weekdays: weekdaysIn(found) };
  };

const away: Read = (text, { applicants, today, language }) => {
  const [, name = '', words = '', from, fromMinutes, to, toMinutes] = patterns.away.exec(text) ?? [];
  const applicant = name === '' ? undefined : readOption(name, applicants);
  const day = readDate(words, today, language);
  if (applicant === undefined || day === undefined) return undefined;
  return { kind: 'away', applicant, day, from: timeOf(from, fromMinutes), to: timeOf(to, toMinutes) };
};

/** "Ola til torsdag kl. 10", "3 torsdag kl. 10": the name is as long as it fits somebody. */
const fixed: Read = (text, { applicants, today, language }) => {
  const [, words = '', hours, minutes] = patterns.fixed.exec(text) ?? [];
  const time = timeOf(hours, minutes);
  const all = words.split(' ');
  for (let length = all.length - 1; time && length > 0; length--) {
    const name = all.slice(0, length).join(' ').replace(toWords, '');
    const day = readDate(all.slice(length).join(' '), today, language);
    const applicant =
      applicants.find(({ value }) => value === `a${name}`)?.value ?? readOption(name, applicants);
    if (applicant !== undefined && day !== undefined) return { kind: 'fixed', applicant, day, time };
  }
  return undefined;
};

const everybody: Read = (text) => {
  const name = patterns.mustCome.exec(text)?.[1] ?? '';
  return (wishWords.everybody as readonly string[]).includes(name) ? { kind: 'everybody' } : undefined;
};

/** In the order in which they are tried: "ikke før 10" is about a time before it is about a day. */
const readers: readonly Read[] = [
  plain({ kind: 'forget' }, patterns.forget),
  plain({ kind: 'tentative' }, patterns.tentative),
  plain({ kind: 'lunch', is: false }, patterns.withoutLunch),
  plain({ kind: 'lunch', is: true }, patterns.withLunch),
  plain({ kind: 'online', is: true }, patterns.online),
  plain({ kind: 'online', is: false }, patterns.inRooms),
  counted('maxPerDay', patterns.most),
  counted('breakMinutes', patterns.pause),
  counted('minutes', patterns.minutes),
  timed('earliest', patterns.earliest),
  timed('latest', patterns.latest),
  everybody,
  byPerson('optional', patterns.mayMiss),
  byPerson('required', patterns.mustCome),
  byPerson('lead', patterns.leads),
  byPerson('writer', patterns.writes),
  away,
  fixed,
  onWeekdays('notWeekdays', patterns.notWeekdays),
  onWeekdays('onlyWeekdays', patterns.onlyWeekdays),
  dated('notDay', patterns.notDay),
  dated('lastDay', patterns.lastDay),
  dated('firstDay', patterns.firstDay),
];

const readOne = (text: string, context: WishContext): Wish | undefined => {
  for (const read of readers) {
    const wish = read(text, context);
    if (wish) return wish;
  }
  return undefined;
};

const clean = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:og|and|men|but|helst|gjerne|please) /u, '')
    .replace(/[.!?]+$/, '')
    .trim();

/** Parts of a sentence, from the longest to the shortest that commas and "og" make of it. */
function partsOf(text: string, context: WishContext): readonly (Wish | string)[] {
  const one = clean(text);
  if (one === '') return [];
  const wish = readOne(one, context);
  if (wish) return [wish];
  for (const border of [/[;\n]+/, /,\s*(?!\d)/, / (?:og|and) /]) {
    const parts = text.split(border).filter((part) => clean(part) !== '');
    if (parts.length > 1) return parts.flatMap((part) => partsOf(part, context));
  }
  return [one];
}

/**
 * What a text asks of a series: "ikke fredag, etter kl. 10 og maks 4 om dagen". `unread` holds the parts that mean
 * nothing of the kind.
 */
export function readWishes(
  text: string,
  context: WishContext,
): { readonly wishes: readonly Wish[]; readonly unread: readonly string[] } {
  const parts = partsOf(text, context);
  return {
    wishes: parts.filter((part) => typeof part !== 'string'),
    unread: parts.filter((part) => typeof part === 'string'),
  };
}
