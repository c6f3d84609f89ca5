import type { FormId } from '../../hiring/forms/form';
import type { Language } from '../../hiring/people';
import type { Intent } from '../intent';

/** Intents that a word or two say in full. */
export type PlainIntent = Exclude<
  Intent['intent'],
  'newHiring' | 'openCase' | 'language' | 'form' | 'fastForward'
>;

/**
 * What people write in one language to have something done: whole phrases in lower case, the common ones first. They
 * are compared without accents, spaces and punctuation, so that "søker liste" and "soekerliste" are the same.
 */
export interface CommandWords {
  readonly newHiring: readonly string[];
  readonly practice: readonly string[];
  /** Followed by a number or an id. */
  readonly openCase: readonly string[];
  readonly plain: Readonly<Record<PlainIntent, readonly string[]>>;
  readonly forms: Readonly<Record<Exclude<FormId, 'recordStep'>, readonly string[]>>;
  /** Followed by a number: one setting of the organisation. Alone it may mean something else. */
  readonly setting: readonly string[];
  /** Before a name: who stands in for the person. */
  readonly deputy: readonly string[];
  /** After the settings: their log. */
  readonly settingsLog: readonly string[];
  /** Followed by the name of a language, or alone. */
  readonly language: readonly string[];
  readonly languages: Readonly<Record<Language, readonly string[]>>;
  /** Followed by a count and a unit. */
  readonly fastForward: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
  /** One, as in "a week". */
  readonly one: readonly string[];
  /** Words before a command that add nothing: "show me", "I would like to". */
  readonly before: readonly string[];
  /** Words after a command that add nothing: "please", "now". */
  readonly after: readonly string[];
  /** Words between a command and what it is about: "for", "of". */
  readonly between: readonly string[];
  /** Words of a sentence: what has one of them is not the name of anything. */
  readonly sentence: readonly string[];
}
