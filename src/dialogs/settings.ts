import { z } from 'zod';
import type { LocalTime } from '../hiring/calendar';
import type { Documents, PersonSettings } from '../usecases/ports';

const SPACE = 'people';

const how = z.enum(['atOnce', 'digest', 'off']);
/** Times and zones are checked where they are used: a faulty one is as if it was not chosen. */
const localTime = z.custom<LocalTime>((value) => typeof value === 'string');
const messages = z.object({
  digestAt: localTime.optional(),
  hours: z.object({ from: localTime, to: localTime }).optional(),
  kinds: z.object({ turn: how, event: how, reminder: how }).partial().optional(),
  zone: z.string().optional(),
});

const schema = z.object({
  language: z.enum(['nb', 'nn', 'da', 'en']).optional(),
  focus: z.string().optional(),
  messages: messages.optional(),
  deputy: z.string().optional(),
});

const idOf = (organisation: string, person: string): string => `${organisation}/${person}`;

/** What a person has chosen: language, messages, and the case that commands without a case are about. */
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
