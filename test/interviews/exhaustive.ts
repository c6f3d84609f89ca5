import { naiveSlots } from '../../bench/planner/naive-slots';
import type { Goal } from '../../src/interviews/goals';
import type { BookedInterview } from '../../src/interviews/replan';
import type { SeriesRequest } from '../../src/interviews/request';

/** The figures of a series in the order of the goals, ends as minutes since 1970. */
export type Vector = readonly number[];

/**
 * Returns the best vector that any series reaches, by trying every series; undefined when there is none. Moves are
 * booked interviews at another time, room changes booked ones at the same time in another room.
 */
export function exhaustiveOptimum(
  request: SeriesRequest,
  at: string,
  order: readonly Goal[],
  booked: readonly BookedInterview[] = [],
): Vector | undefined {
  const slots = naiveSlots(request, at);
  const pause = request.breakMinutes ?? 15;
  const travel = request.place.kind === 'rooms' ? request.place.travelMinutes : 0;
  const { maxPerDay = Infinity } = request;
  let best: Vector | undefined;

  interface Last {
    readonly day: string;
    readonly end: number;
    readonly room: number;
    readonly ofDay: number;
  }
  interface Sums {
    readonly days: number;
    readonly absences: number;
    readonly waiting: number;
    readonly moves: number;
    readonly roomChanges: number;
  }
  const none: Sums = { days: 0, absences: 0, waiting: 0, moves: 0, roomChanges: 0 };
  const changes = (
    applicant: number,
    start: number,
    room: number,
  ): { moves: number; roomChanges: number } => {
    const known = booked.find(({ applicantId }) => applicantId === request.applicants[applicant]?.id);
    if (!known) return { moves: 0, roomChanges: 0 };
    if (Date.parse(known.start) !== start * 60_000) return { moves: 1, roomChanges: 0 };
    const roomId = request.place.kind === 'online' ? undefined : request.place.rooms[room]?.id;
    return { moves: 0, roomChanges: Number(roomId !== known.roomId) };
  };
  const visit = (from: number, left: readonly number[], last: Last | undefined, sums: Sums): void => {
    if (left.length === 0) {
      const all: Record<Goal, number> = { ...sums, end: last?.end ?? 0 };
      const vector = order.map((goal) => all[goal]);
      if (!best || isLess(vector, best)) best = vector;
      return;
    }
    for (let index = from; index < slots.length; index++) {
      const slot = slots[index];
      if (!slot) continue;
      const sameDay = last?.day === slot.day;
      if (sameDay && last.ofDay >= maxPerDay) continue;
      for (const room of slot.rooms) {
        const gap = pause + (last && last.room !== room ? travel : 0);
        if (sameDay && slot.start < last.end + gap) continue;
        const next = { day: slot.day, end: slot.end, room, ofDay: sameDay ? last.ofDay + 1 : 1 };
        const grown = {
          ...sums,
          days: sums.days + (sameDay ? 0 : 1),
          absences: sums.absences + slot.absent,
          waiting: sums.waiting + (sameDay ? slot.start - last.end - pause : 0),
        };
        for (const applicant of slot.applicants) {
          if (!left.includes(applicant)) continue;
          const { moves, roomChanges } = changes(applicant, slot.start, room);
          const sums = { ...grown, moves: grown.moves + moves, roomChanges: grown.roomChanges + roomChanges };
          visit(
            index + 1,
            left.filter((other) => other !== applicant),
            next,
            sums,
          );
        }
      }
    }
  };
  visit(
    0,
    request.applicants.map((_, index) => index),
    undefined,
    none,
  );
  return best;
}

/** Whether a vector is lexicographically smaller. */
function isLess(a: Vector, b: Vector): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}
