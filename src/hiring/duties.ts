import type { Hiring } from './hiring';
import type { SeriesPlan } from './interview-series';
import type { PersonId } from './people';

/** Who does what in the interviews of a series: the same for every applicant. */
export interface Duties {
  readonly lead: PersonId;
  /** Nobody of their own in a panel of one. */
  readonly writer?: PersonId | undefined;
  /** Those who ask, each with the questions of the guide that are theirs. */
  readonly asking: readonly { readonly person: PersonId; readonly questions: readonly string[] }[];
}

/**
 * Distributes the tasks of an interview over the panel [R92]: whoever was named, else the leader of the case leads and
 * the last of the panel writes; the questions of the guide are dealt out to the others in turn.
 */
export function dutiesOf(
  { panel, lead: named, writer: pen }: Pick<SeriesPlan, 'panel' | 'lead' | 'writer'>,
  { roles }: Hiring,
  questions: readonly string[],
): Duties | undefined {
  const isThere = (person: PersonId | undefined): person is PersonId =>
    person !== undefined && panel.includes(person);
  const lead = [named, ...(roles.leader ?? []), panel[0]].find(isThere);
  if (lead === undefined) return undefined;
  const others = panel.filter((person) => person !== lead);
  const writer = isThere(pen) && pen !== lead ? pen : others.at(-1);
  const free = others.filter((person) => person !== writer);
  const askers = free.length > 0 ? free : [lead];
  return {
    lead,
    writer,
    asking: askers.map((person, place) => ({
      person,
      questions: questions.filter((_, index) => index % askers.length === place),
    })),
  };
}
