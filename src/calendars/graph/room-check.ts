import { z } from 'zod';
import type { Busy, CalendarEvent } from '../../usecases/ports';
import { isGone } from './faults';
import { ofMailbox, type Graph } from './graph';
import { readSchedules } from './schedules';

const attendeesSchema = z.object({
  attendees: z.array(
    z.object({
      emailAddress: z.object({ address: z.string().nullish() }).nullish(),
      status: z.object({ response: z.string().nullish() }).nullish(),
    }),
  ),
});

interface Times {
  readonly start: string;
  readonly end: string;
}

export type RoomEvent = CalendarEvent & { readonly room: NonNullable<CalendarEvent['room']> };

/** What keeps the room from being used at the event's time. */
async function inTheWay(graph: Graph, through: string, event: RoomEvent): Promise<readonly Busy[]> {
  const { room, start, end, zone } = event;
  const schedules = await readSchedules(graph, through, [room.email], start, end, zone);
  return (schedules.get(room.email)?.busy ?? []).filter(
    (busy) => busy.status !== 'free' && busy.start < end && busy.end > start,
  );
}

const isAt = (busy: Busy, times: Times | undefined): boolean =>
  busy.start === times?.start && busy.end === times.end;

/** Whether the room is free for the event, whose own old time in the same room does not count. @throws Unavailable */
export async function isRoomFree(
  graph: Graph,
  through: string,
  event: RoomEvent,
  own: Times | undefined,
): Promise<boolean> {
  const busy = await inTheWay(graph, through, event);
  return busy.every((one) => isAt(one, own));
}

/** Who is invited, with their answers; undefined when the event is gone. */
async function attendeesOf(graph: Graph, { organiser: { email } }: RoomEvent, graphId: string) {
  try {
    const request = {
      method: 'GET',
      path: ofMailbox(email, `events/${encodeURIComponent(graphId)}`),
      mailbox: email,
      query: { $select: 'id,attendees' },
    } as const;
    return (await graph.ask(request, attendeesSchema)).attendees;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/**
 * Whether the room is the event's after booking. Graph lets two events into one room when they come at once: so the
 * room must not have declined, and nothing but this event may stand there; `before` is where the event stood until now,
 * which the room may still show. A room that has not answered yet counts as ours; if it declines later, a notification
 * says so.
 * @throws Unavailable
 */
export async function hasRoom(
  graph: Graph,
  through: string,
  event: RoomEvent,
  graphId: string,
  before?: Times,
): Promise<boolean> {
  const attendees = await attendeesOf(graph, event, graphId);
  const answer = attendees?.find(
    ({ emailAddress }) => emailAddress?.address?.toLowerCase() === event.room.email.toLowerCase(),
  );
  if (!attendees || answer?.status?.response === 'declined') return false;
  const busy = await inTheWay(graph, through, event);
  const others = busy.filter((one) => !isAt(one, event) && !isAt(one, before));
  // Of two that stand at the very same time one is somebody else's.
  return others.length === 0 && busy.filter((one) => isAt(one, event)).length <= 1;
}
