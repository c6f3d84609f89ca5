import { z } from 'zod';
import type { Graph } from '../calendars/graph/graph';
import type { MembersOf } from './group-roles';

/** The most that Graph gives at once. */
const PAGE = '999';

const page = z.object({
  value: z.array(z.object({ id: z.string() })),
  '@odata.nextLink': z.string().optional(),
});

/**
 * Members of groups through Microsoft Graph, also those of groups inside (`GET /groups/{id}/transitiveMembers`); needs the
 * permission `GroupMember.Read.All`. Read page by page, so a group can be of any size, and a person in any number of groups:
 * the claims of a token, which leave groups out when they are many, are not used.
 */
export const graphGroups =
  (graph: Pick<Graph, 'ask'>): MembersOf =>
  async (group) => {
    const members: string[] = [];
    const path = `/groups/${encodeURIComponent(group)}/transitiveMembers`;
    const query = { $select: 'id', $top: PAGE };
    let read = await graph.ask({ method: 'GET', path, query }, page);
    for (;;) {
      members.push(...read.value.map(({ id }) => id));
      const next = read['@odata.nextLink'];
      if (next === undefined) return members;
      read = await graph.ask({ method: 'GET', path: next }, page);
    }
  };
