/** What a task is called, what is said when it is done (no full stop), and what its owner is asked to do. */
type TaskWords = readonly [name: string, done: string, todo: string];

/** What stands above a question's field, how it is asked in the chat, and what helps to answer it. */
type QuestionWords = readonly [label: string, ask: string, help?: string];

/** The words of a part of the process in one language, as they are written. */
export interface PartWords {
  /** By task. */
  readonly tasks?: Readonly<Record<string, TaskWords>>;
  /** By task or guide, then by question. */
  readonly questions?: Readonly<Record<string, Readonly<Record<string, QuestionWords>>>>;
  /** By question, then by option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By letter: subject and paragraphs. */
  readonly letters?: Readonly<Record<string, readonly [subject: string, ...paragraphs: string[]]>>;
  /** By their whole key. */
  readonly others?: Readonly<Record<string, string>>;
}

const entriesOf = <T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(record ?? {});

type Entry = readonly [key: string, text: string];

const keyed = ({ tasks, questions, options, letters, others }: PartWords): readonly Entry[] => [
  ...entriesOf(tasks).flatMap(([task, [name, done, todo]]): Entry[] => [
    [`task.${task}.name`, name],
    [`task.${task}.done`, done],
    [`task.${task}.todo`, todo],
  ]),
  ...entriesOf(questions).flatMap(([task, words]) =>
    entriesOf(words).flatMap(([question, [label, ask, help]]): Entry[] => [
      [`question.${task}.${question}.label`, label],
      [`question.${task}.${question}.ask`, ask],
      ...(help === undefined ? [] : [[`question.${task}.${question}.help`, help] as const]),
    ]),
  ),
  ...entriesOf(options).flatMap(([question, words]) =>
    entriesOf(words).map(([option, word]): Entry => [`option.${question}.${option}`, word]),
  ),
  ...entriesOf(letters).flatMap(([letter, [subject, ...paragraphs]]): Entry[] => [
    [`letter.${letter}.subject`, subject],
    [`letter.${letter}.body`, paragraphs.join('\n\n')],
  ]),
  ...entriesOf(others),
];

/** The words of all parts by the keys under which they are looked up. */
export const wordsOf = (...parts: readonly PartWords[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.flatMap(keyed));
