import { dateIn, dueIn, listIn, timeIn } from '../../src/text';

const languages = ['nb', 'nn', 'da', 'en'] as const;

describe('dates, times and lists in words', () => {
  it('writes a date in full, with its weekday, and short', () => {
    expect(languages.map((language) => dateIn(language, '2026-03-13'))).toEqual([
      'fredag 13. mars 2026',
      'fredag 13. mars 2026',
      'fredag den 13. marts 2026',
      'Friday 13 March 2026',
    ]);
    expect(languages.map((language) => dateIn(language, '2026-03-13', 'weekday'))).toEqual([
      'fredag 13. mars',
      'fredag 13. mars',
      'fredag den 13. marts',
      'Friday 13 March',
    ]);
    expect(languages.map((language) => dateIn(language, '2026-03-13', 'short'))).toEqual([
      '13. mars',
      '13. mars',
      '13. marts',
      '13 March',
    ]);
  });

  it('writes the weekday of a local date, wherever the program runs', () => {
    expect(dateIn('nn', '2026-03-14')).toBe('laurdag 14. mars 2026');
    expect(dateIn('nb', '2024-02-29')).toBe('torsdag 29. februar 2024');
    expect(dateIn('nb', '2026-12-31')).toBe('torsdag 31. desember 2026');
  });

  it('writes a time of day on the clock of the zone, summer time too', () => {
    expect(languages.map((language) => timeIn(language, '2026-03-13T13:05:00.000Z', 'Europe/Oslo'))).toEqual([
      '14:05',
      '14:05',
      '14.05',
      '14:05',
    ]);
    expect(timeIn('nb', '2026-06-30T22:00:00.000Z', 'Europe/Oslo')).toBe('00:00');
  });

  it('joins things with the word of the language', () => {
    const things = ['Ada', 'Bjørn', 'Celina'];
    expect(languages.map((language) => listIn(language, things))).toEqual([
      'Ada, Bjørn og Celina',
      'Ada, Bjørn og Celina',
      'Ada, Bjørn og Celina',
      'Ada, Bjørn and Celina',
    ]);
    expect(listIn('nb', things, 'disjunction')).toBe('Ada, Bjørn eller Celina');
    expect([listIn('nb', ['Ada']), listIn('nb', [])]).toEqual(['Ada', '']);
  });

  it.each([
    ['2026-03-12', 'i dag', 'today'],
    ['2026-03-13', 'i morgen', 'tomorrow'],
    ['2026-03-15', 'om 3 dager', 'in 3 days'],
    ['2026-03-11', '1 dag over fristen', '1 day overdue'],
    ['2026-03-09', '3 dager over fristen', '3 days overdue'],
  ] as const)('says how far %s is from 12 March: "%s"', (date, nb, en) => {
    expect(dueIn('nb', date, '2026-03-12')).toBe(nb);
    expect(dueIn('en', date, '2026-03-12')).toBe(en);
  });
});
