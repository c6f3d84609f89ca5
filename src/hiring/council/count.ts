import type { Choice, CouncilCase } from '../hiring';
import type { PersonId, Side } from '../people';

export type Count =
  | { readonly result: 'decided'; readonly choice: Choice; readonly counts: Readonly<Record<string, number>> }
  | {
      readonly result: 'tie';
      readonly tied: readonly Choice[];
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly result: 'noMajority'; readonly counts: Readonly<Record<string, number>> }
  /** Too few voted, or, when `missingSide` is there, nobody from that side did. */
  | { readonly result: 'noQuorum'; readonly voted: number; readonly missingSide?: Side | undefined };

/** The side from which nobody voted, where the regulations ask for both. The chair leads for the employer. */
function sideWithoutVote(
  { chair, members, regulations }: CouncilCase,
  voted: readonly PersonId[],
): Side | undefined {
  if (!regulations.bothSidesNeeded) return undefined;
  const sides = new Set([
    ...(voted.includes(chair) ? ['employer'] : []),
    ...members.filter(({ person }) => voted.includes(person)).map(({ side }) => side),
  ]);
  return (['employer', 'employees'] as const).find((side) => !sides.has(side));
}

/**
 * Counts the votes of the members who may vote, by the case's own regulations [nav.council.vote]. Where more than half
 * is needed, a tie is one of halves: what several share with a third is no majority for anybody to settle.
 */
export function countVotes(council: CouncilCase, able: readonly PersonId[]): Count {
  const { votes, regulations } = council;
  const voted = able.filter((person) => votes[person]);
  const choices = voted.flatMap((person) => votes[person]?.choice ?? []);
  if (choices.length === 0 || choices.length < regulations.quorum)
    return { result: 'noQuorum', voted: choices.length };
  const missingSide = sideWithoutVote(council, voted);
  if (missingSide !== undefined) return { result: 'noQuorum', voted: choices.length, missingSide };
  const counts: Record<string, number> = {};
  for (const choice of choices) counts[choice] = (counts[choice] ?? 0) + 1;
  const most = Math.max(...Object.values(counts));
  const tied = Object.keys(counts).filter((choice) => counts[choice] === most);
  const [first] = tied;
  const absolute = regulations.majority === 'absolute';
  if (first === undefined || (absolute && most * 2 < choices.length)) return { result: 'noMajority', counts };
  if (tied.length > 1) return { result: 'tie', tied, counts };
  return absolute && most * 2 === choices.length
    ? { result: 'noMajority', counts }
    : { result: 'decided', choice: first, counts };
}
