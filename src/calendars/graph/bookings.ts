import { z } from 'zod';
import { Conflict, type Documents } from '../../usecases/ports';

const BOOKINGS = 'graphBookings';
const EVENTS = 'graphEvents';

const timesSchema = z.object({ start: z.string(), end: z.string() });
const bookingSchema = z.object({
  /** The event's id in Graph, once it is there. */
  graphId: z.string().optional(),
  /** Whose mailbox it is in. */
  organiser: z.string(),
  sequence: z.number(),
  /** `begun`: it is there, but not everybody is invited. `cancelled`: it must not come back by an older booking. */
  state: z.enum(['begun', 'booked', 'cancelling', 'cancelled']),
  /** How often it was taken back because the room was taken: a new try needs a new transaction id. */
  withdrawn: z.number(),
  start: z.string(),
  end: z.string(),
  room: z.string().optional(),
  joinUrl: z.string().optional(),
  /** Being changed to these right now. */
  pending: timesSchema.optional(),
  /** What was last known of the event: its times if somebody moved it, the answer of each address by its digest. */
  seen: z
    .object({
      start: z.string(),
      end: z.string(),
      answers: z.record(z.string()),
      gone: z.boolean(),
    })
    .optional(),
});

/** What is remembered of one event in Graph. Nothing in it says who was invited. */
export type Booking = z.infer<typeof bookingSchema>;

/** What is remembered of events in Graph, by the caller's id and by Graph's. */
export interface Bookings {
  read(id: string): Promise<Booking | undefined>;
  /** Changes what stands; `change` may be asked again when somebody else was faster. */
  change(id: string, change: (before: Booking | undefined) => Booking | undefined): Promise<void>;
  /** The caller's id of an event in Graph; undefined when it is none of ours. */
  idOf(graphId: string): Promise<string | undefined>;
  /** Everything that is remembered. */
  all(): Promise<readonly { readonly id: string; readonly booking: Booking }[]>;
  forget(id: string): Promise<void>;
}

/** Bookings as small documents. */
export function makeBookings(documents: Documents): Bookings {
  const change: Bookings['change'] = async (id, make) => {
    const stored = await documents.read(BOOKINGS, id);
    const booking = make(stored && bookingSchema.parse(stored.value));
    if (!booking) return;
    // The way back from Graph's id first: an event whose booking is not written yet changes nothing.
    if (booking.graphId !== undefined) await documents.write(EVENTS, booking.graphId, { id });
    try {
      await documents.write(BOOKINGS, id, booking, stored?.etag ?? 'none');
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      await change(id, make);
    }
  };
  return {
    change,
    async read(id) {
      const stored = await documents.read(BOOKINGS, id);
      return stored && bookingSchema.parse(stored.value);
    },
    async idOf(graphId) {
      const stored = await documents.read(EVENTS, graphId);
      return stored && z.object({ id: z.string() }).parse(stored.value).id;
    },
    async all() {
      const stored = await documents.list(BOOKINGS, '');
      return stored.map(({ id, value }) => ({ id, booking: bookingSchema.parse(value) }));
    },
    async forget(id) {
      const stored = await documents.read(BOOKINGS, id);
      const graphId = stored && bookingSchema.parse(stored.value).graphId;
      if (graphId !== undefined) await documents.remove(EVENTS, graphId);
      await documents.remove(BOOKINGS, id);
    },
  };
}
