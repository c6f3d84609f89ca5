import type { CardElement } from './adaptive-card';
import type { Tone } from './views';

const joiner = '\u2060';
// Control characters, and marks that turn the reading direction of what follows them.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
// Clients put the date in place of these, in every text.
const dateFunction = /\{\{(?=(?:DATE|TIME)\()/gi;
const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/;
// Most texts have nothing of all this, and a card has many.
const unusual = /[\u0000-\u001f\u007f\u0085\u2028-\u202e\u2066-\u2069]|\{\{/;

const plain = (text: string): string => text.replace(invisible, '').replace(dateFunction, `{${joiner}{`);

/**
 * The text on one line, shown letter by letter as it was written: without control characters and without date
 * functions that a client would fill in.
 */
export const oneLine = (text: string): string =>
  unusual.test(text) ? plain(text.split(breaks).join(' ')).trim() : text.trim();

const lookalikes: Readonly<Record<string, string>> = { '*': '∗', '`': 'ˋ', '~': '∼', '<': '‹', _: 'ˍ' };
const markup = /[*`~<_[\]\\&]|^\s*(?:[#>+\-=|]|\d)/;
const inline = /[*`~<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * One line that means the same to a client that reads Markdown there and to one that does not. For headings and the
 * titles of choices, which exist only as Markdown: signs that would mark something up are replaced by ones that look
 * like them, or kept apart by a sign without width (an escape would be shown by clients that know no Markdown).
 */
export function withoutMarkup(text: string): string {
  const words = oneLine(text);
  if (!markup.test(words)) return words;
  return words
    .replace(inline, (sign) => lookalikes[sign] ?? sign)
    .replace(/\](?=[([:])|&(?=#?\w+;)|\\/g, `$&${joiner}`)
    .replace(/^(?=[#>+\-=|]|\d+[.)])/, joiner);
}

/** The lines of a text that are not empty, at most `most`; what is beyond stands on the last one. */
export function paragraphs(text: string, most = 12): readonly string[] {
  if (text !== '' && !unusual.test(text)) return [text];
  const lines = text
    .split(breaks)
    .map((line) => plain(line).trim())
    .filter((line) => line !== '');
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
}

// Green and yellow letters are too pale to be read on a white card, so words have a colour in two tones only.
const wordColors: Partial<Record<Tone, string>> = { attention: 'Attention', accent: 'Accent' };
const signColors: Partial<Record<Tone, string>> = { ...wordColors, good: 'Good' };

interface Look {
  readonly tone?: Tone | undefined;
  readonly bold?: boolean | undefined;
  /** Smaller and paler: what can be left unread. */
  readonly small?: boolean | undefined;
}

const textRun = (text: string, color: string | undefined, { bold, small }: Look): CardElement => ({
  type: 'TextRun',
  text,
  ...(color !== undefined && { color }),
  ...(bold === true && { weight: 'Bolder' }),
  ...(small === true && { size: 'Small', isSubtle: true }),
});

/** A run of words that is never read as Markdown. */
export const run = (text: string, look: Look = {}): CardElement =>
  textRun(text, look.tone && wordColors[look.tone], look);

/** A sign in the colour of its tone. The words beside it must say the same. */
export const signRun = (sign: string, tone: Tone = 'default'): CardElement =>
  textRun(sign, signColors[tone], { bold: true });

/** A line made of runs, without those that hold no words: clients fail at one and show nothing of the card. */
export const line = (runs: readonly CardElement[], spacing?: 'None' | 'Small'): CardElement => ({
  type: 'RichTextBlock',
  ...(spacing && { spacing }),
  inlines: runs.filter(({ text }) => text !== ''),
});

/** A text of several paragraphs as lines. */
export const prose = (text: string, look: Look = {}, spacing?: 'None' | 'Small'): readonly CardElement[] =>
  paragraphs(text).map((paragraph, index) => line([run(paragraph, look)], index === 0 ? spacing : 'Small'));
