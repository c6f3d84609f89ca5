import type { Instant } from '../hiring/time';

/**
 * What can be made small: interviews whose booked time or room changes (when re-planning), days with interviews,
 * absences of optional members, the end of the last interview, and waiting: the panel's idle minutes between the
 * first and the last interview of a day beyond the breaks.
 */
export type Goal = 'moves' | 'roomChanges' | 'days' | 'absences' | 'end' | 'waiting';

/** How good a series is, one figure per goal; smaller (earlier) is better in each. */
export interface SeriesFigures {
  readonly days: number;
  readonly optionalAbsences: number;
  readonly end: Instant;
  readonly waitingMinutes: number;
}

/** The stated order of goals, after the hard one that everybody required is present. */
export const statedOrder: readonly Goal[] = ['days', 'absences', 'end', 'waiting'];
