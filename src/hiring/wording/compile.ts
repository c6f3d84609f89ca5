import { phraseReader, readWordSet, type Phrase, type WordSet } from './phrase';
import type { HitKind, LanguageWords, Topic, TopicWords } from './wording';

export interface Pattern {
  readonly kind: HitKind;
  readonly phrase: Phrase;
}

/** What is known about a topic in all languages, arranged so that a word of a text is compared with few patterns. */
export interface TopicPatterns {
  /** By the word they begin with. */
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that begin with any of too many words to name. */
  readonly others: readonly Pattern[];
  /** Words that turn a request or claim into its opposite, and words beside which none is meant. */
  readonly not: WordSet;
  readonly unless?: WordSet | undefined;
}

/** The language's own forms for a topic: each with each of its nouns, or of its groups, in their place. */
const filled = (forms: readonly string[], { nouns = [], groups = [] }: TopicWords): readonly string[] =>
  forms.flatMap((form) =>
    form.includes('<it>')
      ? nouns.map((noun) => form.replace('<it>', noun))
      : groups.map((group) => form.replace('<group>', group)),
  );

/** The word list of a language with its reader, which remembers parts from one topic to the next. */
interface Language {
  readonly words: LanguageWords;
  readonly read: (source: string) => Phrase;
}

/** A language ready to be compiled. */
export const languageOf = (words: LanguageWords): Language => ({ words, read: phraseReader(words.lists) });

/**
 * Everything one language says about a topic.
 * @throws Error when a phrase cannot be read
 */
export function patternsOf({ words: language, read }: Language, topic: Topic): readonly Pattern[] {
  const words = language.topics[topic];
  const as =
    (kind: HitKind) =>
    (source: string): Pattern => ({ kind, phrase: read(source) });
  return [
    ...[...filled(language.question, words), ...(words.question ?? [])].map(as('question')),
    ...[...filled(language.request, words), ...(words.request ?? [])].map(as('request')),
    ...[...filled(language.requirement, words), ...(words.requirement ?? [])].map(as('requirement')),
    ...(words.label ?? []).map(as('label')),
    ...(words.claim ?? []).map(as('claim')),
  ];
}

/**
 * The patterns of a topic in several languages. What makes a phrase harmless in one language does so in all: "oppgi"
 * is bokmål and nynorsk at once.
 * @throws Error when a phrase cannot be read
 */
export function compileTopic(languages: readonly Language[], topic: Topic): TopicPatterns {
  const byWord = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const pattern of languages.flatMap((language) => patternsOf(language, topic))) {
    const [first] = pattern.phrase.steps;
    if (first?.kind !== 'word') continue;
    const { exact, beginnings, endings, number } = first.set;
    if (beginnings.length > 0 || endings.length > 0 || number) others.push(pattern);
    else
      for (const word of exact) {
        const known = byWord.get(word);
        if (known) known.push(pattern);
        else byWord.set(word, [pattern]);
      }
  }
  const unless = languages.flatMap(({ words }) => words.topics[topic].unless ?? []);
  return {
    byWord,
    others,
    not: readWordSet(languages.map(({ words }) => words.not).join('|'), {}),
    unless: unless.length > 0 ? readWordSet(unless.join('|'), {}) : undefined,
  };
}
