import type { Language } from '../../hiring/people';
import type { LetterId, Profile } from '../../hiring/profile';

/** Whether a language has words for a key. */
export type HasText = (language: Language, key: string) => boolean;

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];

const lettersOf = (id: LetterId): readonly string[] => [`letter.${id}.subject`, `letter.${id}.body`];

/** Every text that the profile's own data ask for. */
function keysOf({ rules, steps, guides, letters }: Profile): readonly string[] {
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
      tasks.flatMap(({ id, record }) => [
        ...['name', 'done', 'todo'].map((part) => `task.${id}.${part}`),
        ...(record?.questions ?? []).flatMap((question) => [
          ...['label', 'ask'].map((part) => `question.${id}.${question.id}.${part}`),
          ...(question.options ?? []).map((option) => `option.${question.id}.${option}`),
        ]),
        ...(record?.letter ? lettersOf(record.letter.id) : []),
      ]),
    ),
    ...Object.values(letters).flatMap(lettersOf),
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
    const isThere = (language: Language): boolean =>
      (profile.words[language][key] ?? '') !== '' || hasText(language, key);
    const lacking = LANGUAGES.filter((language) => !isThere(language));
    return lacking.length === 0 ? [] : [`there is no text for ${key} in ${lacking.join(', ')}`];
  });
