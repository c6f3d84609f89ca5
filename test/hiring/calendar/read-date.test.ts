import { type AnswerLanguage, readDate } from '../../../src/hiring/calendar';
import type { LocalDate } from '../../../src/hiring/time';

/** A Wednesday. */
const today: LocalDate = '2026-03-11';

type Row = readonly [AnswerLanguage, string, LocalDate];

describe('a typed date', () => {
  const rows: readonly Row[] = [
    ['nb', '12.3.', '2026-03-12'],
    ['nb', '12.3', '2026-03-12'],
    ['nb', '12.03.2026', '2026-03-12'],
    ['nb', '12.03.2026.', '2026-03-12'],
    ['nb', '12. 3. 2026', '2026-03-12'],
    ['nb', '12.03.26', '2026-03-12'],
    ['nb', '12/3', '2026-03-12'],
    ['nb', '12/3-2026', '2026-03-12'],
    ['nb', '12/3-26', '2026-03-12'],
    ['en', '12/03/2026', '2026-03-12'],
    ['da', '12-03-2026', '2026-03-12'],
    ['nb', '2026-03-12', '2026-03-12'],
    ['nb', ' 2026-03-12 ', '2026-03-12'],
    ['nb', '12. mars', '2026-03-12'],
    ['nb', '12 mars', '2026-03-12'],
    ['nb', '12. MARS 2027', '2027-03-12'],
    ['nb', 'den 12. mars', '2026-03-12'],
    ['nb', 'torsdag 12. mars', '2026-03-12'],
    ['nb', 'torsdag den 12.3.', '2026-03-12'],
    ['nb', 'på torsdag 12. mars', '2026-03-12'],
    ['da', '12 marts 2026', '2026-03-12'],
    ['da', 'torsdag den 12. marts', '2026-03-12'],
    ['da', '1. maj', '2026-05-01'],
    ['da', '3. december', '2026-12-03'],
    ['nn', '17. mai', '2026-05-17'],
    ['nn', 'laurdag 14. mars', '2026-03-14'],
    ['nb', '24. des.', '2026-12-24'],
    ['en', '12 March', '2026-03-12'],
    ['en', '12th of March', '2026-03-12'],
    ['en', 'the 12th of March 2027', '2027-03-12'],
    ['en', 'March 12', '2026-03-12'],
    ['en', 'March 12, 2027', '2027-03-12'],
    ['en', 'on Thursday, 12 March', '2026-03-12'],
    ['en', '3 May', '2026-05-03'],
  ];

  it.each(rows)('is read in %s from "%s" as %s', (language, text, date) => {
    expect(readDate(text, today, language)).toBe(date);
  });

  it('is read with a letter written as letter and ring apart', () => {
    expect(readDate('på lørdag'.normalize('NFD'), today, 'nb')).toBe('2026-03-14');
  });
});

describe('a date told from today, a Wednesday', () => {
  const rows: readonly Row[] = [
    ['nb', 'i dag', '2026-03-11'],
    ['nb', 'I dag!', '2026-03-11'],
    ['nb', 'idag', '2026-03-11'],
    ['nb', 'i morgen', '2026-03-12'],
    ['nb', 'i overmorgen', '2026-03-13'],
    ['nb', 'i går', '2026-03-10'],
    ['nb', 'i forgårs', '2026-03-09'],
    ['nn', 'i dag', '2026-03-11'],
    ['nn', 'i morgon', '2026-03-12'],
    ['nn', 'i overmorgon', '2026-03-13'],
    ['nn', 'i førgår', '2026-03-09'],
    ['da', 'i morgen.', '2026-03-12'],
    ['en', 'today', '2026-03-11'],
    ['en', 'Tomorrow', '2026-03-12'],
    ['en', 'the day after tomorrow', '2026-03-13'],
    ['en', 'yesterday', '2026-03-10'],
    ['nb', 'om 3 dager', '2026-03-14'],
    ['nb', 'om to uker', '2026-03-25'],
    ['nb', 'om en uke', '2026-03-18'],
    ['nb', 'om én måned', '2026-04-11'],
    ['nb', 'om et år', '2027-03-11'],
    ['nb', 'for to uker siden', '2026-02-25'],
    ['nn', 'om to veker', '2026-03-25'],
    ['nn', 'om ein månad', '2026-04-11'],
    ['nn', 'for tre dagar sidan', '2026-03-08'],
    ['da', 'om 14 dage', '2026-03-25'],
    ['da', 'om fjorten dage', '2026-03-25'],
    ['da', 'om en uge', '2026-03-18'],
    ['da', 'for 3 dage siden', '2026-03-08'],
    ['en', 'in 2 weeks', '2026-03-25'],
    ['en', 'in a week', '2026-03-18'],
    ['en', 'two months from now', '2026-05-11'],
    ['en', 'three days ago', '2026-03-08'],
    ['en', 'a year ago', '2025-03-11'],
  ];

  it.each(rows)('is read in %s from "%s" as %s', (language, text, date) => {
    expect(readDate(text, today, language)).toBe(date);
  });
});

describe('a weekday told from today, a Wednesday', () => {
  const rows: readonly Row[] = [
    ['nb', 'fredag', '2026-03-13'],
    ['nb', 'på fredag', '2026-03-13'],
    ['nb', 'førstkommende fredag', '2026-03-13'],
    ['nb', 'på tirsdag', '2026-03-17'],
    ['nb', 'onsdag', '2026-03-18'],
    ['nb', 'neste mandag', '2026-03-16'],
    ['nb', 'neste fredag', '2026-03-20'],
    ['nb', 'fredag neste uke', '2026-03-20'],
    ['nb', 'søndag i neste uke', '2026-03-22'],
    ['nb', 'forrige fredag', '2026-03-06'],
    ['nb', 'sist onsdag', '2026-03-04'],
    ['nn', 'måndag', '2026-03-16'],
    ['nn', 'på laurdag', '2026-03-14'],
    ['nn', 'neste tysdag', '2026-03-17'],
    ['nn', 'sundag', '2026-03-15'],
    ['nn', 'fredag neste veke', '2026-03-20'],
    ['da', 'på fredag', '2026-03-13'],
    ['da', 'næste mandag', '2026-03-16'],
    ['da', 'mandag i næste uge', '2026-03-16'],
    ['da', 'i fredags', '2026-03-06'],
    ['da', 'sidste tirsdag', '2026-03-10'],
    ['en', 'on Friday', '2026-03-13'],
    ['en', 'Friday', '2026-03-13'],
    ['en', 'next Monday', '2026-03-16'],
    ['en', 'Thursday next week', '2026-03-19'],
    ['en', 'last Friday', '2026-03-06'],
  ];

  it.each(rows)('is read in %s from "%s" as %s', (language, text, date) => {
    expect(readDate(text, today, language)).toBe(date);
  });

  it('is tomorrow or next week when today is Sunday', () => {
    expect(readDate('neste mandag', '2026-03-15', 'nb')).toBe('2026-03-16');
    expect(readDate('på søndag', '2026-03-15', 'nb')).toBe('2026-03-22');
  });
});

describe('a date without a year', () => {
  it.each([
    ['11.3.', '2026-03-11', '2026-03-11'],
    ['10.3.', '2027-03-10', '2026-03-10'],
    ['12.3.', '2026-03-12', '2025-03-12'],
    ['31. desember', '2026-12-31', '2025-12-31'],
    ['1/1', '2027-01-01', '2026-01-01'],
    ['29.2.', '2028-02-29', '2024-02-29'],
    ['onsdag', '2026-03-18', '2026-03-04'],
    ['på fredag', '2026-03-13', '2026-03-13'],
    ['12.3.2027', '2027-03-12', '2027-03-12'],
  ])('"%s" is %s when the question looks ahead and %s when it looks back', (text, future, past) => {
    expect(readDate(text, today, 'nb', 'future')).toBe(future);
    expect(readDate(text, today, 'nb', 'past')).toBe(past);
  });

  it('looks ahead over the eight years without a leap day around 2100', () => {
    expect(readDate('29.2.', '2096-03-01', 'nb')).toBe('2104-02-29');
  });
});

describe('what is no date', () => {
  const rows: readonly (readonly [AnswerLanguage, string])[] = [
    ['nb', ''],
    ['nb', '12'],
    ['nb', '12.'],
    ['nb', '2026'],
    ['nb', '31.2.2026'],
    ['nb', '29.2.2026'],
    ['nb', '31.4.'],
    ['nb', '12.13.2026'],
    ['nb', '0.3.'],
    ['nb', '32. mars'],
    ['nb', '2026-02-30'],
    ['nb', '12-3'],
    ['nb', '12.30'],
    ['nb', '12:30'],
    ['nb', '3.14159'],
    ['nb', '100/3'],
    ['nb', '12.3.2026 kl. 12'],
    ['nb', '12.3 prosent'],
    ['nb', '12. mars eller 13. mars'],
    ['nb', 'før 12. mars'],
    ['nb', 'ikke i morgen'],
    ['nb', 'fredag 12. mars'],
    ['nb', 'mars'],
    ['nb', 'Mai'],
    ['nb', '12. mai-toget'],
    ['nb', '12. jul'],
    ['nb', '12 34 56 78'],
    ['nb', '192.168.1.1'],
    ['nb', 'neste uke'],
    ['nb', 'om noen dager'],
    ['nb', 'om en stund'],
    ['nb', 'om 3 arbeidsdager'],
    ['nb', 'om 1000 dager'],
    ['nb', 'om -3 dager'],
    ['nb', 'om'],
    ['nb', 'på'],
    ['nb', 'tre uker'],
    ['nb', 'morgen'],
    ['nb', 'fredagstaco'],
    ['nb', 'langfredag'],
    ['nb', 'Tor'],
    ['nb', 'tomorrow'],
    ['nb', 'constructor'],
    ['da', 'i aften'],
    ['da', 'fredag aften'],
    ['en', 'may'],
    ['en', 'i morgen'],
    ['en', 'March'],
    ['en', 'the march 2026'],
    ['en', 'Monday 12 March'],
    ['en', 'in time'],
    ['en', 'in a while'],
    ['en', 'second of three'],
    ['en', 'sunday school'],
  ];

  it.each(rows)('is not taken for one in %s: "%s"', (language, text) => {
    expect(readDate(text, today, language)).toBeUndefined();
  });
});
