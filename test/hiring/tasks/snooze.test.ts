import { atLocalTime, localDateOf, localTimeOf } from '../../../src/hiring/calendar';
import { snoozeUntil, type Snooze } from '../../../src/hiring/tasks/snooze';
import { habitsOf, USUAL_HABITS } from '../../../src/hiring/tasks/when-to-say';
import type { LocalDate } from '../../../src/hiring/time';

const OSLO = 'Europe/Oslo';
const person = habitsOf({}, USUAL_HABITS, {
  zone: OSLO,
  calendar: { country: 'NO', closedDays: [] },
  away: new Set(),
});

/** Put off on a day in March 2026 at ten o'clock. */
function until(day: LocalDate, snooze: Snooze, due?: LocalDate): string | undefined {
  const at = snoozeUntil(snooze, due, atLocalTime(day, '10:00', OSLO), person);
  return at && `${localDateOf(at, OSLO)} ${localTimeOf(at, OSLO)}`;
}

describe('a reminder that is put off', () => {
  it('comes back with the next digest, or so many working days later', () => {
    expect(until('2026-03-10', 'notNow')).toBe('2026-03-11 08:00');
    expect(until('2026-03-13', 'notNow')).toBe('2026-03-16 08:00');
    expect(until('2026-03-12', 3)).toBe('2026-03-17 08:00');
  });

  it('comes back before its deadline all the same', () => {
    expect(until('2026-03-10', 5, '2026-03-12')).toBe('2026-03-12 08:00');
    expect(until('2026-03-10', 5, '2026-03-11')).toBe('2026-03-11 08:00');
  });

  it('cannot be put off on the day of the deadline, but when it is late already', () => {
    expect(until('2026-03-10', 'notNow', '2026-03-10')).toBeUndefined();
    expect(until('2026-03-10', 2, '2026-03-09')).toBe('2026-03-12 08:00');
  });
});
