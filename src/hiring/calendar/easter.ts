import { type DayNumber, dayNumber } from './local-date';

/**
 * The day number of Easter Sunday in the Gregorian calendar (1583 and later).
 * The Sunday after the ecclesiastical full moon on or after 21 March, by the Lilius and Clavius tables.
 */
export function easterSunday(year: number): DayNumber {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * goldenNumber + 20 + moonCorrection - droppedLeapYears) % 30) + 30) % 30;
  // Two epacts give the same moon as the next one, so that the cycle's 19 moons stay distinct.
  const adjusted = epact === 24 || (epact === 25 && goldenNumber > 11) ? epact + 1 : epact;
  const moonInMarch = adjusted > 23 ? 74 - adjusted : 44 - adjusted;
  const moon = dayNumber(year, 3, moonInMarch);
  // Day number 3 (4 January 1970) was a Sunday. A moon on a Sunday moves Easter to the next one.
  return moon + 7 - ((((moon - 3) % 7) + 7) % 7);
}
