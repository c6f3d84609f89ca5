import type { FormId } from '../hiring/forms/form';
import type { Language } from '../hiring/people';
import { fold } from './fold';
import type { Intent } from './intent';
import type { CommandWords, PlainIntent } from './words/command-words';
import { da } from './words/da';
import { en } from './words/en';
import { nb } from './words/nb';
import { nn } from './words/nn';

/**
 * What may stand after a command: nothing, what it is about (a number or a name), a language, a span of time,
 * anything; or (`move`) what it is about and where to.
 */
type RestKind = 'none' | 'about' | 'move' | 'language' | 'time' | 'anything';

export interface Command {
  readonly rest: RestKind;
  /** Whether it is a command also in the middle of a form, where it could be an answer. */
  readonly whileAnswering: boolean;
  readonly intent: (rest: string) => Intent | undefined;
}

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];
const words: Readonly<Record<Language, CommandWords>> = { nb, nn, da, en };

/** The same list of all four languages, folded. */
const everywhere = (list: (words: CommandWords) => readonly string[]): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => list(words[language]).map(fold)));

export const before = everywhere((all) => all.before);
export const after = everywhere((all) => all.after);
export const between = everywhere((all) => all.between);
export const sentence = everywhere((all) => all.sentence);
export const one = everywhere((all) => all.one);
/** Words that, with a number behind them, mean one setting. */
export const setting = everywhere((all) => all.setting);
/** What is written behind the settings for their log. */
export const settingsLog = everywhere((all) => all.settingsLog);
/** Says that a name is that of somebody's deputy. */
export const deputy = everywhere((all) => all.deputy);
export const days = everywhere((all) => all.days);
export const weeks = everywhere((all) => all.weeks);

const languageNames = new Map(
  LANGUAGES.flatMap((language) =>
    LANGUAGES.flatMap((named) =>
      words[language].languages[named].map((name) => [fold(name), named] as const),
    ),
  ),
);

/** The language that a name in any of the languages means. */
const languageNamed = (name: string): Language | undefined => languageNames.get(fold(name));

/** Forms that can be asked for with what they are about. */
const ABOUT_SOMETHING: ReadonlySet<FormId> = new Set([
  'bookInterviews',
  'checkDocuments',
  'chooseForInterview',
  'confirmDiscussion',
  'cancelInterview',
  'justifyShortfall',
  'recordInterview',
  'recordReference',
]);

/** What may stand after a command of one word or two; nothing after those that are not here. */
const RESTS: Partial<Readonly<Record<PlainIntent, RestKind>>> = {
  why: 'anything',
  settings: 'anything',
  overview: 'anything',
  messages: 'anything',
  takeOver: 'anything',
  eraseApplicant: 'anything',
  exportApplicant: 'anything',
  holdErasure: 'anything',
  liftHold: 'anything',
  putOff: 'time',
};

const plain = (intent: PlainIntent): Command => ({
  rest: RESTS[intent] ?? 'none',
  whileAnswering: true,
  intent: (rest) => {
    switch (intent) {
      case 'why':
      case 'settings':
      case 'importApplicants':
      case 'overview':
      case 'messages':
      case 'takeOver':
      case 'eraseApplicant':
      case 'exportApplicant':
      case 'holdErasure':
      case 'liftHold':
        return { intent, rest };
      case 'putOff':
        return { intent, days: Number(rest) };
      default:
        return { intent };
    }
  },
});

const restOf = (id: FormId): RestKind => {
  if (id === 'moveInterviews') return 'move';
  return ABOUT_SOMETHING.has(id) ? 'about' : 'none';
};

const form = (id: FormId): Command => ({
  rest: restOf(id),
  whileAnswering: true,
  intent: (rest) => ({ intent: 'form', form: id, rest }),
});

const always = (rest: RestKind, intent: Command['intent']): Command => ({
  rest,
  whileAnswering: true,
  intent,
});

function* commandsOf(all: CommandWords): Generator<readonly [readonly string[], Command]> {
  yield [all.newHiring, always('none', () => ({ intent: 'newHiring', practice: false }))];
  yield [all.practice, always('none', () => ({ intent: 'newHiring', practice: true }))];
  yield [all.openCase, always('about', (rest) => ({ intent: 'openCase', rest }))];
  for (const [intent, phrases] of entriesOf(all.plain)) yield [phrases, plain(intent)];
  for (const [id, phrases] of entriesOf(all.forms)) yield [phrases, form(id)];
  yield [all.language, always('language', (rest) => ({ intent: 'language', language: languageNamed(rest) }))];
  for (const [language, phrases] of entriesOf(all.languages))
    yield [phrases, { ...always('none', () => ({ intent: 'language', language })), whileAnswering: false }];
  yield [all.fastForward, always('time', (rest) => ({ intent: 'fastForward', days: Number(rest) }))];
}

// The keys of a record that names all of them are those of its type.
const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];

export type CommandIndex = ReadonlyMap<string, Command>;

function makeIndex(language: Language): CommandIndex {
  const index = new Map<string, Command>();
  for (const each of [language, ...LANGUAGES])
    for (const [phrases, command] of commandsOf(words[each]))
      for (const phrase of phrases) if (!index.has(fold(phrase))) index.set(fold(phrase), command);
  return index;
}

const indexes = new Map<Language, CommandIndex>();

/** Every command by its folded phrase, in all languages; where a phrase means two things, the person's own language wins. */
export function commandIndex(language: Language): CommandIndex {
  const known = indexes.get(language) ?? makeIndex(language);
  indexes.set(language, known);
  return known;
}
