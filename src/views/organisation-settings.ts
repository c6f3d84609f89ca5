import type { ActionView, CardView, SectionView } from '../cards/views';
import { isLocalDate, localDateOf } from '../hiring/calendar';
import type { Value } from '../hiring/questions';
import { ruleOf } from '../hiring/profile';
import { closedDayIn, closedDayLine } from '../hiring/settings/apply';
import type { SettingFault } from '../hiring/settings/faults';
import { answersIn, seatedIn, SEATS, seats } from '../hiring/settings/seats';
import { parameterOf, settingGroups, type Setting, type SettingId } from '../hiring/settings/setting';
import { timeIn } from '../text';
import type { SettingsChange } from '../usecases/settings/versions';
import { fieldFor } from './form-fields';
import { dateOf, listOf, nameOf, type Reader } from './reader';
import { ruleWords, sourcesOf } from './rules';
import { wordsFor } from './words';

/** The input that says which setting is meant. */
export const WHICH_SETTING = 'which_setting';
const MOST_CHANGES = 20;

/** What a setting is called: for a number of a rule the rule's name and which number it is. */
export function settingName(reader: Reader, id: SettingId): string {
  const named = parameterOf(id);
  return named
    ? `${ruleWords(reader, named.rule, 'name')}: ${wordsFor(reader.t, `parameter.${named.parameter}`)}`
    : wordsFor(reader.t, `setting.${id}.name`);
}

/** What can be chosen for a setting, in words. */
export function settingOption(reader: Reader, id: SettingId, option: string): string {
  if (id.startsWith('role.') || id === SEATS) return nameOf(reader, option);
  if (id.startsWith('closedDays.')) {
    const day = closedDayIn(option);
    const known = reader.context.organisation.closedDays.find(({ date }) => date === day?.date);
    return [day ? dateOf(reader, day.date) : option, day?.name === '' ? known?.name : day?.name]
      .filter((part) => part !== undefined && part !== '')
      .join(', ');
  }
  return wordsFor(reader.t, `option.${id.slice(id.lastIndexOf('.') + 1)}.${option}`);
}

/** What one of the questions of a setting is called where it has several: a seat of the council. */
export const questionLabel = (reader: Reader, question: string): string =>
  wordsFor(reader.t, `seat.${question}`);

/** Who sits where, seat by seat. */
const seatFacts = (reader: Reader, lines: readonly string[]) =>
  seats.map((seat) => ({
    label: questionLabel(reader, seat),
    value: listOf(
      reader,
      seatedIn(lines, seat).map((person) => nameOf(reader, person)),
    ),
  }));

/** The value of a setting as it is read by people. */
export function settingValue(reader: Reader, id: SettingId, value: Value | undefined): string {
  const { t } = reader;
  if (value === undefined) return t('settings.none');
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
  if (id === SEATS && Array.isArray(value))
    return seatFacts(reader, value)
      .map(({ label, value: seated }) => t('settings.seat', { label, seated }))
      .join('; ');
  if (Array.isArray(value)) {
    const all = value.map((one: string) => settingOption(reader, id, one));
    return all.length === 0 ? t('settings.nobody') : listOf(reader, all);
  }
  if (typeof value === 'string') return id.startsWith('hours.') ? value : settingOption(reader, id, value);
  return typeof value === 'number' ? String(value) : t('settings.none');
}

/** Whose the value is, in a word or two: that of the rule's source, our default, or the organisation's own. */
function whoseText(reader: Reader, { whose, rule }: Setting): string {
  if (whose !== 'source') return reader.t(`settings.whose.${whose}`);
  const first = ruleOf(reader.context.profile, rule ?? '')?.statements[0];
  return reader.t(`verified.${first?.verified ?? 'own'}`);
}

const allAction = ({ t }: Reader): ActionView => ({
  title: t('settings.all'),
  verb: 'ShowSettings',
  data: {},
  ignoresInputs: true,
});

const logAction = ({ t }: Reader): ActionView => ({
  title: t('settings.log'),
  verb: 'ShowSettingsLog',
  data: {},
  ignoresInputs: true,
});

/** Why a setting could not be taken. */
function settingFaultText(reader: Reader, { rule }: Pick<Setting, 'rule'>, fault: SettingFault): string {
  const { code, limit = '', other, who } = fault;
  const shown = isLocalDate(String(limit)) ? dateOf(reader, String(limit)) : limit;
  if (other === undefined)
    return wordsFor(reader.t, `fault.${code}`, {
      limit: shown,
      ...(who === undefined ? {} : { who: nameOf(reader, who) }),
    });
  return wordsFor(reader.t, `fault.${code}`, {
    limit: shown,
    other: settingName(reader, `rule.${rule ?? ''}.${other}`),
  });
}

const numbered = (reader: Reader, all: readonly Setting[], { id }: Setting): string =>
  reader.t('settings.numbered', {
    number: all.findIndex((one) => one.id === id) + 1,
    name: settingName(reader, id),
  });

/** Closed days are added and taken away, and have no value that could be shown beside their name. */
const isOneOfMany = ({ group }: Setting): boolean => group === 'closedDays';

function lineValue(reader: Reader, setting: Setting): string {
  const value = settingValue(reader, setting.id, setting.value);
  return setting.group === 'numbers' || setting.group === 'hours'
    ? reader.t('settings.line', { value, whose: whoseText(reader, setting) })
    : value;
}

/** The settings of one group; of the closed days also which they are. */
function groupSection(reader: Reader, all: readonly Setting[], group: Setting['group']): SectionView {
  const own = all.filter((setting) => setting.group === group);
  const heading = reader.t(`settings.group.${group}`);
  if (group !== 'closedDays')
    return {
      heading,
      facts: own.map((setting) => ({
        label: numbered(reader, all, setting),
        value: lineValue(reader, setting),
      })),
    };
  const days = reader.context.organisation.closedDays.map((day) => ({
    sign: '·',
    text: settingOption(reader, 'closedDays.add', closedDayLine(day)),
  }));
  return { heading, lines: [...days, ...own.map((setting) => ({ text: numbered(reader, all, setting) }))] };
}

/** Everything that can be set, numbered, with its present value and whose it is. */
export function settingsView(reader: Reader, all: readonly Setting[], banner?: CardView['banner']): CardView {
  const { t } = reader;
  const groups = settingGroups.filter((group) => all.some((setting) => setting.group === group));
  return {
    language: reader.language,
    kicker: reader.context.organisation.name,
    title: t('settings.title'),
    banner,
    intro: t('settings.intro'),
    sections: groups.map((group) => groupSection(reader, all, group)),
    fields: [
      {
        id: WHICH_SETTING,
        kind: 'choice',
        label: t('settings.which'),
        required: true,
        requiredMessage: t('fault.missing'),
        placeholder: t('field.choose'),
        options: all.map((setting) => ({ value: setting.id, label: numbered(reader, all, setting) })),
      },
    ],
    actions: [
      { title: t('settings.open'), verb: 'ShowSetting', data: {}, style: 'positive' },
      logAction(reader),
    ],
    links: [],
  };
}

/** What was given for a setting and could not be taken. */
export interface Refused {
  readonly value: Value | undefined;
  readonly faults: readonly SettingFault[];
}

function factsOfValue(reader: Reader, setting: Setting) {
  const { id, value } = setting;
  if (isOneOfMany(setting)) return [];
  if (id === SEATS && Array.isArray(value)) return seatFacts(reader, value);
  return [{ label: reader.t('settings.now'), value: settingValue(reader, id, value) }];
}

function fieldsOf(
  reader: Reader,
  setting: Setting,
  number: number,
  refused: Refused | undefined,
): CardView['fields'] {
  const { id, questions, value } = setting;
  const [first] = questions;
  const isOne = questions.length === 1;
  const answers = answersIn(setting, refused ? refused.value : value);
  return questions.map((question) => {
    const faults = refused?.faults.filter((fault) => (fault.question ?? first.id) === question.id) ?? [];
    return fieldFor(reader, question, {
      label: isOne ? settingName(reader, id) : questionLabel(reader, question.id),
      help: isOne ? reader.t('settings.typed', { number }) : '',
      value: answers[question.id],
      error:
        faults.length === 0
          ? undefined
          : faults.map((fault) => settingFaultText(reader, setting, fault)).join(' '),
      optionLabel: (option) => settingOption(reader, id, option),
    });
  });
}

/** One setting: what it is, by which rule and source, and a field for another value. */
export function settingView(
  reader: Reader,
  all: readonly Setting[],
  setting: Setting,
  { refused, banner }: { readonly refused?: Refused | undefined; readonly banner?: CardView['banner'] } = {},
): CardView {
  const { t } = reader;
  const { id, questions, rule } = setting;
  const [{ min, max }] = questions;
  const name = settingName(reader, id);
  const number = all.findIndex((one) => one.id === id) + 1;
  const own = parameterOf(id);
  const isCouncil = setting.group === 'council';
  return {
    language: reader.language,
    kicker: reader.context.organisation.name,
    title: name,
    banner,
    intro: own ? ruleWords(reader, own.rule, 'says') : wordsFor(t, `setting.${id}.help`),
    sections: [
      {
        facts: [
          ...factsOfValue(reader, setting),
          ...(own || setting.group === 'hours'
            ? [{ label: t('settings.whose'), value: whoseText(reader, setting) }]
            : []),
          ...(own && min !== undefined && max !== undefined
            ? [{ label: t('settings.bounds'), value: t('settings.between', { min, max }) }]
            : []),
          ...(rule === undefined ? [] : [{ label: t('settings.rule'), value: sourcesOf(reader, rule) }]),
        ],
      },
      ...(isCouncil
        ? [
            {
              lines: [
                ...(id === SEATS ? [{ text: t('settings.typedSeats', { number }) }] : []),
                { text: t('settings.council') },
                ...(reader.context.organisation.council.regulations
                  ? []
                  : [{ text: t('settings.incomplete') }]),
              ],
            },
          ]
        : []),
    ],
    fields: fieldsOf(reader, setting, number, refused),
    actions: [
      {
        title: t('settings.save'),
        verb: 'SaveSetting',
        data: { setting: id, shown: reader.context.organisation.settings },
        style: 'positive',
      },
      allAction(reader),
    ],
    links: [],
  };
}

type ShownChange = Omit<SettingsChange, 'values'>;

const wordsOf = (reader: Reader, { setting, from, to }: ShownChange) => ({
  name: settingName(reader, setting),
  from: settingValue(reader, setting, from),
  to: settingValue(reader, setting, to),
});

/** The last changes, the newest first: when, who, from, to. */
export function settingsLogView(reader: Reader, changes: readonly ShownChange[]): CardView {
  const { t, language, context } = reader;
  const { zone } = context.organisation;
  return {
    language,
    kicker: context.organisation.name,
    title: t('settings.log'),
    intro: changes.length === 0 ? t('settings.logNone') : undefined,
    sections: [
      {
        lines: changes
          .toReversed()
          .slice(0, MOST_CHANGES)
          .map((change) => ({
            text: t('settings.logLine', wordsOf(reader, change)),
            detail: t('settings.logDetail', {
              date: dateOf(reader, localDateOf(change.at, zone)),
              time: timeIn(language, change.at, zone),
              who: nameOf(reader, change.by),
              version: change.version,
            }),
          })),
      },
    ],
    fields: [],
    actions: [allAction(reader)],
    links: [],
  };
}

/** What HR is told when somebody has changed a setting. */
export function settingNoticeView(reader: Reader, change: ShownChange): CardView {
  const { t } = reader;
  return {
    language: reader.language,
    kicker: reader.context.organisation.name,
    title: t('settings.notice', { who: nameOf(reader, change.by) }),
    intro: t('settings.noticeIntro', wordsOf(reader, change)),
    sections: [],
    fields: [],
    actions: [],
    links: [],
  };
}
