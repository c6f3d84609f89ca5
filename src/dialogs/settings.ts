import { z } from 'zod';
import type { Documents, PersonSettings } from '../usecases/ports';

const SPACE = 'people';

const schema = z.object({
  language: z.enum(['nb', 'nn', 'da', 'en']).optional(),
  focus: z.string().optional(),
});

const idOf = (organisation: string, person: string): string => `${organisation}/${person}`;

/** What a person has chosen: language, and the case that commands without a case are about. */
export async function settingsOf(
  documents: Documents,
  organisation: string,
  person: string,
): Promise<PersonSettings> {
  const stored = await documents.read(SPACE, idOf(organisation, person));
  return stored ? schema.parse(stored.value) : {};
}

export async function saveSettings(
  documents: Documents,
  organisation: string,
  person: string,
  change: PersonSettings,
): Promise<void> {
  const before = await settingsOf(documents, organisation, person);
  await documents.write(SPACE, idOf(organisation, person), { ...before, ...change });
}
