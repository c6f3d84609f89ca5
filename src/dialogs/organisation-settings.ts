import { readDate } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import { SKIPPED, type Question, type Value, type Values } from '../hiring/questions';
import { closedDayLine } from '../hiring/settings/apply';
import { inWords } from '../hiring/settings/faults';
import { answersIn, valueIn } from '../hiring/settings/seats';
import type { Setting, SettingId } from '../hiring/settings/setting';
import type { LocalDate } from '../hiring/time';
import { listIn, translatorFor } from '../text';
import { contextFor } from '../usecases/context';
import {
  questionLabel,
  settingName,
  settingOption,
  settingsLogView,
  settingsView,
  settingValue,
  settingView,
  type Refused,
} from '../views/organisation-settings';
import { nameOf, type Reader } from '../views/reader';
import { settingsLog } from './command-index';
import { fold } from './fold';
import { readInputs } from './inputs';
import type { Actor, ConversationParts } from './parts';
import { readAnswer } from './read-answer';
import { readOption } from './read-options';
import type { Reply } from './reply';

/** A reader of what belongs to the organisation and to no case, as it is now. */
export function organisationReader(
  { settings, inForce, clock }: Pick<ConversationParts, 'settings' | 'inForce' | 'clock'>,
  { organisation, person, language }: Pick<Actor, 'organisation' | 'person' | 'language'>,
): Reader {
  const now = settings.organisation(organisation.id) ?? organisation;
  const context = contextFor(inForce(now), person.id, clock.now());
  const t = translatorFor(language, context.profile.words);
  return { person: person.id, language, t, context, applicantNames: {}, texts: {} };
}

/** Whom to turn to, for everybody else. */
function notAdministrator({ settings }: ConversationParts, reader: Reader): Reply {
  const { organisation } = reader.context;
  const who = settings.administrators(organisation.id).map((id) => nameOf(reader, id));
  return {
    text:
      who.length === 0
        ? reader.t('settings.nobodyAdministers')
        : reader.t('settings.notAdministrator', { who: listIn(reader.language, who) }),
  };
}

/** Lets an administrator do something with the settings. */
async function asAdministrator(
  parts: ConversationParts,
  actor: Actor,
  act: (reader: Reader, all: readonly Setting[]) => Reply | Promise<Reply>,
): Promise<Reply> {
  const reader = organisationReader(parts, actor);
  const { id } = actor.organisation;
  return parts.settings.administrators(id).includes(actor.person.id)
    ? act(reader, parts.settings.settings(id))
    : notAdministrator(parts, reader);
}

/** Everything that can be set. */
export const showSettings = (parts: ConversationParts, actor: Actor): Promise<Reply> =>
  asAdministrator(parts, actor, (reader, all) => ({ card: settingsView(reader, all) }));

/** The last changes. */
export const showSettingsLog = (parts: ConversationParts, actor: Actor): Promise<Reply> =>
  asAdministrator(parts, actor, (reader) => ({
    card: settingsLogView(reader, parts.settings.changes(actor.organisation.id)),
  }));

const notFound = (reader: Reader, all: readonly Setting[], asked: string): Reply => ({
  card: settingsView(reader, all, { text: reader.t('settings.notFound', { asked }), tone: 'warning' }),
});

/** One setting with its field. */
export const showSetting = (parts: ConversationParts, actor: Actor, id: SettingId): Promise<Reply> =>
  asAdministrator(parts, actor, (reader, all) => {
    const setting = all.find((one) => one.id === id);
    return setting ? { card: settingView(reader, all, setting) } : notFound(reader, all, id);
  });

/** A date and, after it, what the day is called: as a line that is kept, or as it was written when it is none. */
function asClosedDay(text: string, today: LocalDate, language: Language, unnamed: string): string {
  const words = text.trim().split(/\s+/);
  for (let length = words.length; length > 0; length -= 1) {
    const first = words
      .slice(0, length)
      .join(' ')
      .replace(/[,:;]$/, '');
    const date = readDate(first, today, language) ?? readDate(first, today, language === 'en' ? 'nb' : 'en');
    const name = words.slice(length).join(' ');
    if (date !== undefined) return closedDayLine({ date, name: name === '' ? unnamed : name });
  }
  return text;
}

/** A time of day as people write it, with both digits of hours and minutes: "7", "kl. 7.30". */
function asTime(text: string): string {
  const [, hours, minutes = '00'] = /^(?:\p{L}+\.? ?)?(\d{1,2})(?:[:.](\d{2}))?$/u.exec(text.trim()) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The value as it is kept. */
function kept(reader: Reader, { id, group }: Setting, value: Value | undefined): Value | undefined {
  if (value === SKIPPED) return undefined;
  if (typeof value !== 'string') return value;
  if (group === 'hours') return asTime(value);
  if (id !== 'closedDays.add') return value;
  const { t, language, context } = reader;
  return asClosedDay(value, context.today, language, t('settings.closedDayName'));
}

/** What was saved, and which cases it does not concern. */
async function savedText(
  parts: ConversationParts,
  reader: Reader,
  setting: Setting,
  value: Value,
): Promise<string> {
  const { t } = reader;
  const words = {
    name: settingName(reader, setting.id),
    value: settingValue(reader, setting.id, value),
  };
  // Hours and retention are looked up when they are needed, not kept with a case.
  if (setting.group === 'hours' || setting.group === 'retention') return t('settings.savedForAll', words);
  const running = (await parts.cases.lines(reader.context.organisation.id, {})).length;
  return [
    t('settings.saved', words),
    ...(running > 0 ? [t('settings.running', { count: running })] : []),
    ...(setting.group === 'council' ? [t('settings.council')] : []),
  ].join(' ');
}

/** The page of a setting whose new value was not taken. */
const refusedReply = (
  reader: Reader,
  all: readonly Setting[],
  setting: Setting,
  refused: Refused,
): Reply => ({
  card: settingView(reader, all, setting, { refused }),
});

interface Given {
  readonly value: Value | undefined;
  readonly shown?: number | undefined;
}

async function save(
  parts: ConversationParts,
  actor: Actor,
  setting: Setting,
  { value, shown }: Given,
): Promise<Reply> {
  const { id } = actor.organisation;
  const changed = await parts.settings.change(id, { setting: setting.id, value, by: actor.person.id, shown });
  const reader = organisationReader(parts, actor);
  const all = parts.settings.settings(id);
  const now = all.find((one) => one.id === setting.id) ?? setting;
  switch (changed.kind) {
    case 'changed': {
      const text = await savedText(parts, reader, setting, changed.change.to);
      return { card: settingsView(reader, all, { text, tone: 'good' }) };
    }
    case 'same':
      return { card: settingsView(reader, all, { text: reader.t('settings.same'), tone: 'accent' }) };
    case 'stale': {
      const text = reader.t('settings.stale', { who: nameOf(reader, changed.by) });
      return { card: settingView(reader, all, now, { banner: { text, tone: 'warning' } }) };
    }
    case 'faulty':
      return refusedReply(reader, all, now, { value, faults: changed.faults });
    case 'unknown':
      return notFound(reader, all, setting.id);
    case 'notAdministrator':
      return notAdministrator(parts, reader);
  }
}

/** What an administrator has put into the field of a setting. */
export const saveSettingByCard = (
  parts: ConversationParts,
  actor: Actor,
  { setting: id, shown }: { readonly setting: SettingId; readonly shown: number },
  inputs: Readonly<Record<string, unknown>>,
): Promise<Reply> =>
  asAdministrator(parts, actor, (reader, all) => {
    const setting = all.find((one) => one.id === id);
    if (!setting) return notFound(reader, all, id);
    const { values, faults } = readInputs(setting.questions, inputs);
    const value = valueIn(setting, values);
    return faults.length > 0
      ? refusedReply(reader, all, setting, { value, faults: faults.map((fault) => inWords(setting, fault)) })
      : save(parts, actor, setting, { value: kept(reader, setting, value), shown });
  });

/** An answer to one of a setting's questions, as it was typed. */
interface Part {
  readonly question: Question;
  readonly text: string;
}

/** What was typed, by question: in their order with semicolons between them, or after a question's name and a colon. */
function partsOf(reader: Reader, { questions }: Setting, text: string): readonly Part[] {
  const [first] = questions;
  if (questions.length === 1) return [{ question: first, text }];
  const labels = questions.map(({ id }) => ({ value: id, label: questionLabel(reader, id) }));
  return text.split(/[;/]/).flatMap((part, place) => {
    const [, name, rest = part] = /^([^:]+):(.*)$/s.exec(part) ?? [];
    const id = name === undefined ? questions[place]?.id : readOption(name, labels);
    const question = questions.find((one) => one.id === id);
    return question && !/^-?$/.test(rest.trim()) ? [{ question, text: rest }] : [];
  });
}

/** A value that was typed behind the number of a setting; of several questions those that were left out stay. */
function saveTyped(
  parts: ConversationParts,
  actor: Actor,
  reader: Reader,
  setting: Setting,
  text: string,
): Reply | Promise<Reply> {
  const { id, value: before } = setting;
  const { language, context } = reader;
  const typed = partsOf(reader, setting, text);
  const read = typed.map(({ question, text: answer }) => ({
    question,
    read: readAnswer(question, answer, {
      language,
      today: context.today,
      options: (question.options ?? []).map((value) => ({ value, label: settingOption(reader, id, value) })),
    }),
  }));
  const faults = read.flatMap((one) => ('fault' in one.read ? [inWords(setting, one.read.fault)] : []));
  const answers = read.flatMap((one) => ('value' in one.read ? [[one.question.id, one.read.value]] : []));
  const known: Values = setting.questions.length > 1 ? answersIn(setting, before) : {};
  const value = valueIn(setting, { ...known, ...(Object.fromEntries(answers) as Values) });
  return faults.length > 0
    ? refusedReply(reader, parts.settings.settings(actor.organisation.id), setting, {
        value: setting.questions.length > 1 ? value : before,
        faults,
      })
    : save(parts, actor, setting, { value: kept(reader, setting, value) });
}

/**
 * What stands behind the typed word for settings: nothing (all of them), the log, the number of a setting or its name
 * (that one), a number and a value (sets it).
 */
export const settingsTyped = (parts: ConversationParts, actor: Actor, rest: string): Promise<Reply> => {
  const asked = rest.trim();
  if (asked === '') return showSettings(parts, actor);
  if (settingsLog.has(fold(asked))) return showSettingsLog(parts, actor);
  return asAdministrator(parts, actor, (reader, all) => {
    const [, number, value = ''] = /^(\d{1,3})[.:]?(?:\s+(.+))?$/s.exec(asked) ?? [];
    const labelled = all.map(({ id }) => ({ value: id, label: settingName(reader, id) }));
    const id = number === undefined ? readOption(asked, labelled) : all[Number(number) - 1]?.id;
    const setting = all.find((one) => one.id === id);
    if (!setting) return notFound(reader, all, asked);
    return value === ''
      ? { card: settingView(reader, all, setting) }
      : saveTyped(parts, actor, reader, setting, value);
  });
};
