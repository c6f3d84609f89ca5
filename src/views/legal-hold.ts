import type { CardView } from '../cards/views';
import { localDateOf } from '../hiring/calendar';
import type { Hiring } from '../hiring/hiring';
import { dateIn } from '../text';
import { titleOf } from './case-title';
import { INPUT } from './form-fields';
import { nameOf, type Reader } from './reader';
import { statusAction } from './status';

/** What can be done about a hold. */
export type HoldAct = 'holdErasure' | 'liftHold';

/** The question of the card: why. */
export const WHY_HELD = `${INPUT}reason`;
export const LONGEST_HOLD_REASON = 1000;

const VERBS = { holdErasure: 'HoldErasure', liftHold: 'LiftHold' } as const;

/** The button that begins to hold a case, or to lift the hold. */
export const holdAction = ({ t }: Pick<Reader, 't'>, caseId: string, act: HoldAct) =>
  ({ title: t(`hold.${act}.title`), verb: VERBS[act], data: { caseId }, ignoresInputs: true }) as const;

/** Who holds the case, since when and why. */
export const heldText = (
  reader: Reader,
  { at, by, reason }: { readonly at: string; readonly by: string; readonly reason: string },
): string =>
  reader.t('hold.stands', {
    who: nameOf(reader, by),
    since: dateIn(reader.language, localDateOf(at, reader.context.organisation.zone)),
    reason,
  });

/** What a hold does, or lifting it, and the question why. */
export function holdReasonView(hiring: Hiring, reader: Reader, act: HoldAct): CardView {
  const { t } = reader;
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t(`hold.${act}.title`),
    intro: t(`hold.${act}.intro`),
    sections: [],
    fields: [
      {
        id: WHY_HELD,
        kind: 'line',
        label: t(`hold.${act}.ask`),
        help: t('hold.reasonHelp'),
        required: true,
        requiredMessage: t('fault.missing'),
        maxLength: LONGEST_HOLD_REASON,
      },
    ],
    actions: [
      { title: t('hold.next'), verb: VERBS[act], data: { caseId: hiring.id }, style: 'positive' },
      statusAction(reader, hiring.id),
    ],
    links: [],
  };
}

/** Asks whether the named case is really meant. */
export function confirmHoldView(hiring: Hiring, reader: Reader, act: HoldAct, reason: string): CardView {
  const { t } = reader;
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t(`hold.${act}.confirm`, { title: titleOf(hiring, reader), number: hiring.id }),
    sections: [{ facts: [{ label: t('hold.reason'), value: reason }] }],
    fields: [],
    actions: [
      {
        title: t(`hold.${act}.title`),
        verb: VERBS[act],
        data: { caseId: hiring.id, [WHY_HELD]: reason, confirmed: true },
        style: 'positive',
      },
      statusAction(reader, hiring.id),
    ],
    links: [],
  };
}

/** That nothing was erased or changed because the case is held, with the way to lift the hold for those who may. */
export const heldView = (hiring: Hiring, reader: Reader, said: string, mayLift: boolean): CardView => ({
  language: reader.language,
  kicker: titleOf(hiring, reader),
  title: reader.t('hold.title'),
  banner: { text: said, tone: 'warning' },
  sections: mayLift ? [{ lines: [{ text: reader.t('hold.mayLift') }] }] : [],
  fields: [],
  actions: [...(mayLift ? [holdAction(reader, hiring.id, 'liftHold')] : []), statusAction(reader, hiring.id)],
  links: [],
  // Why it is held is for the card alone.
  speak: reader.t('hold.title'),
});
