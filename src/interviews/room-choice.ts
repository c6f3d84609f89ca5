import type { Pauses } from './day-search';
import type { Slot } from './slots';

/**
 * Returns a room for each of the slots, which are in order of time, with as few changes of room from one interview
 * to the next as the pauses and the free rooms allow; among those, rooms that were listed first.
 */
export function chooseRooms(slots: readonly Slot[], pauses: Pauses): number[] {
  interface Choice {
    readonly room: number;
    readonly changes: number;
    readonly before: Choice | undefined;
  }
  let choices: readonly Choice[] = [];
  for (const [position, slot] of slots.entries()) {
    const previous = slots[position - 1];
    const mayChange = !previous || previous.day !== slot.day || slot.start >= previous.end + pauses.otherRoom;
    choices = slot.rooms.flatMap((room): Choice[] => {
      if (position === 0) return [{ room, changes: 0, before: undefined }];
      let best: Choice | undefined;
      for (const before of choices) {
        const changes = before.changes + Number(before.room !== room);
        if (before.room !== room && !mayChange) continue;
        if (!best || changes < best.changes) best = { room, changes, before };
      }
      return best ? [best] : [];
    });
  }
  const rooms: number[] = [];
  let last = choices.reduce<Choice | undefined>((a, b) => (a && a.changes <= b.changes ? a : b), undefined);
  for (; last; last = last.before) rooms.push(last.room);
  return rooms.reverse();
}
