import type { Country, LocalDate } from '../time';
import { type DayNumber, dateOfDay, dayNumber } from './local-date';
import { easterSunday } from './easter';
import { remember } from './remember';

/** Names a holiday in any language; the words are in the texts. */
export type HolidayKey =
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'norwegianConstitutionDay'
  | 'greatPrayerDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'boxingDay';

/** Days that are no holidays in Denmark but are treated like them when a deadline is counted [cal.dk]. */
export type LikeHolidayKey = 'danishConstitutionDay' | 'christmasEve' | 'newYearsEve';

/** A public holiday. */
export interface Holiday {
  readonly date: LocalDate;
  readonly key: HolidayKey;
}

/** Why a day that is no weekend is free by the country's calendar. */
export type FreeDay =
  | { readonly kind: 'holiday'; readonly key: HolidayKey }
  | { readonly kind: 'likeHoliday'; readonly key: LikeHolidayKey };

/** Store bededag was a holiday for the last time in 2023 (lov nr. 214 af 6. marts 2023). */
const LAST_GREAT_PRAYER_DAY = 2023;

/**
 * The public holidays of a year in order of date, Sundays among them; two entries share a date when a
 * movable holiday meets a fixed one. 24 and 31 December are not among them, nor is the Danish 5 June.
 * Sources: helligdagsfredloven § 2 and lov 1947-04-26-1 § 1 (Norway); helligdagene in the Danish folkekirke.
 */
export function holidays(country: Country, year: number): readonly Holiday[] {
  return [...movable(country, year), ...fixed(country, year)]
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, key }) => ({ date: dateOfDay(day), key }));
}

interface Dated {
  readonly day: DayNumber;
  readonly key: HolidayKey;
}

function movable(country: Country, year: number): Dated[] {
  const easter = easterSunday(year);
  const days: Dated[] = [
    { day: easter - 3, key: 'maundyThursday' },
    { day: easter - 2, key: 'goodFriday' },
    { day: easter, key: 'easterSunday' },
    { day: easter + 1, key: 'easterMonday' },
    { day: easter + 39, key: 'ascensionDay' },
    { day: easter + 49, key: 'whitSunday' },
    { day: easter + 50, key: 'whitMonday' },
  ];
  if (country === 'DK' && year <= LAST_GREAT_PRAYER_DAY)
    days.push({ day: easter + 26, key: 'greatPrayerDay' });
  return days;
}

function fixed(country: Country, year: number): Dated[] {
  const days: Dated[] = [
    { day: dayNumber(year, 1, 1), key: 'newYearsDay' },
    { day: dayNumber(year, 12, 25), key: 'christmasDay' },
    { day: dayNumber(year, 12, 26), key: 'boxingDay' },
  ];
  if (country === 'NO')
    days.push(
      { day: dayNumber(year, 5, 1), key: 'labourDay' },
      { day: dayNumber(year, 5, 17), key: 'norwegianConstitutionDay' },
    );
  return days;
}

/** The free days of a year by the country's calendar, weekends apart; where two meet, the fixed holiday. */
export const freeDays = (country: Country, year: number): ReadonlyMap<DayNumber, FreeDay> =>
  freeDaysIn[country](year);

const freeDaysIn = {
  NO: remember((year) => findFreeDays('NO', year)),
  DK: remember((year) => findFreeDays('DK', year)),
};

function findFreeDays(country: Country, year: number): ReadonlyMap<DayNumber, FreeDay> {
  const days = new Map<DayNumber, FreeDay>();
  if (country === 'DK') {
    days.set(dayNumber(year, 6, 5), { kind: 'likeHoliday', key: 'danishConstitutionDay' });
    days.set(dayNumber(year, 12, 24), { kind: 'likeHoliday', key: 'christmasEve' });
    days.set(dayNumber(year, 12, 31), { kind: 'likeHoliday', key: 'newYearsEve' });
  }
  for (const { day, key } of [...movable(country, year), ...fixed(country, year)])
    days.set(day, { kind: 'holiday', key });
  return days;
}
