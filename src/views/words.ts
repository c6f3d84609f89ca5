import type { FormRef } from '../hiring/forms/form';
import { ONE_TIME } from '../hiring/forms/one-time';
import { SECOND } from '../hiring/forms/series';
import { isTextKey, type Translate } from '../text';
import type { Reader } from './reader';

/**
 * The text of a key that is put together from data (a form, a question, a rule of a profile).
 * @throws when there is no such text: profiles are checked for theirs at the start, forms in the tests
 */
export function wordsFor(
  t: Translate,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  // The placeholders of a key that is only known at run time cannot be typed; the translator throws for a missing one.
  return (t as (key: string, values: object) => string)(key, values);
}

/** The key of what a form is called. */
export const titleKey = ({ form, subject }: FormRef): string =>
  form === 'planInterviews' && (subject === SECOND || subject === ONE_TIME)
    ? `form.${form}.${subject}`
    : `form.${form}.title`;

/** The same for words that need not be there; empty when they are not. */
export function anyWords(
  { language, t, context }: Pick<Reader, 'language' | 't' | 'context'>,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const isThere = isTextKey(key) || context.profile.words[language][key] !== undefined;
  return isThere ? wordsFor(t, key, values) : '';
}
