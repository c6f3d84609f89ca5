import { z } from 'zod';
import { later, type Instant } from '../../../hiring/time';
import { STEADY_IDS } from '../events';
import { isGone } from '../faults';
import { ofMailbox, type Graph } from '../graph';

const DAY_MS = 24 * 3_600_000;
const DAYS_BACK = 1;
const DAYS_AHEAD = 180;

const pageSchema = z.object({
  value: z.array(z.object({ id: z.string() })),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});

export interface ChangedEvents {
  /** Graph's ids of every event that was changed, was removed, or has left the window. */
  readonly ids: readonly string[];
  /** Where the next look goes on. */
  readonly delta: string | undefined;
}

/**
 * The events of a mailbox that have changed since the link was given; all of them without a link, or when Graph no
 * longer knows it. Of events that are not ours nothing but the id is read.
 * @throws Unavailable, MailboxFault
 */
export async function changedEvents(
  graph: Graph,
  mailbox: string,
  delta: string | undefined,
  at: Instant,
): Promise<ChangedEvents> {
  const day = (days: number): string => later(at, days * DAY_MS);
  const first = { startDateTime: day(-DAYS_BACK), endDateTime: day(DAYS_AHEAD) };
  const ids: string[] = [];
  const shared = { method: 'GET', mailbox, prefer: STEADY_IDS } as const;
  const begin = { ...shared, path: ofMailbox(mailbox, 'calendarView/delta'), query: first };
  try {
    let page = await graph.ask(delta === undefined ? begin : { ...shared, path: delta }, pageSchema);
    for (;;) {
      ids.push(...page.value.map(({ id }) => id));
      const next = page['@odata.nextLink'];
      if (!next) return { ids, delta: page['@odata.deltaLink'] ?? undefined };
      page = await graph.ask({ ...shared, path: next }, pageSchema);
    }
  } catch (error) {
    if (delta === undefined || !isGone(error)) throw error;
    return changedEvents(graph, mailbox, undefined, at);
  }
}
