import { z } from 'zod';
import type { CalendarRoom } from '../../usecases/ports';
import type { Graph } from './graph';

const PAGE = '100';

const pageSchema = z.object({
  value: z.array(
    z.object({
      displayName: z.string().nullish(),
      emailAddress: z.string().nullish(),
      capacity: z.number().nullish(),
    }),
  ),
  '@odata.nextLink': z.string().nullish(),
});

/** The meeting rooms of the organisation; those without an address cannot be booked and are left out. @throws Unavailable */
export async function readRooms(graph: Graph): Promise<readonly CalendarRoom[]> {
  const first = { method: 'GET', path: '/places/microsoft.graph.room', query: { $top: PAGE } } as const;
  const rooms: CalendarRoom[] = [];
  let page = await graph.ask(first, pageSchema);
  for (;;) {
    for (const { displayName, emailAddress, capacity } of page.value)
      if (emailAddress)
        rooms.push({
          name: displayName ?? emailAddress,
          email: emailAddress,
          capacity: capacity ?? undefined,
        });
    const next = page['@odata.nextLink'];
    if (!next) return rooms;
    page = await graph.ask({ method: 'GET', path: next }, pageSchema);
  }
}
