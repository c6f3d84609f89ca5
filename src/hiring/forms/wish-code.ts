import { isLocalDate } from '../calendar';
import type { SeriesWishes, TimeOfDay, WeekdayNumber } from '../hiring';
import type { PersonId } from '../people';

/** Everything about a series that is said in words instead of being asked for one by one. */
export interface SeriesWords {
  readonly wishes: SeriesWishes;
  readonly lead?: PersonId | undefined;
  readonly writer?: PersonId | undefined;
}

const WEEKDAYS: readonly WeekdayNumber[] = [1, 2, 3, 4, 5, 6, 7];

const isTime = (text: string): text is TimeOfDay => /^([01]\d|2[0-4]):[0-5]\d$/.test(text);
const isId = (text: string): boolean => /^[^;=,~|]+$/.test(text);
const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** The wishes as one line, as a card's button carries them. What is not wished for is left out. */
export function encodeWishes({ wishes, lead, writer }: SeriesWords): string {
  const { optional, earliest, latest, maxPerDay, notWeekdays, notDays, away, fixed } = wishes;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['optional', optional?.join(',')],
    ['from', earliest],
    ['to', latest],
    ['most', maxPerDay],
    ['weekdays', notWeekdays?.join(',')],
    ['days', notDays?.join(',')],
    ['lunch', wishes.withoutLunch === true ? 'no' : undefined],
    ['tentative', wishes.tentativeFree === true ? 'free' : undefined],
    ['away', away?.map(({ applicant, start, end }) => [applicant, start, end].join('~')).join('|')],
    ['at', fixed?.map(({ applicant, start }) => [applicant, start].join('~')).join('|')],
    ['lead', lead],
    ['writer', writer],
  ];
  return parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join(';');
}

/** Reads such a line; what is not understood, or was made up, is left out. */
export function decodeWishes(code: string): SeriesWords {
  const parts = new Map(
    code
      .split(';')
      .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const listed = (key: string): readonly string[] | undefined => parts.get(key)?.split(',').filter(isId);
  const time = (key: string): TimeOfDay | undefined => {
    const text = parts.get(key) ?? '';
    return isTime(text) ? text : undefined;
  };
  const person = (key: string): PersonId | undefined => listed(key)?.[0];
  const most = Number(parts.get('most'));
  const weekdays = listed('weekdays');
  const away = parts
    .get('away')
    ?.split('|')
    .flatMap((one) => {
      const [applicant = '', start = '', end = ''] = one.split('~');
      return isId(applicant) && isInstant(start) && isInstant(end) && start < end
        ? [{ applicant, start, end }]
        : [];
    });
  const fixed = parts
    .get('at')
    ?.split('|')
    .flatMap((one) => {
      const [applicant = '', start = ''] = one.split('~');
      return isId(applicant) && isInstant(start) ? [{ applicant, start }] : [];
    });
  return {
    wishes: {
      optional: listed('optional'),
      earliest: time('from'),
      latest: time('to'),
      maxPerDay: Number.isInteger(most) && most >= 1 && most <= 100 ? most : undefined,
      notWeekdays: weekdays && WEEKDAYS.filter((day) => weekdays.includes(String(day))),
      notDays: listed('days')?.filter(isLocalDate),
      withoutLunch: parts.get('lunch') === 'no' ? true : undefined,
      tentativeFree: parts.get('tentative') === 'free' ? true : undefined,
      away,
      fixed,
    },
    lead: person('lead'),
    writer: person('writer'),
  };
}
