import { nb } from './nb';

type Nb = typeof nb;

/** A key without its plural ending. */
type Bare<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** Names a text. Texts that are counted have one key for all their forms. */
export type TextKey = Bare<keyof Nb>;

type TextOf<Key extends TextKey> = Key extends keyof Nb
  ? Nb[Key]
  : `${Key}_other` extends keyof Nb
    ? Nb[`${Key}_other`]
    : never;

type Counted<Key extends TextKey> = Key extends keyof Nb ? never : 'count';

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Names<Key extends TextKey> = Placeholders<TextOf<Key>> | Counted<Key>;

/** What a text is filled with: every placeholder that it has; of several possible texts every one of any of them. */
type ValuesOf<Key extends TextKey> = {
  readonly [Name in Names<Key>]: Name extends 'count' ? number : string | number;
};

/**
 * The text of a key in one language, with its placeholders filled in.
 * @throws Error when there is no such text, or a value is missing
 */
export type Translate = <Key extends TextKey>(
  key: Key,
  ...values: [Names<Key>] extends [never] ? [] : [values: ValuesOf<Key>]
) => string;

/** Whether a key that was put together at run time names a text. */
export const isTextKey = (key: string): key is TextKey =>
  Object.hasOwn(nb, key) || Object.hasOwn(nb, `${key}_other`);
