import type { Check } from './checks';
import type { LackCode } from '../gates';
import type { DiscussionTopic, Hiring } from '../hiring';
import type { Role } from '../people';
import type { LocalDate } from '../time';

/** Who has to confirm that something was discussed with the co-determination body. */
export const DISCUSSED_BY: readonly Role[] = ['unionRepresentative', 'hr'];

/** An adviser post needs no discussion of the need [nav.need.mba]; an announcement always does [nav.ad.mba]. */
const needsDiscussion = (hiring: Hiring, topic: DiscussionTopic): boolean =>
  topic === 'announcement' || hiring.post?.kind !== 'adviser';

/** The roles that have yet to confirm the discussion. */
export const discussionMissing = (hiring: Hiring, topic: DiscussionTopic): readonly Role[] =>
  needsDiscussion(hiring, topic) ? DISCUSSED_BY.filter((role) => !hiring.discussions[topic][role]) : [];

export const discussed =
  (topic: DiscussionTopic, code: LackCode): Check =>
  (hiring) =>
    discussionMissing(hiring, topic).map((role) => ({ code, params: { role } }));

/**
 * The first day on which the announcement can have been published: not before it was discussed and the post was in
 * PRIM [nav.ad.mba] [nav.prim]. Undefined while neither is known.
 */
export const earliestPublication = ({ prim, discussions }: Hiring): LocalDate | undefined =>
  [
    ...(prim ? [prim.registeredOn] : []),
    ...Object.values(discussions.announcement).map(({ heldOn }) => heldOn),
  ].reduce<LocalDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
