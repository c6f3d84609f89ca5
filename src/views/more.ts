import type { ActionView, CardView } from '../cards/views';
import { formRef } from '../hiring/forms/form-refs';
import type { FormRef } from '../hiring/forms/form';
import type { Hiring } from '../hiring/hiring';
import { titleOf } from './case-title';
import { INPUT } from './form-fields';
import { deliveriesAction } from './message-actions';
import type { Reader } from './reader';
import { formTitle, statusAction } from './status';

/** The question of the card: which of the forms. */
export const WHICH_FORM = `${INPUT}form`;

/**
 * What else can be done in the case by this person, besides what stands for their turn. `others`: what is done without a
 * form.
 */
export function moreView(
  hiring: Hiring,
  reader: Reader,
  forms: readonly FormRef[],
  others: readonly ActionView[] = [],
): CardView {
  const { t } = reader;
  const options = forms.map((form) => ({ value: formRef(form), label: formTitle(reader, hiring, form) }));
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t('more.title'),
    intro: t(options.length + others.length > 0 ? 'more.intro' : 'more.nothing'),
    sections: [],
    fields:
      options.length > 0
        ? [
            {
              id: WHICH_FORM,
              kind: 'choice',
              label: t('more.which'),
              required: true,
              requiredMessage: t('fault.missing'),
              placeholder: t('field.choose'),
              options,
            },
          ]
        : [],
    actions: [
      ...(options.length > 0
        ? [
            {
              title: t('more.open'),
              verb: 'OpenMore',
              data: { caseId: hiring.id },
              style: 'positive' as const,
            },
          ]
        : []),
      deliveriesAction(reader, hiring.id),
      { title: t('takeOver.title'), verb: 'ShowTakeOver', data: { caseId: hiring.id }, ignoresInputs: true },
      ...others,
      statusAction(reader, hiring.id),
    ],
    links: [],
  };
}
