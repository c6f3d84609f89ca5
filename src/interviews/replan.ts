import type { Instant } from '../hiring/time';
import { findFaults, type RequestFault } from './faults';
import { statedOrder, type Goal } from './goals';
import { epochMinutes, instantOf, wallClock } from './local-time';
import { planWith, type Series } from './plan';
import { completeRequest, type CompleteRequest, type Period, type SeriesRequest } from './request';
import { findOpenings, type Anchor } from './slots';

/** An interview that is in the calendars. */
export interface BookedInterview extends Period {
  readonly applicantId: string;
  /** Absent for an interview online. */
  readonly roomId?: string;
}

/** What a new series means for those who have been invited; every list holds applicant ids. */
export interface SeriesChanges {
  readonly kept: readonly string[];
  readonly moved: readonly string[];
  /** Same time, another room. */
  readonly roomChanged: readonly string[];
  /** Not booked before. */
  readonly added: readonly string[];
  /** Booked before, no longer among the applicants. */
  readonly dropped: readonly string[];
}

export type ReplanOutcome =
  | { readonly kind: 'planned'; readonly series: Series; readonly changes: SeriesChanges }
  | { readonly kind: 'infeasible'; readonly proved: boolean }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

const order: readonly Goal[] = ['moves', 'roomChanges', ...statedOrder];

/**
 * Returns the series that moves as few booked interviews as possible in time, then as few as possible to another
 * room, and then is best in the stated order of goals. The request says how things are now: a declined time is one
 * of the applicant's unavailable times, a cancelled room is gone, a new applicant is in the list. A booked time is
 * kept where it still meets the request, also when it was moved off the grid by hand.
 *
 * Interviews that began before `at` are over: they are not part of the new series, but they use up the maximum of
 * their day, and the next interview waits for the break after them.
 */
export function replanSeries(
  request: SeriesRequest,
  booked: readonly BookedInterview[],
  at: Instant,
): ReplanOutcome {
  const held = booked.filter(({ start }) => epochMinutes(start) < epochMinutes(at));
  const heldIds = new Set(held.map(({ applicantId }) => applicantId));
  const applicants = request.applicants.filter(({ id }) => !heldIds.has(id));
  const complete = completeRequest({ ...request, applicants });
  const faults = findFaults(complete, at);
  if (faults.length > 0) return { kind: 'faulty', faults };

  const free = held.map(({ end }) => epochMinutes(end) + complete.breakMinutes);
  const from = instantOf(Math.max(epochMinutes(at), ...free));
  const heldDays = held.map(({ start }) => wallClock(complete.zone, epochMinutes(start)).day);
  const mostOn = (day: number): number =>
    complete.maxPerDay - heldDays.filter((heldDay) => heldDay === day).length;
  const open = booked.filter(({ applicantId }) => !heldIds.has(applicantId));
  const openings = findOpenings(complete, from, anchorsOf(complete, open));
  const outcome = planWith(complete, openings, order, mostOn);
  if (outcome.kind !== 'planned') return outcome;
  return { ...outcome, changes: changesOf(outcome.series, open) };
}

function anchorsOf({ applicants, place }: CompleteRequest, booked: readonly BookedInterview[]): Anchor[] {
  return booked.flatMap(({ applicantId, roomId, start, end }): Anchor[] => {
    const applicant = applicants.findIndex(({ id }) => id === applicantId);
    if (applicant === -1) return [];
    const room = place.kind === 'online' ? 0 : place.rooms.findIndex(({ id }) => id === roomId);
    return [{ applicant, start: epochMinutes(start), end: epochMinutes(end), room }];
  });
}

function changesOf({ interviews }: Series, booked: readonly BookedInterview[]): SeriesChanges {
  const before = new Map(booked.map((interview) => [interview.applicantId, interview]));
  const kinds = interviews.map(({ applicantId, start, end, roomId }) => {
    const known = before.get(applicantId);
    if (!known) return { applicantId, kind: 'added' };
    const sameTime =
      epochMinutes(known.start) === epochMinutes(start) && epochMinutes(known.end) === epochMinutes(end);
    if (!sameTime) return { applicantId, kind: 'moved' };
    return { applicantId, kind: known.roomId === roomId ? 'kept' : 'roomChanged' };
  });
  const idsOf = (kind: string): string[] =>
    kinds.filter((change) => change.kind === kind).map(({ applicantId }) => applicantId);
  const remaining = new Set(interviews.map(({ applicantId }) => applicantId));
  return {
    kept: idsOf('kept'),
    moved: idsOf('moved'),
    roomChanged: idsOf('roomChanged'),
    added: idsOf('added'),
    dropped: [...before.keys()].filter((id) => !remaining.has(id)),
  };
}
