import { type Period, deadline, isWorkingDay } from '../../../src/hiring/calendar';
import type { LocalDate } from '../../../src/hiring/time';
import { denmark } from './calendars';

const end = (from: LocalDate, count: number, unit: Period['unit']) =>
  deadline(from, { count, unit, roll: 'forward' }, denmark).date;

describe('a period in Denmark', () => {
  it('does not count the day of receipt [cal.dk]', () => {
    expect(end('2026-03-02', 14, 'days')).toBe('2026-03-16');
    expect(end('2026-03-02', 1, 'days')).toBe('2026-03-03');
  });

  it('is counted in the unit as written [cal.dk]', () => {
    expect(end('2026-03-02', 2, 'weeks')).toBe('2026-03-16');
    expect(end('2026-01-30', 1, 'months')).toBe('2026-03-02');
    expect(end('2026-03-02', 3, 'years')).toBe('2029-03-02');
  });

  it.each([
    ['a Friday', '2026-03-06', '2026-03-20'],
    ['a Saturday', '2026-03-07', '2026-03-23'],
    ['a Sunday', '2026-03-08', '2026-03-23'],
    ['the Wednesday before Easter', '2026-03-18', '2026-04-01'],
    ['Maundy Thursday', '2026-03-19', '2026-04-07'],
    ['Easter Monday', '2026-03-23', '2026-04-07'],
    ['the fourth Friday after Easter, store bededag until 2023', '2026-04-17', '2026-05-01'],
    ['17 May, a Monday but for Whitsun', '2032-05-03', '2032-05-18'],
    ['17 May, an ordinary Wednesday here', '2028-05-03', '2028-05-17'],
    ['Ascension Day', '2026-04-30', '2026-05-15'],
    ['Whit Monday', '2026-05-11', '2026-05-26'],
    ['4 June', '2026-05-21', '2026-06-04'],
    ['5 June, a Friday', '2026-05-22', '2026-06-08'],
    ['5 June, a Tuesday', '2029-05-22', '2029-06-06'],
    ['23 December', '2026-12-09', '2026-12-23'],
    ['24 December', '2026-12-10', '2026-12-28'],
    ['25 December', '2026-12-11', '2026-12-28'],
    ['30 December', '2026-12-16', '2026-12-30'],
    ['31 December', '2026-12-17', '2027-01-04'],
    ['1 January', '2026-12-18', '2027-01-04'],
  ] as const)('whose 14 days end on %s: from %s to %s [cal.dk]', (_, from, ends) => {
    expect(end(from, 14, 'days')).toBe(ends);
  });

  it('says which days were treated like holidays without being any [cal.dk]', () => {
    expect(deadline('2026-12-17', { count: 14, unit: 'days', roll: 'forward' }, denmark).steps[1]).toEqual({
      code: 'rolledForward',
      from: '2026-12-31',
      to: '2027-01-04',
      days: [
        { date: '2026-12-31', kind: 'likeHoliday', key: 'newYearsEve' },
        { date: '2027-01-01', kind: 'holiday', key: 'newYearsDay' },
        { date: '2027-01-02', kind: 'weekend' },
        { date: '2027-01-03', kind: 'weekend' },
      ],
    });
  });

  it('in working days leaves out the same days [cal.dk]', () => {
    expect(end('2026-12-23', 2, 'workingDays')).toBe('2026-12-29');
    expect(isWorkingDay('2026-06-05', denmark)).toBe(false);
    expect(isWorkingDay('2026-05-01', denmark)).toBe(true);
  });
});
