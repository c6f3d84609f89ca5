import type { DaySlot } from './day-search';
import { assign } from './matching';
import type { SearchProblem } from './series-search';
import type { WeightedDay } from './weighted-days';

/**
 * Returns a slot for each applicant by filling the days one after the other, those that hold most first, with every
 * slot that lets one more applicant come; undefined when that does not reach everybody. It fits, but it is not the
 * best there is: this is for when the search has given up.
 */
export function fillInOrder(days: readonly WeightedDay[], problem: SearchProblem): number[] | undefined {
  const { total, pauses, openings } = problem;
  const everybody = Array.from({ length: total }, (_, applicant) => applicant);
  const chosen: number[] = [];
  for (const { slots, most } of [...days].sort((a, b) => b.most - a.most)) {
    let last: { readonly slot: DaySlot; readonly room: number } | undefined;
    let ofDay = 0;
    for (const slot of slots) {
      if (chosen.length === total || ofDay === most) break;
      const room = roomAfter(last, slot, pauses);
      if (room === undefined || !allUsable([...chosen, slot.index], everybody, openings.canTake)) continue;
      chosen.push(slot.index);
      last = { slot, room };
      ofDay++;
    }
  }
  if (chosen.length < total) return undefined;
  const assignment = assign(total, chosen, openings.canTake);
  return assignment.kind === 'complete'
    ? assignment.slotOf.map((position) => chosen[position] ?? -1)
    : undefined;
}

function roomAfter(
  last: { readonly slot: DaySlot; readonly room: number } | undefined,
  slot: DaySlot,
  pauses: SearchProblem['pauses'],
): number | undefined {
  if (!last) return slot.rooms[0];
  const pause = slot.start - last.slot.end;
  if (pause >= pauses.sameRoom && slot.rooms.includes(last.room)) return last.room;
  return pause >= pauses.otherRoom ? slot.rooms[0] : undefined;
}

/** Whether each of the slots can have an applicant of its own. */
function allUsable(
  slots: readonly number[],
  applicants: readonly number[],
  canTake: (applicant: number, slot: number) => boolean,
): boolean {
  return (
    assign(slots.length, applicants, (position, applicant) => canTake(applicant, slots[position] ?? -1))
      .kind === 'complete'
  );
}
