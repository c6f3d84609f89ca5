import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import { oneLine } from '../words';
import template from './template.json';

const part = makePart(template);

/** A button that shows and hides the items. `id` must be the only one of its kind on the card. */
export const folded = (id: string, title: string, items: readonly CardElement[]): readonly CardElement[] =>
  part({ id, title: oneLine(title), items });
