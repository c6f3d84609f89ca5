import { isTextKey, type Translate } from '../text';

/**
 * The text of a key that is put together from data (a form, a question, a rule of a profile).
 * @throws when there is no such text: profiles and forms are checked for theirs in the tests
 */
export function wordsFor(
  t: Translate,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (!isTextKey(key)) throw new Error(`There is no text for "${key}"`);
  // The placeholders of a key that is only known at run time cannot be typed; the translator throws for a missing one.
  return (t as (key: string, values: object) => string)(key, values);
}
