import { readCount } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import {
  after,
  before,
  between,
  commandIndex,
  days,
  one,
  sentence,
  setting,
  settingsLog,
  weeks,
  type Command,
  type CommandIndex,
} from './command-index';
import { fold } from './fold';
import type { Intent } from './intent';
import { isOneSlipAway } from './one-slip';

/** A command is short; what is longer is an answer or a story. */
const MOST_WORDS = 9;
const MOST_CHARACTERS = 100;
const MOST_WORDS_OF_A_NAME = 4;
/** Shorter words are too easily mistaken for each other. */
const SHORTEST_WITH_A_SLIP = 5;

interface Word {
  readonly raw: string;
  readonly folded: string;
}

const phraseOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('');

/**
 * What a message asks for, in any of the languages, or undefined when it is no command. Case, punctuation, a slip of
 * the finger and polite words around a command do not matter. In the middle of a form (`answering`) only a message that
 * is a command and nothing else counts, spelled as it should be: anything else is an answer. "Yes" is `confirm` there
 * too: where a question is open that can be answered with yes, it is the answer.
 */
export function readIntent(
  text: string,
  language: Language,
  { answering }: { readonly answering: boolean },
): Intent | undefined {
  const message = text.trim();
  if (/^[-–—]$/.test(message)) return { intent: 'skip' };
  if (/^\?+$/.test(message)) return { intent: 'help' };
  if (message.length > MOST_CHARACTERS || message.includes('\n')) return undefined;
  const words = message
    .split(/\s+/)
    .map((raw): Word => ({ raw, folded: fold(raw) }))
    .filter(({ folded }) => folded !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const oneSetting = readSetting(words);
  if (oneSetting) return oneSetting;
  const index = commandIndex(language);
  if (answering) return readStrictly(words, index);
  for (const core of withoutPoliteWords(words)) {
    const intent = readWhole(core, index) ?? readWithRest(core, index);
    if (intent) return intent;
  }
  return readWithSlip(words, index);
}

/**
 * "Setting 3 10", "settings log". The word alone is the recommendation in Norwegian and Danish, so a number or the word
 * for the log must follow it.
 */
function readSetting([first, second, ...value]: readonly Word[]): Intent | undefined {
  if (!first || !second || !setting.has(first.folded)) return undefined;
  const isLog = value.length === 0 && settingsLog.has(second.folded);
  if (!isLog && !/^\d{1,3}[.:]?$/.test(second.raw)) return undefined;
  return { intent: 'settings', rest: [second, ...value].map(({ raw }) => raw).join(' ') };
}

function readStrictly(words: readonly Word[], index: CommandIndex): Intent | undefined {
  const whole = index.get(phraseOf(words));
  if (whole?.whileAnswering) return whole.intent(whole.rest === 'time' ? '1' : '');
  return readWithRest(words, index, true);
}

const readWhole = (words: readonly Word[], index: CommandIndex): Intent | undefined => {
  const command = index.get(phraseOf(words));
  return command?.intent(command.rest === 'time' ? '1' : '');
};

/** The message as it is, then without the words around it that add nothing, the longest first. */
function* withoutPoliteWords(words: readonly Word[]): Generator<readonly Word[]> {
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      yield words.slice(start, end);
      if (!after.has(words[end - 1]?.folded ?? '')) break;
    }
    if (!before.has(words[start]?.folded ?? '')) return;
  }
}

/** The longest command at the start whose rest is what may stand after it. */
function readWithRest(words: readonly Word[], index: CommandIndex, strictly = false): Intent | undefined {
  for (let length = words.length - 1; length > 0; length--) {
    const command = index.get(phraseOf(words.slice(0, length)));
    const rest = command && readRest(command, words.slice(length), strictly);
    if (command && rest !== undefined) return command.intent(rest);
  }
  return undefined;
}

function readRest({ rest: kind }: Command, words: readonly Word[], strictly: boolean): string | undefined {
  const rest = words.map(({ raw }) => raw).join(' ');
  switch (kind) {
    case 'none':
      return undefined;
    case 'anything':
      return strictly ? undefined : rest;
    case 'language':
      return strictly || words.length <= 2 ? rest : undefined;
    case 'time':
      return readDays(words);
    case 'about':
      return readAbout(words, strictly);
    case 'move':
      return readAbout(words, strictly) ?? (strictly ? undefined : rest);
  }
}

/** A number, an id, or a name as it was written; strictly only the first two. */
function readAbout(words: readonly Word[], strictly: boolean): string | undefined {
  let named = words;
  while (named.length > 1 && between.has(named[0]?.folded ?? '')) named = named.slice(1);
  const rest = named.map(({ raw }) => raw).join(' ');
  const count = readAnyCount(rest);
  if (count !== undefined) return String(count);
  if (/^[0-9a-f]{8}$/i.test(rest)) return rest.toLowerCase();
  const isName = named.length <= MOST_WORDS_OF_A_NAME && !named.some(({ folded }) => sentence.has(folded));
  return strictly || !isName ? undefined : rest.replace(/[.!?]+$/, '');
}

/** A number in digits or in the words of any of the languages; none means two numbers. */
const readAnyCount = (text: string): number | undefined => readCount(text, 'nb') ?? readCount(text, 'en');

/** A span of time as a number of days. */
function readDays(words: readonly Word[]): string | undefined {
  const [amount, unit] = words;
  if (!amount || !unit || words.length > 2) return undefined;
  const count = one.has(amount.folded) ? 1 : readAnyCount(amount.raw);
  if (count === undefined) return undefined;
  if (days.has(unit.folded)) return String(count);
  return weeks.has(unit.folded) ? String(count * 7) : undefined;
}

/** A whole command with one slip of the finger after its first letter; a wrong letter only in a longer one. */
function readWithSlip(words: readonly Word[], index: CommandIndex): Intent | undefined {
  const phrase = phraseOf(words);
  if (phrase.length < SHORTEST_WITH_A_SLIP || /\d/.test(phrase)) return undefined;
  for (const [known, command] of index)
    if (
      known.length >= SHORTEST_WITH_A_SLIP &&
      known[0] === phrase[0] &&
      (known.length !== phrase.length || known.length > SHORTEST_WITH_A_SLIP) &&
      isOneSlipAway(phrase, known)
    )
      return command.intent(command.rest === 'time' ? '1' : '');
  return undefined;
}
