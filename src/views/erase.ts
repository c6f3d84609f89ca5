import type { CardView } from '../cards/views';
import type { ApplicantId, Hiring } from '../hiring/hiring';
import { titleOf } from './case-title';
import { INPUT } from './form-fields';
import { linksView } from './lists';
import { applicantOf, type Reader } from './reader';
import { statusAction } from './status';

/** Why somebody is erased: chosen, not written, so that the record of it says nothing about anybody. */
export const erasureReasons = ['asked', 'keptLongEnough', 'mistake', 'otherGround'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** The question of the card: why. */
export const WHY_ERASED = `${INPUT}reason`;

/** What is erased about an applicant and what stays, and the question why. */
export function eraseView(hiring: Hiring, reader: Reader, applicant: ApplicantId): CardView {
  const { t } = reader;
  const who = applicantOf(reader, applicant);
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t('erase.title', { who }),
    intro: t('erase.intro'),
    sections: [
      {
        lines: erasureReasons.map((reason, index) => ({
          sign: `${index + 1}.`,
          text: t(`erase.reason.${reason}`),
        })),
      },
      { lines: [{ text: t('erase.typed', { number: applicant.slice(1) }) }] },
    ],
    fields: [
      {
        id: WHY_ERASED,
        kind: 'choice',
        label: t('erase.why'),
        help: '',
        required: true,
        requiredMessage: t('fault.missing'),
        placeholder: t('field.choose'),
        options: erasureReasons.map((value) => ({ value, label: t(`erase.reason.${value}`) })),
      },
    ],
    actions: [
      {
        title: t('erase.button'),
        verb: 'EraseApplicant',
        data: { caseId: hiring.id, applicant },
        style: 'destructive',
      },
      statusAction(reader, hiring.id),
    ],
    links: [],
    // The name is on the card and not in what is read out or shown as a notification.
    speak: t('erase.speak'),
  };
}

/** The button that begins to throw a practice case away. */
export const discardAction = ({ t }: Pick<Reader, 't'>, caseId: string) =>
  ({ title: t('practice.discard'), verb: 'DiscardPractice', data: { caseId }, ignoresInputs: true }) as const;

/** Asks whether the practice case is to be thrown away with everything in it. */
export const discardView = (hiring: Hiring, reader: Reader): CardView => ({
  language: reader.language,
  kicker: titleOf(hiring, reader),
  title: reader.t('practice.confirm', { title: titleOf(hiring, reader) }),
  intro: reader.t('practice.confirmIntro'),
  sections: [],
  fields: [],
  actions: [
    {
      title: reader.t('practice.discard'),
      verb: 'DiscardPractice',
      data: { caseId: hiring.id, confirmed: true },
      style: 'destructive',
    },
    statusAction(reader, hiring.id),
  ],
  links: [],
});

/** What stands in the place of a card of a practice case that was thrown away: nothing of the case. */
export const discardedView = (t: Reader['t'], language: Reader['language']): CardView => ({
  language,
  title: t('practice.gone'),
  sections: [],
  fields: [],
  actions: [{ title: t('button.myCases'), verb: 'ShowCases', data: {}, ignoresInputs: true }],
  links: [],
});

/** Where everything that is kept about an applicant can be had. */
export const exportView = (
  hiring: Hiring,
  reader: Reader,
  applicant: ApplicantId,
  url: string,
): CardView => ({
  ...linksView(hiring, reader, {
    title: reader.t('export.title', { who: applicantOf(reader, applicant) }),
    intro: reader.t('export.intro'),
    links: [{ title: reader.t('export.open'), url }],
  }),
  speak: reader.t('export.speak'),
});
