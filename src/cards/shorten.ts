import type { AdaptiveCard } from './adaptive-card';

/** Above this many bytes (UTF-8) some clients refuse a card. */
const mostBytes = 25_000;
const limits = [1000, 500, 250, 120, 60];

const sizes = new WeakMap<object, number>();

/** Bytes of an element as it is sent. Parts that stand on many cards are measured once. */
function bytesOf(element: unknown): number {
  if (typeof element !== 'object' || element === null) return 0;
  const known = sizes.get(element);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(element));
  sizes.set(element, bytes);
  return bytes;
}

const bytesOfAll = (elements: unknown): number =>
  Array.isArray(elements)
    ? elements.reduce((sum: number, element: unknown) => sum + bytesOf(element) + 1, 0)
    : bytesOf(elements);

function isTooLarge({ body, actions, ...rest }: AdaptiveCard): boolean {
  return bytesOf(rest) + bytesOfAll(body) + bytesOfAll(actions) > mostBytes;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half a sign of two code units is no text.
  const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}

const isText = (value: object): boolean =>
  'type' in value && (value.type === 'TextRun' || value.type === 'TextBlock');

function withTexts(value: unknown, limit: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withTexts(item, limit));
  if (typeof value !== 'object' || value === null) return value;
  const text = isText(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      if (text) return [name, name === 'text' && typeof member === 'string' ? cut(member, limit) : member];
      return [name, name === 'data' ? member : withTexts(member, limit)];
    }),
  );
}

/**
 * The card, and when it is larger than clients take, the same card with its longest texts ending in "…": first those
 * of more than 1,000 signs, then of more than 500, and so on down to 60, no further than needed. Inputs, with what was
 * written in them, and buttons are never touched, so a card can still be too large because of them.
 */
export function fitting(card: AdaptiveCard): AdaptiveCard {
  let fit = card;
  for (const limit of limits) {
    if (!isTooLarge(fit)) break;
    fit = { ...fit, body: withTexts(card['body'], limit) };
  }
  return fit;
}
