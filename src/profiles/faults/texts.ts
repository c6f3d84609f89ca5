import type { Language } from '../../hiring/people';
import type { Profile } from '../../hiring/profile';

/** Whether a language has words for a key. */
export type HasText = (language: Language, key: string) => boolean;

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];

/** Every text that the profile's own data ask for. */
function keysOf({ rules, steps, guides }: Profile): readonly string[] {
  return [
    ...rules
      // A rule that nobody knows is named already; it has no words either.
      .filter(({ statements }) => statements.length > 0)
      .flatMap(({ id, statements }) =>
        ['name', ...statements.map(({ part = 'says' }) => part), 'satisfied'].map(
          (part) => `rule.${id}.${part}`,
        ),
      ),
    ...steps.map(({ id }) => `step.${id}`),
    ...steps.flatMap(({ tasks }) =>
      tasks.flatMap(({ id }) => ['name', 'done', 'todo'].map((part) => `task.${id}.${part}`)),
    ),
    ...Object.entries(guides).flatMap(([guide, questions]) =>
      questions.flatMap(({ id, options = [] }) => [
        ...['label', 'help', 'ask'].map((part) => `question.${guide}.${id}.${part}`),
        ...options.map((option) => `option.${id}.${option}`),
      ]),
    ),
  ];
}

/** Words that one of the languages lacks. */
export const textFaults = (profile: Profile, hasText: HasText): readonly string[] =>
  [...new Set(keysOf(profile))].flatMap((key) => {
    const lacking = LANGUAGES.filter((language) => !hasText(language, key));
    return lacking.length === 0 ? [] : [`there is no text for ${key} in ${lacking.join(', ')}`];
  });
