import type { Instant } from '../hiring/time';
import { findFaults, type RequestFault } from './faults';
import { figuresOf } from './figures';
import { statedOrder, type Goal, type SeriesFigures } from './goals';
import { instantOf } from './local-time';
import { completeRequest, type CompleteRequest, type SeriesRequest } from './request';
import { chooseRooms } from './room-choice';
import { searchSeries } from './series-search';
import { findOpenings, type Openings } from './slots';

export interface PlannedInterview {
  readonly applicantId: string;
  /** Absent for an interview online. */
  readonly roomId?: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Optional members of the panel who cannot be there. */
  readonly absent: readonly string[];
}

export interface Series {
  /** In order of time. */
  readonly interviews: readonly PlannedInterview[];
  readonly figures: SeriesFigures;
  /** False when the search gave up before it had proved that nothing better exists. */
  readonly provedOptimal: boolean;
}

export type PlanOutcome =
  | { readonly kind: 'planned'; readonly series: Series }
  /** `proved` is false when the search gave up before it had proved that nothing fits. */
  | { readonly kind: 'infeasible'; readonly proved: boolean }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

/**
 * Returns the best series for a request under an order of goals (the stated one when left out): everybody required
 * is present, then each goal as good as it can be without giving up any of those before it.
 */
export function planSeries(
  request: SeriesRequest,
  at: Instant,
  order: readonly Goal[] = statedOrder,
): PlanOutcome {
  const complete = completeRequest(request);
  const faults = findFaults(complete, at);
  if (faults.length > 0) return { kind: 'faulty', faults };
  return planWith(complete, findOpenings(complete, at), order);
}

/** Returns the best series among the openings of a request that has no faults; `mostOn` limits each day's interviews. */
export function planWith(
  request: CompleteRequest,
  openings: Openings,
  order: readonly Goal[],
  mostOn: (day: number) => number = () => request.maxPerDay,
): PlanOutcome {
  const total = request.applicants.length;
  const sameRoom = request.breakMinutes;
  const travel = request.place.kind === 'rooms' ? request.place.travelMinutes : 0;
  const pauses = { sameRoom, otherRoom: sameRoom + travel };
  const { slotOf, proved } = searchSeries({ total, openings, pauses, mostOn, order });
  if (!slotOf) return { kind: 'infeasible', proved };

  const taken = slotOf
    .flatMap((index, applicant) => {
      const slot = openings.slots[index];
      return slot ? [{ applicant, slot }] : [];
    })
    .sort((a, b) => a.slot.start - b.slot.start);
  const rooms = chooseRooms(
    taken.map(({ slot }) => slot),
    pauses,
  );
  const interviews = taken.map(({ applicant, slot }, position): PlannedInterview => {
    const room = request.place.kind === 'rooms' ? request.place.rooms[rooms[position] ?? -1] : undefined;
    return {
      applicantId: request.applicants[applicant]?.id ?? '',
      ...(room && { roomId: room.id }),
      start: instantOf(slot.start),
      end: instantOf(slot.end),
      absent: slot.absent.flatMap((member) => request.panel[member]?.id ?? []),
    };
  });
  const series = { interviews, figures: figuresOf(interviews, request), provedOptimal: proved };
  return { kind: 'planned', series };
}
