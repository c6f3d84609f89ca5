import { z } from 'zod';
import { eventPath, STEADY_IDS } from '../events';
import { isGone } from '../faults';
import type { Graph } from '../graph';
import { instantOf } from '../times';
import type { EventState } from './changes';

const timeSchema = z.object({ dateTime: z.string() });
const stateSchema = z.object({
  changeKey: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  start: timeSchema,
  end: timeSchema,
  attendees: z
    .array(
      z.object({
        emailAddress: z.object({ address: z.string().nullish() }).nullish(),
        status: z.object({ response: z.string().nullish() }).nullish(),
        proposedNewTime: z.object({ start: timeSchema, end: timeSchema }).nullish(),
      }),
    )
    .nullish(),
});

const RESPONSES: Readonly<Record<string, EventState['attendees'][number]['response']>> = {
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};

/** The event as it is now, without what it is about; undefined when it is gone. @throws Unavailable, MailboxFault */
export async function readState(
  graph: Graph,
  organiser: string,
  graphId: string,
): Promise<EventState | undefined> {
  const request = {
    method: 'GET',
    path: eventPath(organiser, graphId),
    mailbox: organiser,
    prefer: `${STEADY_IDS}, outlook.timezone="UTC"`,
    query: { $select: 'id,changeKey,isCancelled,start,end,attendees' },
  } as const;
  try {
    const event = await graph.ask(request, stateSchema);
    if (event.isCancelled === true) return undefined;
    return {
      version: event.changeKey ?? '',
      start: instantOf(event.start),
      end: instantOf(event.end),
      attendees: (event.attendees ?? []).map(({ emailAddress, status, proposedNewTime: proposed }) => ({
        email: emailAddress?.address ?? '',
        response: RESPONSES[status?.response ?? ''] ?? 'none',
        proposed: proposed ? { start: instantOf(proposed.start), end: instantOf(proposed.end) } : undefined,
      })),
    };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
