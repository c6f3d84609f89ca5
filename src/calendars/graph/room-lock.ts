import { z } from 'zod';
import { later, type Instant } from '../../hiring/time';
import { Conflict, Unavailable, type Clock, type Documents } from '../../usecases/ports';

const SPACE = 'roomLocks';
const CELL_MS = 15 * 60_000;
/** A room answers for itself within minutes; until then its calendar may still look free. */
const HELD_MS = 10 * 60_000;

const lockSchema = z.object({
  event: z.string(),
  /** Whether the event stands, so that waiting is in vain. */
  booked: z.boolean(),
  until: z.string(),
});
type Lock = z.infer<typeof lockSchema>;

/** A room and a time, wanted for an event. */
export interface RoomSlot {
  readonly event: string;
  readonly room: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Keeps two bookings of ours from taking one room at one time, whatever Graph makes of them. */
export interface RoomLock {
  /**
   * Takes the room for the event, again if it has it already. False when another event stands there.
   * @throws Unavailable when another is being booked there right now
   */
  take(slot: RoomSlot): Promise<boolean>;
  /** The event stands: until the room's calendar shows it, the lock does. */
  keep(slot: RoomSlot): Promise<void>;
  release(slot: RoomSlot): Promise<void>;
}

/** One document for each quarter of an hour that is touched. */
function cellsOf({ room, start, end }: RoomSlot): readonly string[] {
  const cells: string[] = [];
  for (let at = Math.floor(Date.parse(start) / CELL_MS) * CELL_MS; at < Date.parse(end); at += CELL_MS)
    cells.push(`${room.toLowerCase()}/${new Date(at).toISOString()}`);
  return cells;
}

/** Locks as small documents; whoever dies holding one holds it for ten minutes. */
export function makeRoomLock(documents: Documents, clock: Clock): RoomLock {
  const lockFor = (event: string, booked: boolean): Lock => ({
    event,
    booked,
    until: later(clock.now(), HELD_MS),
  });
  /** The lock of somebody else that is in force, or undefined after the cell was taken. */
  const takeCell = async (cell: string, lock: Lock): Promise<Lock | undefined> => {
    const stored = await documents.read(SPACE, cell);
    const other = stored && lockSchema.parse(stored.value);
    if (other && other.event !== lock.event && other.until > clock.now()) return other;
    try {
      await documents.write(SPACE, cell, lock, stored?.etag ?? 'none');
      return undefined;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return takeCell(cell, lock);
    }
  };
  const release = async (slot: RoomSlot): Promise<void> => {
    for (const cell of cellsOf(slot)) {
      const stored = await documents.read(SPACE, cell);
      if (stored && lockSchema.parse(stored.value).event === slot.event) await documents.remove(SPACE, cell);
    }
  };
  /** Nobody books the past, so its locks can go without anybody being in between. */
  const sweep = async (room: string): Promise<void> => {
    const prefix = `${room.toLowerCase()}/`;
    for (const { id } of await documents.list(SPACE, prefix))
      if (id.slice(prefix.length) < clock.now()) await documents.remove(SPACE, id);
  };
  return {
    async take(slot) {
      await sweep(slot.room);
      for (const cell of cellsOf(slot)) {
        const other = await takeCell(cell, lockFor(slot.event, false));
        if (!other) continue;
        await release(slot);
        if (other.booked) return false;
        throw new Unavailable('The room is being booked by somebody else');
      }
      return true;
    },
    async keep(slot) {
      for (const cell of cellsOf(slot)) await documents.write(SPACE, cell, lockFor(slot.event, true));
    },
    release,
  };
}
