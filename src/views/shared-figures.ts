import type { CardView } from '../cards/views';
import type { Language } from '../hiring/people';
import type { Overview } from '../overview/overview';
import type { Translate } from '../text';

/** The figures of one organisation; nothing of its cases but how many and how long. */
export interface OrganisationFigures extends Pick<Overview, 'late' | 'needToStart'> {
  readonly name: string;
  readonly open: number;
}

/** A median of fewer would tell of a single hiring. */
const FEWEST = 3;

const daysIn = (t: Translate, { cases, medianDays }: Overview['needToStart']): string =>
  medianDays === undefined || cases < FEWEST
    ? t('overview.noFigure')
    : t('overview.dayCount', { count: medianDays });

/** The figures of organisations that share them, one line each. */
export const sharedFiguresView = (
  t: Translate,
  language: Language,
  organisations: readonly OrganisationFigures[],
): CardView => ({
  language,
  title: t('sharedFigures.title'),
  intro: t('sharedFigures.intro'),
  sections: [
    {
      lines: organisations.map(({ name, open, late, needToStart }) => ({
        text: name,
        detail: [
          t('overview.open', { count: open }),
          t('overview.late', { count: late }),
          t('sharedFigures.days', { days: daysIn(t, needToStart) }),
        ].join(' '),
      })),
    },
  ],
  fields: [],
  actions: [],
  links: [],
});
