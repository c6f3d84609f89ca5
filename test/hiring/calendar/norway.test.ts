import {
  type DeadlineCalendar,
  type Period,
  deadline,
  isWorkingDay,
  rollBack,
} from '../../../src/hiring/calendar';
import type { LocalDate } from '../../../src/hiring/time';
import { norway } from './calendars';

const statutory = (count: number, unit: Period['unit']): Period => ({ count, unit, roll: 'forward' });
const atLeastBefore = (count: number, unit: Period['unit']): Period => ({
  count,
  unit,
  direction: 'before',
  roll: 'back',
});
const end = (from: LocalDate, period: Period, calendar: DeadlineCalendar = norway) =>
  deadline(from, period, calendar).date;

describe('a statutory period in Norway', () => {
  it.each([
    ['on a Friday', '2026-03-06', '2026-03-20', '2026-03-20'],
    ['on a Saturday', '2026-03-07', '2026-03-21', '2026-03-23'],
    ['on a Sunday', '2026-03-08', '2026-03-22', '2026-03-23'],
    ['on a Monday', '2026-03-09', '2026-03-23', '2026-03-23'],
    ['on the Wednesday before Easter', '2026-03-18', '2026-04-01', '2026-04-01'],
    ['on Maundy Thursday', '2026-03-19', '2026-04-02', '2026-04-07'],
    ['on Good Friday', '2026-03-20', '2026-04-03', '2026-04-07'],
    ['on Easter Eve', '2026-03-21', '2026-04-04', '2026-04-07'],
    ['on Easter Monday', '2026-03-23', '2026-04-06', '2026-04-07'],
    ['on the Tuesday after Easter', '2026-03-24', '2026-04-07', '2026-04-07'],
    ['on 30 April', '2026-04-16', '2026-04-30', '2026-04-30'],
    ['on 1 May, a Friday', '2026-04-17', '2026-05-01', '2026-05-04'],
    ['on 16 May, a Tuesday', '2028-05-02', '2028-05-16', '2028-05-16'],
    ['on 17 May, a Wednesday', '2028-05-03', '2028-05-17', '2028-05-18'],
    ['on 17 May, a Sunday', '2026-05-03', '2026-05-17', '2026-05-18'],
    ['on 17 May, Whit Monday too', '2027-05-03', '2027-05-17', '2027-05-18'],
    ['on Ascension Day', '2026-04-30', '2026-05-14', '2026-05-15'],
    ['the day after Ascension Day', '2026-05-01', '2026-05-15', '2026-05-15'],
    ['on Whit Monday', '2026-05-11', '2026-05-25', '2026-05-26'],
    ['on 24 December, no holiday', '2026-12-10', '2026-12-24', '2026-12-24'],
    ['on 25 December', '2026-12-11', '2026-12-25', '2026-12-28'],
    ['on 31 December, no holiday', '2026-12-17', '2026-12-31', '2026-12-31'],
    ['on 1 January', '2026-12-18', '2027-01-01', '2027-01-04'],
    ['on 5 June, no holiday here', '2026-05-22', '2026-06-05', '2026-06-05'],
  ] as const)(
    'that ends %s: 14 days from %s is %s and ends on %s [cal.no.roll]',
    (_, from, counted, ends) => {
      const result = deadline(from, statutory(14, 'days'), norway);
      expect(result.steps[0]).toMatchObject({ code: 'counted', date: counted });
      expect(result.date).toBe(ends);
    },
  );

  it('of weeks, months and years goes by weekday and date number, then rolls [cal.no.count]', () => {
    expect(end('2026-03-16', statutory(3, 'weeks'))).toBe('2026-04-07');
    expect(end('2026-03-12', statutory(3, 'weeks'))).toBe('2026-04-07');
    expect(end('2026-03-11', statutory(3, 'weeks'))).toBe('2026-04-01');
    expect(end('2026-01-31', statutory(1, 'months'))).toBe('2026-03-02');
    expect(end('2026-01-15', statutory(1, 'months'))).toBe('2026-02-16');
    expect(end('2024-02-29', statutory(1, 'years'))).toBe('2025-02-28');
    expect(end('2024-02-29', statutory(2, 'years'))).toBe('2026-03-02');
  });

  it('is not prolonged by a closed day of the organisation, and says so [cal.no.roll]', () => {
    const closed: DeadlineCalendar = {
      country: 'NO',
      closedDays: [{ date: '2026-03-20', name: 'Planleggingsdag' }],
    };
    const result = deadline('2026-03-06', statutory(14, 'days'), closed);
    expect(result.date).toBe('2026-03-20');
    expect(result.steps).toContainEqual({
      code: 'notMoved',
      day: { date: '2026-03-20', kind: 'closedDay', name: 'Planleggingsdag' },
    });
  });
});

describe('a date that must lie before a meeting in Norway', () => {
  it.each([
    ['a Monday', '2026-03-16', '2026-03-09'],
    ['a Sunday seven days earlier', '2026-03-15', '2026-03-06'],
    ['a Saturday seven days earlier', '2026-03-14', '2026-03-06'],
    ['the Tuesday after Easter seven days earlier', '2026-04-14', '2026-04-07'],
    ['Easter Monday seven days earlier', '2026-04-13', '2026-04-01'],
    ['Maundy Thursday seven days earlier', '2026-04-09', '2026-04-01'],
    ['1 May seven days earlier', '2026-05-08', '2026-04-30'],
    ['17 May, a Sunday, seven days earlier', '2026-05-24', '2026-05-15'],
    ['17 May, Whit Monday too, seven days earlier', '2027-05-24', '2027-05-14'],
    ['26 December seven days earlier', '2027-01-02', '2026-12-24'],
    ['1 January seven days earlier', '2027-01-08', '2026-12-31'],
  ] as const)('with %s: the meeting on %s is prepared by %s [cal.no.back]', (_, meeting, latest) => {
    expect(end(meeting, atLeastBefore(7, 'days'))).toBe(latest);
  });

  it('subtracts weeks, months and years by weekday and date number [cal.no.back]', () => {
    expect(end('2026-04-13', atLeastBefore(1, 'weeks'))).toBe('2026-04-01');
    expect(end('2026-03-31', atLeastBefore(1, 'months'))).toBe('2026-02-27');
    expect(end('2028-02-29', atLeastBefore(1, 'years'))).toBe('2027-02-26');
  });

  it('moves back past a closed day of the organisation too [cal.no.back]', () => {
    const closed: DeadlineCalendar = {
      country: 'NO',
      closedDays: [{ date: '2026-04-01', name: 'Stengt' }],
    };
    expect(end('2026-04-13', atLeastBefore(7, 'days'), closed)).toBe('2026-03-31');
    expect(rollBack('2026-04-01', closed)).toBe('2026-03-31');
  });
});

describe('working days in Norway', () => {
  it.each([
    ['over a weekend', '2026-03-05', 3, '2026-03-10'],
    ['from a Saturday', '2026-03-07', 1, '2026-03-09'],
    ['over Easter', '2026-04-01', 3, '2026-04-09'],
    ['from Maundy Thursday', '2026-04-02', 3, '2026-04-09'],
    ['over 1 May', '2026-04-30', 1, '2026-05-04'],
    ['over Ascension Day', '2026-05-13', 1, '2026-05-15'],
    ['over 17 May on a Monday', '2027-05-14', 1, '2027-05-18'],
    ['over Whit Monday', '2026-05-22', 1, '2026-05-26'],
    ['on Christmas Eve, a working day', '2026-12-23', 1, '2026-12-24'],
    ['over Christmas', '2026-12-24', 1, '2026-12-28'],
    ["on New Year's Eve, a working day", '2026-12-30', 1, '2026-12-31'],
    ['over New Year', '2026-12-31', 1, '2027-01-04'],
    ['over the leap day', '2028-02-28', 2, '2028-03-01'],
  ] as const)('run %s: from %s, %d of them end on %s [cal.no.arbeidsdag]', (_, from, count, ends) => {
    expect(end(from, { count, unit: 'workingDays', roll: 'none' })).toBe(ends);
  });

  it('leave out the days on which the organisation is closed [cal.no.arbeidsdag]', () => {
    const closed: DeadlineCalendar = {
      country: 'NO',
      closedDays: [{ date: '2026-03-06', name: 'Kommunedag' }],
    };
    expect(end('2026-03-05', { count: 3, unit: 'workingDays', roll: 'none' }, closed)).toBe('2026-03-11');
    expect(isWorkingDay('2026-03-06', closed)).toBe(false);
    expect(isWorkingDay('2026-03-05', closed)).toBe(true);
  });

  it('are counted backwards before a meeting [cal.no.arbeidsdag]', () => {
    expect(end('2026-04-09', atLeastBefore(3, 'workingDays'))).toBe('2026-04-01');
    expect(end('2026-04-08', atLeastBefore(3, 'workingDays'))).toBe('2026-03-31');
  });
});

describe('a contract or probation date', () => {
  it('stays on a Sunday or a holiday', () => {
    const sevenDays: Period = { count: 7, unit: 'days', roll: 'none' };
    expect(end('2026-03-29', sevenDays)).toBe('2026-04-05');
    expect(end('2026-05-10', sevenDays)).toBe('2026-05-17');
    expect(end('2026-12-18', sevenDays)).toBe('2026-12-25');
  });
});
