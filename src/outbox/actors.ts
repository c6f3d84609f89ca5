import { contextOf, type OpenCase } from '../dialogs/open-case';
import type { Actor, ConversationParts } from '../dialogs/parts';
import { settingsOf } from '../dialogs/settings';
import type { Organisation, Person, PersonId } from '../hiring/people';
import type { CaseRef } from '../usecases/ports';

export interface ActorParts extends ConversationParts {
  readonly organisation: (id: string) => Promise<Organisation | undefined>;
}

const indexes = new WeakMap<Organisation, ReadonlyMap<PersonId, Person>>();

/** Everybody of the organisation by id: made once, since organisations have tens of thousands. */
function peopleOf(organisation: Organisation): ReadonlyMap<PersonId, Person> {
  const known = indexes.get(organisation);
  if (known) return known;
  const index = new Map(organisation.people.map((person) => [person.id, person]));
  indexes.set(organisation, index);
  return index;
}

/** The person with what they have chosen; undefined when they have left the organisation. */
export async function actorFor(
  parts: Pick<ActorParts, 'organisation' | 'documents'>,
  organisationId: string,
  personId: PersonId,
): Promise<Actor | undefined> {
  const organisation = await parts.organisation(organisationId);
  const person = organisation && peopleOf(organisation).get(personId);
  if (!organisation || !person) return undefined;
  const settings = await settingsOf(parts.documents, organisation.id, person.id);
  return { person, organisation, language: settings.language ?? person.language, settings };
}

/** The case as it is now; undefined when it was erased, or thrown away and is about to be. */
export async function caseFor(parts: ActorParts, actor: Actor, ref: CaseRef): Promise<OpenCase | undefined> {
  const stored = await parts.cases.load(ref);
  if (!stored || stored.hiring.discarded) return undefined;
  return { ref, hiring: stored.hiring, context: contextOf(parts, actor, stored.hiring) };
}
