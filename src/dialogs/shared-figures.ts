import { overviewOf } from '../overview/overview';
import { translatorFor } from '../text';
import { sharedFiguresView } from '../views/shared-figures';
import { maySeeOverview } from './overview';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** The figures of every organisation that shares them with the person's own. Their cases stay their own. */
export async function showSharedFigures(parts: ConversationParts, actor: Actor): Promise<Reply> {
  const { language, organisation } = actor;
  const t = translatorFor(language);
  if (!maySeeOverview(parts, actor)) return { text: t('overview.onlyHr') };
  const sharing = parts.sharing(organisation.id);
  if (sharing.length === 0) return { text: t('sharedFigures.none') };
  const now = parts.clock.now();
  const figures = await Promise.all(
    sharing.map(async ({ id, name, zone }) => {
      const lines = await parts.cases.lines(id, { ended: true });
      const { rows, late, needToStart } = overviewOf(lines, now, zone);
      return { name, open: rows.length, late, needToStart };
    }),
  );
  return { card: sharedFiguresView(t, language, figures) };
}
