import type { RuleId } from '../hiring';

/** What a text may not ask about, prefer or promise. `cohabitation` is marital status and way of living together. */
export type Topic =
  | 'family'
  | 'religion'
  | 'origin'
  | 'race'
  | 'disability'
  | 'orientation'
  | 'cohabitation'
  | 'health'
  | 'politics'
  | 'union'
  | 'gender'
  | 'age'
  | 'appeal';

/** What kind of text is checked. */
export type Writing = 'announcement' | 'form' | 'guide' | 'letter';

/**
 * Why words are a hit: they ask (`question`), have it told (`request`), demand or prefer it (`requirement`), stand
 * as a field to be filled in (`label`), or promise something that does not exist (`claim`).
 */
export type HitKind = 'question' | 'request' | 'requirement' | 'label' | 'claim';

/** Words that may not stand in a text. */
export interface Hit {
  readonly rule: RuleId;
  readonly topic: Topic;
  readonly kind: HitKind;
  /** Exactly as written, line breaks included: `text.slice(start, end)`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether the law lets it stand when the need for it is justified in writing. */
  readonly exception: boolean;
  /** The pattern of the word list that was met, in the notation of `phrase.ts`. */
  readonly phrase: string;
}

/** What is known about one topic in one language. All in the notation of `phrase.ts`. */
export interface TopicWords {
  /** Names of the thing that is asked for; put in place of `<it>` in the language's own questions and requests. */
  readonly nouns?: readonly string[];
  /** People who may not be preferred or kept out; put in place of `<group>` in the language's requirements. */
  readonly groups?: readonly string[];
  readonly question?: readonly string[];
  readonly request?: readonly string[];
  readonly requirement?: readonly string[];
  readonly label?: readonly string[];
  readonly claim?: readonly string[];
  /** Words that make it something else when they stand in the same sentence or in one beside it. */
  readonly unless?: string;
}

/** The word list of one language. */
export interface LanguageWords {
  /** Named lists, written `<name>` in phrases. */
  readonly lists: Readonly<Record<string, string>>;
  /** Words that turn a request or a claim into its opposite. */
  readonly not: string;
  /** Said of every topic that has nouns (`<it>`) or groups (`<group>`). */
  readonly question: readonly string[];
  readonly request: readonly string[];
  readonly requirement: readonly string[];
  readonly topics: Readonly<Record<Topic, TopicWords>>;
}
