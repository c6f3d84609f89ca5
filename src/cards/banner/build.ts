import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import type { CardView, Tone } from '../views';
import { line, paragraphs, run } from '../words';
import template from './template.json';

const part = makePart(template);

const styles = {
  default: 'emphasis',
  good: 'good',
  attention: 'attention',
  warning: 'warning',
  accent: 'accent',
} as const satisfies Record<Tone, string>;

const signs = {
  default: '',
  good: '✓ ',
  attention: '✕ ',
  warning: '! ',
  accent: '',
} as const satisfies Record<Tone, string>;

/** The sentence above everything else, on a ground of its tone; nothing without one. */
export function bannerPart(banner: CardView['banner']): readonly CardElement[] {
  if (banner === undefined) return [];
  const { text, tone } = banner;
  const lines = paragraphs(text).map((paragraph, index) =>
    line([run(index === 0 ? signs[tone] + paragraph : paragraph, { bold: index === 0 })]),
  );
  return part({ style: styles[tone], lines });
}
