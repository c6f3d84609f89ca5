/** The words of a profile in one language, written once where label and question are the same. */
export interface CompactWords {
  /** By task: its name, that it was done, what its owner is asked to do. */
  readonly tasks: Readonly<Record<string, readonly [name: string, done: string, todo: string]>>;
  /** By task and question: the question, or its label, the question, and some help. */
  readonly questions: Readonly<
    Record<string, string | readonly [label: string, ask: string] | readonly [string, string, string]>
  >;
  /** By question and option. */
  readonly options: Readonly<Record<string, string>>;
  /** By letter: subject and body. */
  readonly letters: Readonly<Record<string, readonly [subject: string, body: string]>>;
  /** Anything else, by its whole key. */
  readonly others: Readonly<Record<string, string>>;
}

const keyed = (
  prefix: string,
  words: Readonly<Record<string, readonly (string | undefined)[]>>,
  parts: readonly string[],
): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([id, texts]) =>
    parts.flatMap((part, at) => {
      const text = texts[at];
      return text === undefined ? [] : [[`${prefix}.${id}.${part}`, text] as const];
    }),
  );

/** Every text under the key that the program looks it up by. */
export function wordsFrom(words: CompactWords): Readonly<Record<string, string>> {
  const questions = Object.fromEntries(
    Object.entries(words.questions).map(([id, said]) => [id, typeof said === 'string' ? [said, said] : said]),
  );
  return Object.fromEntries([
    ...keyed('task', words.tasks, ['name', 'done', 'todo']),
    ...keyed('question', questions, ['label', 'ask', 'help']),
    ...Object.entries(words.options).map(([id, text]) => [`option.${id}`, text] as const),
    ...keyed('letter', words.letters, ['subject', 'body']),
    ...Object.entries(words.others),
  ]);
}
