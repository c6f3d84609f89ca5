import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import { oneLine, withoutMarkup } from '../words';
import section from './section.json';
import template from './template.json';

const card = makePart(template);
const part = makePart(section);

/** The title of a card with the small print above it. */
export const cardHeading = (title: string, kicker = ''): readonly CardElement[] =>
  card({ title: withoutMarkup(title), kicker: oneLine(kicker) });

/** The heading of a part of a card; nothing without a title. */
export const partHeading = (
  title: string | undefined,
  spacing: 'None' | 'Large' = 'None',
): readonly CardElement[] => (title === undefined ? [] : part({ title: withoutMarkup(title), spacing }));
