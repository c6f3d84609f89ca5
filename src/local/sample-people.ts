import type { Language, Person, PersonId } from '../hiring/people';

/** Object ids in the form Entra ID gives them; invented, and the same on every machine. */
const objectId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * Makes the invented people of one organisation, number by number. `first` keeps their object ids apart from those of
 * the other samples.
 */
export const peopleOf =
  ({ first, domain, language }: { first: number; domain: string; language: Language }) =>
  (n: number, id: PersonId, name: string, title: string): Person => ({
    id,
    name,
    title,
    email: `${id}@${domain}`,
    aadObjectId: objectId(first + n),
    language,
  });
