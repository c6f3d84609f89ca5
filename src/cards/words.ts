import type { CardElement } from './adaptive-card';
import type { Tone } from './views';

const joiner = '\u2060';
// Control characters, and marks that turn the reading direction of what follows them.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
// Clients put the date in place of these, in every text.
const dateFunction = /\{\{(?=(?:DATE|TIME)\()/gi;
const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The text as a client shows it letter by letter: without control characters, and no date function works. */
export const plain = (text: string): string =>
  text.replace(invisible, '').replace(dateFunction, `{${joiner}{`);

/** The text on one line. */
export const oneLine = (text: string): string => plain(text.split(breaks).join(' ')).trim();

const lookalikes: Readonly<Record<string, string>> = { '*': '∗', '`': 'ˋ', '~': '∼', '<': '‹', _: 'ˍ' };
const inline = /[*`~<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * One line that means the same to a client that reads Markdown there and to one that does not. For headings and the
 * titles of choices, which exist only as Markdown: signs that would mark something up are replaced by ones that look
 * like them, or kept apart by a sign without width (an escape would be shown by clients that know no Markdown).
 */
export const withoutMarkup = (text: string): string =>
  oneLine(text)
    .replace(inline, (sign) => lookalikes[sign] ?? sign)
    .replace(/\](?=[([:])|&(?=#?\w+;)|\\/g, `$&${joiner}`)
    .replace(/^(?=[#>+\-=|]|\d+[.)])/, joiner);

/** The lines of a text that are not empty, at most `most`; what is beyond stands on the last one. */
export function paragraphs(text: string, most = 12): readonly string[] {
  const lines = text
    .split(breaks)
    .map((line) => plain(line).trim())
    .filter((line) => line !== '');
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
}

const colors = {
  default: undefined,
  good: 'Good',
  attention: 'Attention',
  warning: 'Warning',
  accent: 'Accent',
} as const satisfies Record<Tone, string | undefined>;

export interface Look {
  readonly tone?: Tone | undefined;
  readonly bold?: boolean | undefined;
  /** Smaller and paler: what can be left unread. */
  readonly small?: boolean | undefined;
}

/** A run of words that is never read as Markdown. */
export function run(text: string, { tone, bold, small }: Look = {}): CardElement {
  const color = tone && colors[tone];
  return {
    type: 'TextRun',
    text,
    ...(color && { color }),
    ...(bold === true && { weight: 'Bolder' }),
    ...(small === true && { size: 'Small', isSubtle: true }),
  };
}

/** A line made of runs. */
export const line = (runs: readonly CardElement[], spacing?: 'None' | 'Small'): CardElement => ({
  type: 'RichTextBlock',
  ...(spacing && { spacing }),
  inlines: runs,
});

/** A text of several paragraphs as lines. */
export const prose = (text: string, look: Look = {}, spacing?: 'None' | 'Small'): readonly CardElement[] =>
  paragraphs(text).map((paragraph, index) => line([run(paragraph, look)], index === 0 ? spacing : 'Small'));
