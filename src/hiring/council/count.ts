import type { Choice, CouncilCase } from '../hiring';
import type { PersonId } from '../people';

export type Count =
  | { readonly result: 'decided'; readonly choice: Choice; readonly counts: Readonly<Record<string, number>> }
  | {
      readonly result: 'tie';
      readonly tied: readonly Choice[];
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly result: 'noMajority'; readonly counts: Readonly<Record<string, number>> }
  | { readonly result: 'noQuorum'; readonly voted: number };

/** Whether enough members voted, and, where the regulations ask for it, some from both sides. */
function isQuorate({ votes, members, regulations }: CouncilCase, able: readonly PersonId[]): boolean {
  const voted = able.filter((person) => votes[person]);
  if (voted.length < regulations.quorum) return false;
  if (!regulations.bothSidesNeeded) return true;
  return (['employer', 'employees'] as const).every((side) =>
    members.some((member) => member.side === side && voted.includes(member.person)),
  );
}

/** Counts the votes of the members who may vote, by the case's own regulations [nav.council.vote]. */
export function countVotes(council: CouncilCase, able: readonly PersonId[]): Count {
  const choices = able.flatMap((person) => council.votes[person]?.choice ?? []);
  if (!isQuorate(council, able)) return { result: 'noQuorum', voted: choices.length };
  const counts: Record<string, number> = {};
  for (const choice of choices) counts[choice] = (counts[choice] ?? 0) + 1;
  const most = Math.max(...Object.values(counts));
  const tied = Object.keys(counts).filter((choice) => counts[choice] === most);
  const [first] = tied;
  if (tied.length > 1 || first === undefined) return { result: 'tie', tied, counts };
  const enough = council.regulations.majority === 'simple' || most * 2 > choices.length;
  return enough ? { result: 'decided', choice: first, counts } : { result: 'noMajority', counts };
}
