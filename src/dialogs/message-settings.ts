import { isLocalTime } from '../hiring/calendar';
import type { Person } from '../hiring/people';
import { habitsIn, habitsOf, USUAL_HABITS } from '../hiring/tasks/when-to-say';
import { translatorFor } from '../text';
import type { PersonSettings } from '../usecases/ports';
import { calendarOf } from '../usecases/context';
import { messageSettingsView, readMessageChoices } from '../views/message-settings';
import { fold } from './fold';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { deputy as deputyWords } from './command-index';
import { saveSettings } from './settings';

const LONGEST_NAME = 100;

/** The card on which a person chooses when and how to be written to. */
export function showMessageSettings({ organisation, settings, language }: Actor, said?: string): Reply {
  const { habits, time } = habitsOf(settings.messages ?? {}, habitsIn(organisation, USUAL_HABITS), {
    zone: organisation.zone,
    calendar: calendarOf(organisation),
    away: new Set(),
  });
  const deputy = organisation.people.find(({ id }) => id === settings.deputy)?.name;
  const chosen = { habits, zone: time.zone, deputy };
  return { card: messageSettingsView(translatorFor(language), language, chosen, said) };
}

/** The only colleague with this name or address; somebody else than the person. */
function colleague({ organisation, person }: Actor, named: string): Person | undefined {
  const wanted = fold(named);
  const others = organisation.people.filter(({ id }) => id !== person.id);
  const whole = others.filter(({ name, email }) => [fold(name), fold(email)].includes(wanted));
  const [found, another] =
    whole.length > 0 ? whole : others.filter(({ name }) => fold(name).includes(wanted));
  return another ? undefined : found;
}

async function keep(parts: ConversationParts, actor: Actor, change: PersonSettings): Promise<Reply> {
  await saveSettings(parts.documents, actor.organisation.id, actor.person.id, change);
  const settings = { ...actor.settings, ...change };
  return showMessageSettings({ ...actor, settings }, translatorFor(actor.language)('messages.saved'));
}

const unknown = (actor: Actor, asked: string): Reply => ({
  ...showMessageSettings(actor),
  text: translatorFor(actor.language)('messages.unknownDeputy', { asked: asked.slice(0, LONGEST_NAME) }),
});

/** Keeps what was chosen on the card. An empty deputy is none. */
export async function chooseMessages(
  parts: ConversationParts,
  actor: Actor,
  answers: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  const messages = readMessageChoices(actor.settings.messages ?? {}, answers);
  const named = typeof answers['deputy'] === 'string' ? answers['deputy'].trim() : '';
  if (named === '') return keep(parts, actor, { messages, deputy: undefined });
  const deputy = colleague(actor, named);
  return deputy ? keep(parts, actor, { messages, deputy: deputy.id }) : unknown(actor, named);
}

const asTime = (hour: string, minutes = '00'): string => `${hour.padStart(2, '0')}:${minutes}`;

/** What was written behind the command: an hour for the digest, working hours from–to, or a deputy; nothing shows the card. */
export async function messagesTyped(parts: ConversationParts, actor: Actor, rest: string): Promise<Reply> {
  const before = actor.settings.messages ?? {};
  const said = rest.trim();
  if (said === '') return showMessageSettings(actor);
  const [, hour, minutes, to, toMinutes] =
    /^(?:\D{0,3}\s)?(\d{1,2})(?:[:.](\d\d))?(?:\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?)?$/.exec(said) ?? [];
  if (hour !== undefined) {
    const [from, until] = [asTime(hour, minutes), to === undefined ? undefined : asTime(to, toMinutes)];
    if (isLocalTime(from) && until === undefined)
      return keep(parts, actor, { messages: { ...before, digestAt: from } });
    if (isLocalTime(from) && until !== undefined && isLocalTime(until) && from < until)
      return keep(parts, actor, { messages: { ...before, hours: { from, to: until } } });
    return showMessageSettings(actor);
  }
  const [first = '', ...others] = said.split(/\s+/);
  if (!deputyWords.has(fold(first))) return showMessageSettings(actor);
  const named = others.join(' ');
  if (named === '') return keep(parts, actor, { deputy: undefined });
  const deputy = colleague(actor, named);
  return deputy ? keep(parts, actor, { deputy: deputy.id }) : unknown(actor, named);
}
