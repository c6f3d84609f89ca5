import { z } from 'zod';
import type { CalendarEvent } from '../../usecases/ports';
import { attendeesOf, bodyOf, creationOf, markedAs } from './event-body';
import { GraphRefusal, isGone } from './faults';
import { ofMailbox, type Graph } from './graph';

/** Ids that stay the same when somebody files the event elsewhere. */
export const STEADY_IDS = 'IdType="ImmutableId"';

const createdSchema = z.object({
  id: z.string(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
export type Created = z.infer<typeof createdSchema>;

/** One event in Graph, in the mailbox of its organiser. */
export const eventPath = (organiser: string, graphId: string, rest = ''): string =>
  ofMailbox(organiser, `events/${encodeURIComponent(graphId)}${rest}`);

/** The event with our mark in a mailbox, if there is one. @throws Unavailable, MailboxFault */
export async function findMarked(graph: Graph, organiser: string, id: string): Promise<Created | undefined> {
  const { value } = await graph.ask(
    {
      method: 'GET',
      path: ofMailbox(organiser, 'events'),
      mailbox: organiser,
      prefer: STEADY_IDS,
      query: { $filter: markedAs(id), $select: 'id,onlineMeeting', $top: '1' },
    },
    z.object({ value: z.array(createdSchema) }),
  );
  return value[0];
}

/**
 * Creates the event, or gives the one that an earlier try has left: Graph answers a transaction id that it has seen
 * with that event, or with 409.
 * @throws Unavailable, MailboxFault
 */
export async function createEvent(
  graph: Graph,
  event: CalendarEvent,
  withdrawn: number,
  who: 'everybody' | 'roomOnly',
): Promise<Created> {
  const organiser = event.organiser.email;
  const body = { ...bodyOf(event, who), ...creationOf(event, withdrawn) };
  try {
    return await graph.ask(
      {
        method: 'POST',
        path: ofMailbox(organiser, 'events'),
        mailbox: organiser,
        prefer: STEADY_IDS,
        body,
      },
      createdSchema,
    );
  } catch (error) {
    const known =
      error instanceof GraphRefusal && error.status === 409
        ? await findMarked(graph, organiser, event.id)
        : undefined;
    if (!known) throw error;
    return known;
  }
}

/** Brings an event up to date. False when it is no longer there. @throws Unavailable, MailboxFault */
export async function updateEvent(graph: Graph, event: CalendarEvent, graphId: string): Promise<boolean> {
  return stillThere(
    graph.ask({
      method: 'PATCH',
      path: eventPath(event.organiser.email, graphId),
      mailbox: event.organiser.email,
      prefer: STEADY_IDS,
      body: bodyOf(event, 'everybody'),
    }),
  );
}

/** Invites everybody to an event that only the room knew. @throws Unavailable, MailboxFault */
export async function inviteAll(graph: Graph, event: CalendarEvent, graphId: string): Promise<void> {
  await graph.ask({
    method: 'PATCH',
    path: eventPath(event.organiser.email, graphId),
    mailbox: event.organiser.email,
    prefer: STEADY_IDS,
    body: { attendees: attendeesOf(event, 'everybody') },
  });
}

/** Cancels an event and tells those invited. False when it was gone already. @throws Unavailable, MailboxFault */
export async function cancelEvent(
  graph: Graph,
  organiser: string,
  graphId: string,
  comment: string,
): Promise<boolean> {
  return stillThere(
    graph.ask({
      method: 'POST',
      path: eventPath(organiser, graphId, '/cancel'),
      mailbox: organiser,
      prefer: STEADY_IDS,
      body: { comment },
    }),
  );
}

async function stillThere(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    return false;
  }
}
