import type { Router } from 'express';
import type { Zone } from '../../hiring/time';
import type { Mail } from '../../mail/mail';
import type { Calendars, Clock, Documents } from '../../usecases/ports';
import { book, cancel, type BookingParts } from './book';
import { makeBookings, type Bookings } from './bookings';
import { makeGraph, type Graph, type GraphAccess } from './graph';
import { writeToExternals } from './letters';
import type { CalendarChange } from './notifications/changes';
import { notificationRoutes } from './notifications/routes';
import { makeSubscriptions } from './notifications/subscriptions';
import { makeWatch } from './notifications/watch';
import { makeRoomLock } from './room-lock';
import { readRooms } from './rooms';
import { readSchedules } from './schedules';

/** Where Graph tells what people do in Outlook, and who takes it over. */
export interface ChangeNotices {
  /** The program's address on the internet, with https. */
  readonly publicUrl: string;
  /** Takes a change over; told again until it returns without an error. The change's id makes it one command. */
  readonly onChanged: (change: CalendarChange) => Promise<void>;
  /** A mailbox could not be looked after; it is tried again. For the administrator's log. */
  readonly onTrouble: (error: unknown, mailbox: string) => void;
}

export interface GraphCalendarsParts extends GraphAccess {
  readonly documents: Documents;
  readonly clock: Clock;
  /** A mailbox within the program's scope through which it asks for schedules: the shared one of recruitment. */
  readonly through: string;
  /** The zone of a mailbox that names none that we know. */
  readonly zone: Zone;
  /** Takes the letters to those from outside. */
  readonly mail: Pick<Mail, 'send'>;
  /** Without it moves and answers made in Outlook are not noticed. */
  readonly notices?: ChangeNotices | undefined;
}

export interface GraphCalendars {
  readonly calendars: Calendars;
  /** How many requests were sent to Graph so far. */
  readonly requests: () => number;
  /** To be served, and `tend` to be called at the start and every quarter of an hour. */
  readonly notices?:
    | {
        readonly router: Router;
        readonly tend: () => Promise<void>;
        /** Resolves when everything that was notified is worked through; for an orderly end. */
        readonly settled: () => Promise<void>;
      }
    | undefined;
}

const PATH = '/graph/notifications';

/** Calendars in Microsoft 365, with the router for Graph's notifications where these are wanted. */
export function graphCalendars(parts: GraphCalendarsParts): GraphCalendars {
  const { documents, clock, through, zone, mail, notices } = parts;
  const graph = makeGraph(parts);
  const bookings = makeBookings(documents);
  const booking: BookingParts = { graph, through, bookings, locks: makeRoomLock(documents, clock) };
  const watching = notices && watchFor(graph, bookings, parts, notices);
  return {
    requests: () => graph.requests(),
    notices: watching && {
      ...notificationRoutes({ ...watching, path: PATH }),
      tend: () => watching.watch.tend(),
    },
    calendars: {
      schedules: (emails, from, to) => readSchedules(graph, through, emails, from, to, zone),
      rooms: () => readRooms(graph),
      async put(event) {
        const booked = await book(booking, event);
        if (booked.kind !== 'booked') return booked;
        // About a booking that was overtaken by another nobody is written to.
        const isNewest = (await bookings.read(event.id))?.sequence === event.sequence;
        if (isNewest) await writeToExternals(mail, event);
        await watching?.begin(event.organiser.email);
        return booked;
      },
      cancel: (event, message) => cancel(booking, event, message),
    },
  };
}

function watchFor(
  graph: Graph,
  bookings: Bookings,
  { documents, clock }: GraphCalendarsParts,
  { publicUrl, onChanged, onTrouble }: ChangeNotices,
) {
  const url = `${publicUrl}${PATH}`;
  const subscriptions = makeSubscriptions({
    graph,
    documents,
    clock,
    notificationUrl: url,
    lifecycleUrl: url,
  });
  const watch = makeWatch({ graph, clock, bookings, subscriptions, onChanged, onTrouble });
  return {
    subscriptions,
    watch,
    onTrouble,
    /** An interview stands whether or not its changes can be noticed; the next round tries again. */
    begin: (mailbox: string): Promise<void> =>
      watch.watch(mailbox).catch((error: unknown) => {
        onTrouble(error, mailbox);
      }),
  };
}
