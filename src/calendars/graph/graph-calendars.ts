import type { Zone } from '../../hiring/time';
import type { Calendars, Clock, Documents } from '../../usecases/ports';
import { book, cancel, type BookingParts } from './book';
import { makeBookings } from './bookings';
import { makeGraph, type GraphAccess } from './graph';
import { makeRoomLock } from './room-lock';
import { readRooms } from './rooms';
import { readSchedules } from './schedules';

export interface GraphCalendarsParts extends GraphAccess {
  readonly documents: Documents;
  readonly clock: Clock;
  /** A mailbox within the program's scope through which it asks for schedules: the shared one of recruitment. */
  readonly through: string;
  /** The zone of a mailbox that names none that we know. */
  readonly zone: Zone;
}

/** Calendars in Microsoft 365, and how many requests they have cost so far. */
export function graphCalendars(parts: GraphCalendarsParts): {
  readonly calendars: Calendars;
  readonly requests: () => number;
} {
  const { documents, clock, through, zone } = parts;
  const graph = makeGraph(parts);
  const booking: BookingParts = {
    graph,
    through,
    bookings: makeBookings(documents),
    locks: makeRoomLock(documents, clock),
  };
  return {
    requests: () => graph.requests(),
    calendars: {
      schedules: (emails, from, to) => readSchedules(graph, through, emails, from, to, zone),
      rooms: () => readRooms(graph),
      put: (event) => book(booking, event),
      cancel: (event, message) => cancel(booking, event, message),
    },
  };
}
