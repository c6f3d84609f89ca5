import { holidays } from '../../../src/hiring/calendar';
import { FIRST_YEAR, LAST_YEAR, publicHolidays } from './oracle';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

describe('public holidays', () => {
  it.each(['NO', 'DK'] as const)('of %s are those of an independent library in 2024 to 2040', (country) => {
    const ours = years.map((year) => new Set(holidays(country, year).map(({ date }) => date)));
    const theirs = years.map(
      (year) => new Set([...publicHolidays[country]].filter((date) => date.startsWith(`${year}-`))),
    );
    expect(ours).toEqual(theirs);
  });

  it('of Norway have a name each and leave out 24 and 31 December', () => {
    expect(holidays('NO', 2026)).toEqual([
      { date: '2026-01-01', key: 'newYearsDay' },
      { date: '2026-04-02', key: 'maundyThursday' },
      { date: '2026-04-03', key: 'goodFriday' },
      { date: '2026-04-05', key: 'easterSunday' },
      { date: '2026-04-06', key: 'easterMonday' },
      { date: '2026-05-01', key: 'labourDay' },
      { date: '2026-05-14', key: 'ascensionDay' },
      { date: '2026-05-17', key: 'norwegianConstitutionDay' },
      { date: '2026-05-24', key: 'whitSunday' },
      { date: '2026-05-25', key: 'whitMonday' },
      { date: '2026-12-25', key: 'christmasDay' },
      { date: '2026-12-26', key: 'boxingDay' },
    ]);
  });

  it('of Denmark have no 1 May, 5 June, 24 or 31 December', () => {
    expect(holidays('DK', 2026).map(({ key }) => key)).toEqual([
      'newYearsDay',
      'maundyThursday',
      'goodFriday',
      'easterSunday',
      'easterMonday',
      'ascensionDay',
      'whitSunday',
      'whitMonday',
      'christmasDay',
      'boxingDay',
    ]);
  });

  it('had the Danish great prayer day for the last time in 2023', () => {
    expect(holidays('DK', 2023)).toContainEqual({ date: '2023-05-05', key: 'greatPrayerDay' });
    expect(holidays('DK', 2024).filter(({ key }) => key === 'greatPrayerDay')).toEqual([]);
    expect(holidays('NO', 2023).filter(({ key }) => key === 'greatPrayerDay')).toEqual([]);
  });

  it('name both when a movable one falls on a fixed one', () => {
    expect(holidays('NO', 2027).filter(({ date }) => date === '2027-05-17')).toEqual([
      { date: '2027-05-17', key: 'whitMonday' },
      { date: '2027-05-17', key: 'norwegianConstitutionDay' },
    ]);
  });

  // The earliest and latest Easter there are, and the years in which the moon's table is corrected.
  it.each([
    [1598, '1598-03-22'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('put Easter Sunday of %d on %s', (year, date) => {
    expect(holidays('NO', year)).toContainEqual({ date, key: 'easterSunday' });
  });
});
