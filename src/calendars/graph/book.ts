import type { Booked, CalendarEvent } from '../../usecases/ports';
import type { Booking, Bookings } from './bookings';
import { cancelEvent, createEvent, findMarked, inviteAll, updateEvent } from './events';
import type { Graph } from './graph';
import { hasRoom, isRoomFree, type RoomEvent } from './room-check';
import type { RoomLock } from './room-lock';

export interface BookingParts {
  readonly graph: Graph;
  /** The mailbox through which schedules are read. */
  readonly through: string;
  readonly bookings: Bookings;
  readonly locks: RoomLock;
}

const hasRoomOfOwn = (event: CalendarEvent): event is RoomEvent => event.room !== undefined;
const slotOf = ({ id, room, start, end }: RoomEvent) => ({ event: id, room: room.email, start, end });

/** Whether this booking, or a newer one, stands already. After a cancellation the same number may book again. */
const isDone = (known: Booking | undefined, { sequence }: CalendarEvent): boolean =>
  known !== undefined &&
  (known.sequence > sequence || (known.sequence === sequence && known.state === 'booked'));

const recordOf = (
  event: CalendarEvent,
  known: Booking | undefined,
  more: Pick<Booking, 'state'> & Partial<Booking>,
): Booking => ({
  organiser: event.organiser.email,
  sequence: event.sequence,
  withdrawn: known?.withdrawn ?? 0,
  start: event.start,
  end: event.end,
  room: event.room?.email,
  graphId: known?.graphId,
  joinUrl: known?.joinUrl,
  // What was seen belongs to the old time; the answers to it are asked for anew.
  ...more,
});

/** Creates the event with the room alone, and invites everybody when the room is really ours. */
async function createInRoom(
  { graph, through, bookings, locks }: BookingParts,
  event: RoomEvent,
  known: Booking | undefined,
): Promise<Booked> {
  const withdrawn = known?.withdrawn ?? 0;
  const created = await createEvent(graph, event, withdrawn, 'roomOnly');
  const found = { graphId: created.id, joinUrl: created.onlineMeeting?.joinUrl ?? undefined };
  await bookings.change(event.id, (before) => recordOf(event, before, { ...found, state: 'begun' }));
  if (!(await hasRoom(graph, through, event, created.id))) {
    await cancelEvent(graph, event.organiser.email, created.id, '');
    await bookings.change(event.id, (before) =>
      recordOf(event, before, {
        graphId: undefined,
        sequence: event.sequence,
        state: 'cancelled',
        withdrawn: withdrawn + 1,
      }),
    );
    await locks.release(slotOf(event));
    return { kind: 'roomTaken', room: event.room.email };
  }
  await inviteAll(graph, event, created.id);
  await locks.keep(slotOf(event));
  await bookings.change(event.id, (before) => recordOf(event, before, { ...found, state: 'booked' }));
  return { kind: 'booked', joinUrl: found.joinUrl };
}

async function create(
  parts: BookingParts,
  event: CalendarEvent,
  known: Booking | undefined,
): Promise<Booked> {
  if (hasRoomOfOwn(event)) return createInRoom(parts, event, known);
  const created = await createEvent(parts.graph, event, known?.withdrawn ?? 0, 'everybody');
  const found = { graphId: created.id, joinUrl: created.onlineMeeting?.joinUrl ?? undefined };
  await parts.bookings.change(event.id, (before) => recordOf(event, before, { ...found, state: 'booked' }));
  return { kind: 'booked', joinUrl: found.joinUrl };
}

/** Brings an event that stands up to date; creates it again when somebody has deleted it. */
async function update(
  parts: BookingParts,
  event: CalendarEvent,
  known: Booking,
  graphId: string,
): Promise<Booked> {
  const { graph, through, bookings, locks } = parts;
  // A notification that comes before the change is written down must not be taken for somebody's move.
  const pending = { start: event.start, end: event.end };
  await bookings.change(event.id, (before) => before && { ...before, pending });
  if (!(await updateEvent(graph, event, graphId))) {
    const gone = { ...known, graphId: undefined, withdrawn: known.withdrawn + 1 };
    await bookings.change(event.id, () => gone);
    return create(parts, event, gone);
  }
  const roomIsOurs = !hasRoomOfOwn(event) || (await hasRoom(graph, through, event, graphId, known));
  if (hasRoomOfOwn(event) && roomIsOurs) await locks.keep(slotOf(event));
  await bookings.change(event.id, (before) =>
    recordOf(event, before, {
      state: 'booked',
      // Where the room is not ours the booking has not happened, though the event has moved.
      sequence: roomIsOurs ? event.sequence : known.sequence,
    }),
  );
  return roomIsOurs ? { kind: 'booked', joinUrl: known.joinUrl } : taken(event);
}

const taken = ({ room }: CalendarEvent): Booked => ({ kind: 'roomTaken', room: room?.email ?? '' });

/** The record of an event that was created just before the program died, or nothing. */
async function lostRecord({ graph }: BookingParts, event: CalendarEvent): Promise<Booking | undefined> {
  const found = await findMarked(graph, event.organiser.email, event.id);
  return found && recordOf(event, undefined, { graphId: found.id, state: 'begun' });
}

/** Cancels what stands of an earlier booking where the new one cannot take it over. */
async function clearAway({ graph }: BookingParts, event: CalendarEvent, known: Booking): Promise<boolean> {
  // Somebody else leads the case now and has to be the organiser; or only the room knows of the earlier one.
  const isInTheWay =
    known.organiser !== event.organiser.email ||
    (known.state === 'begun' && known.sequence !== event.sequence);
  if (isInTheWay && known.graphId !== undefined) await cancelEvent(graph, known.organiser, known.graphId, '');
  return isInTheWay;
}

/** Takes the room for the event; false when somebody else has it. */
async function takeRoom(parts: BookingParts, event: RoomEvent, known: Booking | undefined): Promise<boolean> {
  const { graph, through, locks } = parts;
  if (!(await locks.take(slotOf(event)))) return false;
  const own = known?.room === event.room.email ? known : undefined;
  if (await isRoomFree(graph, through, event, own)) return true;
  const lost = known ? undefined : await lostRecord(parts, event);
  if (lost && (await isRoomFree(graph, through, event, lost))) return true;
  await locks.release(slotOf(event));
  return false;
}

/**
 * Makes the event stand: once, for this booking or a newer one, in a room that is ours.
 * @throws Unavailable, MailboxFault
 */
export async function book(parts: BookingParts, event: CalendarEvent): Promise<Booked> {
  const known = await parts.bookings.read(event.id);
  if (isDone(known, event)) return { kind: 'booked', joinUrl: known?.joinUrl };
  const before = known && (await clearAway(parts, event, known)) ? { ...known, graphId: undefined } : known;
  if (hasRoomOfOwn(event) && !(await takeRoom(parts, event, before))) return taken(event);
  return before?.state === 'booked' && before.graphId !== undefined
    ? update(parts, event, before, before.graphId)
    : create(parts, event, before);
}

/**
 * Takes the event out of all calendars and tells those invited; without a record of it, it is looked for.
 * @throws Unavailable, MailboxFault
 */
export async function cancel(parts: BookingParts, event: CalendarEvent, message: string): Promise<void> {
  const { graph, bookings, locks } = parts;
  const known = (await bookings.read(event.id)) ?? (await lostRecord(parts, event));
  if (known?.state === 'cancelled' || (known && known.sequence > event.sequence)) return;
  const end = (state: Booking['state']) =>
    bookings.change(event.id, () => ({
      ...recordOf(event, known, { state }),
      organiser: known?.organiser ?? event.organiser.email,
    }));
  // Written first: the notification of our own cancellation must not be told as somebody else's.
  await end('cancelling');
  if (known?.graphId !== undefined) await cancelEvent(graph, known.organiser, known.graphId, message);
  await end('cancelled');
  if (hasRoomOfOwn(event)) await locks.release(slotOf(event));
}
