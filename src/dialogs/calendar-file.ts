import { translatorFor } from '../text';
import { wordsFor } from '../views/words';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

const MOST_FAULTS = 5;

/** Takes a person's busy times from a calendar file of their own, or says what is wrong with it, line by line. */
export async function takeCalendar(
  { importCalendar }: Pick<ConversationParts, 'importCalendar'>,
  { person, organisation, language }: Actor,
  bytes: Uint8Array,
): Promise<Reply> {
  const t = translatorFor(language);
  if (!importCalendar) return { text: t('calendarFile.notHere') };
  const read = await importCalendar(organisation, person, new TextDecoder().decode(bytes));
  if (read.kind === 'read') return { text: t('calendarFile.taken', { count: read.busy.length }) };
  const faults = read.faults
    .slice(0, MOST_FAULTS)
    .map(({ code, line }) => t('calendarFile.fault', { line, what: wordsFor(t, `calendarFile.${code}`) }));
  return { text: [t('calendarFile.nothingTaken'), ...faults].join('\n\n') };
}
