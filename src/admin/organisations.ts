import { readOrganisations } from '../directory/read-organisations';
import { allProfiles } from '../profiles';
import type { Documents } from '../usecases/ports';
import { ORGANISATIONS } from '../compose/open-directory';

/**
 * Checks the organisations of a file and keeps them in the store, where the program finds them at its next start.
 * Returns their ids. @throws OrganisationFault naming every fault; then nothing was kept
 */
export async function keepOrganisations(
  documents: Documents,
  text: string,
  source: string,
): Promise<readonly string[]> {
  const entries = readOrganisations(text, source, (id) => allProfiles.some((profile) => profile.id === id));
  for (const entry of entries) await documents.write(ORGANISATIONS, entry.id, entry);
  return entries.map(({ id }) => id);
}
