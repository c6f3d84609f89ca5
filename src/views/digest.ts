import type { CardView } from '../cards/views';
import type { Language } from '../hiring/people';
import type { LocalDate } from '../hiring/time';
import { dateIn, type Translate } from '../text';

const MOST_LINES = 20;

/** Several reminders in one message. What each says is taken from its own card: nothing about applicants. */
export function digestView(
  t: Translate,
  language: Language,
  date: LocalDate,
  said: readonly { readonly caseId: string; readonly view: CardView }[],
): CardView {
  const count = said.length;
  const [only, another] = said;
  // One alone is said with its own buttons.
  if (only && !another) return only.view;
  const title = t('digest.title', { date: dateIn(language, date, 'weekday') });
  const more = count - MOST_LINES;
  return {
    language,
    title,
    intro: t('digest.intro', { count }),
    sections: [
      {
        lines: said.slice(0, MOST_LINES).map(({ caseId, view }) => ({
          text: view.title,
          sign: view.banner?.tone === 'warning' ? '!' : '·',
          detail: view.banner?.text ?? view.intro,
          tone: view.banner?.tone === 'warning' ? 'warning' : 'default',
          action: {
            title: t('digest.open'),
            verb: 'ShowStatus',
            data: { caseId },
            ignoresInputs: true,
            tooltip: t('digest.openNamed', { title: view.title }),
          },
        })),
      },
      { lines: more > 0 ? [{ text: t('digest.more', { count: more }) }] : [] },
    ],
    fields: [],
    actions: [{ title: t('button.myCases'), verb: 'ShowCases', data: {}, ignoresInputs: true }],
    links: [],
    speak: `${title}. ${t('digest.intro', { count })}`,
  };
}
