import type { Instant } from '../hiring/time';
import { findFaults, type RequestFault } from './faults';
import { epochMinutes, instantOf, wallClock } from './local-time';
import type { PlannedInterview } from './plan';
import type { BookedInterview } from './replan';
import { completeRequest, type SeriesRequest } from './request';
import { findOpenings } from './slots';

export type OpenTimesOutcome =
  | { readonly kind: 'found'; readonly times: readonly PlannedInterview[] }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

/**
 * Returns the times one applicant could have while every other booked interview stays as it is, in order of time:
 * what an applicant who asks for another time may choose from. The applicant's present time is not among them, and
 * somebody who is not an applicant has none.
 */
export function openTimes(
  request: SeriesRequest,
  booked: readonly BookedInterview[],
  applicantId: string,
  at: Instant,
): OpenTimesOutcome {
  const complete = completeRequest(request);
  const faults = findFaults(complete, at);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const { place, zone, breakMinutes, maxPerDay, panel, applicants } = complete;
  const applicant = applicants.findIndex(({ id }) => id === applicantId);
  if (applicant === -1) return { kind: 'found', times: [] };
  const openings = findOpenings(complete, at);
  const present = booked.find((interview) => interview.applicantId === applicantId);
  const others = booked
    .filter((interview) => interview.applicantId !== applicantId)
    .map(({ start, end, roomId }) => {
      const room = place.kind === 'online' ? 0 : place.rooms.findIndex(({ id }) => id === roomId);
      return {
        start: epochMinutes(start),
        end: epochMinutes(end),
        room,
        day: wallClock(zone, epochMinutes(start)).day,
      };
    });
  const travel = place.kind === 'rooms' ? place.travelMinutes : 0;

  const times = openings.slots.flatMap((slot, index): PlannedInterview[] => {
    if (!openings.canTake(applicant, index)) return [];
    if (present && epochMinutes(present.start) === slot.start) return [];
    const ofDay = others.filter(({ day }) => day === slot.day);
    if (ofDay.length >= maxPerDay) return [];
    const room = slot.rooms.find((candidate) =>
      ofDay.every((other) => {
        const pause = breakMinutes + (other.room === candidate ? 0 : travel);
        return slot.end + pause <= other.start || other.end + pause <= slot.start;
      }),
    );
    if (room === undefined) return [];
    const roomId = place.kind === 'rooms' ? place.rooms[room]?.id : undefined;
    return [
      {
        applicantId,
        ...(roomId !== undefined && { roomId }),
        start: instantOf(slot.start),
        end: instantOf(slot.end),
        absent: slot.absent.flatMap((member) => panel[member]?.id ?? []),
      },
    ];
  });
  return { kind: 'found', times };
}
