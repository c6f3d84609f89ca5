/**
 * The notation of the word lists. A phrase is a row of parts with spaces between:
 * - `barn` is that word, `gravid*` every word that begins so, `*partiet` every word that ends so, `#` a number
 * - `a|b` is one or the other, `<name>` a word of a named list
 * - `x?` may be left out, `x{2}` stands up to twice or not at all
 * - `..4` is up to four words of any kind, `..4-<name>` up to four that are not of the list
 * - `!x` says that the next word is not x
 * - `^` first: something other than a space stands before; `$` last: something other than a space comes after
 * A phrase stays within one sentence.
 */
export interface Phrase {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly startsClause: boolean;
  readonly endsClause: boolean;
}

/** A set of words. */
export interface WordSet {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
}

type Step =
  | { readonly kind: 'word'; readonly set: WordSet; readonly least: 0 | 1; readonly most: number }
  | { readonly kind: 'gap'; readonly most: number; readonly except?: WordSet | undefined }
  | { readonly kind: 'not'; readonly set: WordSet };

type Lists = Readonly<Record<string, string>>;

/**
 * The words that `a|b*|<name>` stands for.
 * @throws Error when a list that it names is missing
 */
export function readWordSet(notation: string, lists: Lists): WordSet {
  const words = notation.split('|').flatMap((word) => {
    const name = /^<(.+)>$/.exec(word)?.[1];
    if (name === undefined) return word;
    const list = lists[name];
    if (list === undefined) throw new Error(`There is no list "${name}" for "${notation}"`);
    return list.split('|');
  });
  const bad = words.find((word) => !/^(#|\*?[\p{L}\p{N}'-]+|[\p{L}\p{N}'-]+\*)$/u.test(word));
  if (bad !== undefined) throw new Error(`"${bad}" in "${notation}" is not a word`);
  return {
    exact: new Set(words.filter((word) => !/[#*]/.test(word))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    endings: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    number: words.includes('#'),
  };
}

function readStep(part: string, lists: Lists): Step {
  const gap = /^\.\.(\d)(?:-(.+))?$/.exec(part);
  if (gap)
    return { kind: 'gap', most: Number(gap[1]), except: gap[2] ? readWordSet(gap[2], lists) : undefined };
  if (part.startsWith('!')) return { kind: 'not', set: readWordSet(part.slice(1), lists) };
  const repeated = /^(.+)\{(\d)\}$/.exec(part);
  if (repeated)
    return { kind: 'word', set: readWordSet(repeated[1] ?? '', lists), least: 0, most: Number(repeated[2]) };
  const optional = part.endsWith('?');
  const set = readWordSet(optional ? part.slice(0, -1) : part, lists);
  return { kind: 'word', set, least: optional ? 0 : 1, most: 1 };
}

/**
 * Reads phrases of one language. Equal parts become the same object, since most phrases share most of their parts.
 * What it gives throws an Error when a phrase cannot be read, or does not begin with a word that must be there.
 */
export function phraseReader(lists: Lists): (source: string) => Phrase {
  const known = new Map<string, Step>();
  const stepOf = (part: string): Step => {
    const step = known.get(part) ?? readStep(part, lists);
    known.set(part, step);
    return step;
  };
  return (source) => {
    const parts = source.split(' ');
    const startsClause = parts[0] === '^';
    const endsClause = parts.at(-1) === '$';
    const steps = parts.slice(startsClause ? 1 : 0, endsClause ? -1 : undefined).map(stepOf);
    if (steps[0]?.kind !== 'word' || steps[0].least === 0)
      throw new Error(`"${source}" does not begin with a word that must be there`);
    return { source, steps, startsClause, endsClause };
  };
}
