import { overviewOf, type Overview, type OverviewFilter } from '../overview/overview';
import { translatorFor } from '../text';
import { overviewChoices, overviewView, type OverviewReader } from '../views/overview';
import type { Actor, ConversationParts } from './parts';
import { readOptions } from './read-options';
import type { Reply } from './reply';

/** Whether the person looks after all of the organisation's cases. */
const isHr = ({ organisation, person }: Actor): boolean => organisation.roles.hr.includes(person.id);

/** Whether the person may look at all of the organisation's cases together. */
export const maySeeOverview = ({ access }: ConversationParts, actor: Actor): boolean =>
  access.mayAsk(actor, 'seeStatistics', isHr(actor));

/** The organisation's cases as HR reads them, or whoever else has the role for it; undefined for everybody else. */
export async function overviewFor(
  parts: ConversationParts,
  actor: Actor,
  filter: OverviewFilter = {},
): Promise<{ readonly reader: OverviewReader; readonly overview: Overview } | undefined> {
  if (!maySeeOverview(parts, actor)) return undefined;
  const { organisation, language } = actor;
  const now = parts.clock.now();
  const lines = await parts.cases.lines(organisation.id, { ended: true });
  const t = translatorFor(language, parts.inForce(organisation).profile.words);
  return {
    reader: { language, t, organisation, now },
    overview: overviewOf(lines, now, organisation.zone, filter),
  };
}

/** The overview with a link to all of it as a file. Nobody but HR is shown it. */
export async function showOverview(
  parts: ConversationParts,
  actor: Actor,
  filter: OverviewFilter = {},
): Promise<Reply> {
  const shown = await overviewFor(parts, actor, filter);
  const t = translatorFor(actor.language);
  if (!shown) return { text: t('overview.onlyHr') };
  const { reader, overview } = shown;
  const url = parts.links.overview(actor.organisation.id, actor.person);
  return { card: overviewView(reader, overview, filter, [{ title: t('overview.export'), url }]) };
}

/** The overview of what the words name: a step, a person, a unit, the late ones. */
export async function showOverviewOf(parts: ConversationParts, actor: Actor, words: string): Promise<Reply> {
  const all = words.trim() === '' ? undefined : await overviewFor(parts, actor);
  if (!all) return showOverview(parts, actor);
  const [only, another] = readOptions(words, overviewChoices(all.reader, all.overview)) ?? [];
  if (only !== undefined && another === undefined) return showOverview(parts, actor, filterOf(only));
  const t = translatorFor(actor.language);
  return {
    ...(await showOverview(parts, actor)),
    text: t('overview.unknownFilter', { asked: words.trim() }),
  };
}

/** The filter that a choice of the card stands for: `step:…`, `person:…`, `unit:…` or `late`. */
export function filterOf(choice: string): OverviewFilter {
  const [, kind, value = ''] = /^(step|person|unit):(.*)$/s.exec(choice) ?? [];
  if (kind === 'step') return { step: value };
  if (kind === 'person') return { person: value };
  if (kind === 'unit') return { unit: value };
  return choice === 'late' ? { lateOnly: true } : {};
}
