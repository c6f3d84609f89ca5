import type { CardView, FieldView } from '../cards/views';
import type { Language } from '../hiring/people';
import type { HowToSay, MessageChoices, MessageHabits, MessageKind } from '../hiring/tasks/when-to-say';
import { isLocalTime, isZone, type LocalTime } from '../hiring/calendar';
import type { Zone } from '../hiring/time';
import type { Translate } from '../text';

const HOURS = ['07:00', '08:00', '09:00', '10:00', '12:00', '14:00', '15:00'] as const;
const MORNINGS = ['06:00', '07:00', '08:00', '09:00', '10:00'] as const;
const EVENINGS = ['14:00', '15:00', '16:00', '17:00', '18:00', '20:00'] as const;
const ZONES = [
  'Europe/Oslo',
  'Europe/Copenhagen',
  'Europe/London',
  'Europe/Helsinki',
  'America/New_York',
] as const;
const KINDS: readonly MessageKind[] = ['turn', 'event', 'reminder'];
/** Only events can be left out. */
const WAYS: Readonly<Record<MessageKind, readonly HowToSay[]>> = {
  turn: ['atOnce', 'digest'],
  event: ['atOnce', 'digest', 'off'],
  reminder: ['atOnce', 'digest'],
};

/** What holds for a person now. */
export interface ChosenMessages {
  readonly habits: MessageHabits;
  readonly zone: Zone;
  /** The name of whoever stands in for them. */
  readonly deputy: string | undefined;
}

/** A card on which a person chooses when and how to be written to. Its button gives the verb `ChooseMessages`. */
export function messageSettingsView(
  t: Translate,
  language: Language,
  { habits, zone, deputy }: ChosenMessages,
  said?: string,
): CardView {
  const choice = (
    id: string,
    label: string,
    value: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ): FieldView => ({
    id,
    kind: 'choice',
    label,
    value,
    options,
    required: true,
    requiredMessage: label,
  });
  const among = (own: string, usual: readonly string[]) =>
    [...new Set([own, ...usual])].sort().map((value) => ({ value, label: value }));
  const { from, to } = habits.hours;
  return {
    language,
    title: t('messages.title'),
    banner: said === undefined ? undefined : { text: said, tone: 'good' },
    intro: t('messages.intro', { from: habits.hours.from, to: habits.hours.to }),
    sections: [],
    fields: [
      choice('digestAt', t('messages.digestAt'), habits.digestAt, among(habits.digestAt, HOURS)),
      ...KINDS.map((kind) =>
        choice(
          kind,
          t(`messages.${kind}`),
          habits.kinds[kind],
          WAYS[kind].map((how) => ({ value: how, label: t(`messages.how.${how}`) })),
        ),
      ),
      choice('from', t('messages.from'), from, among(from, MORNINGS)),
      choice('to', t('messages.to'), to, among(to, EVENINGS)),
      choice('zone', t('messages.zone'), zone, among(zone, ZONES)),
      {
        id: 'deputy',
        kind: 'line',
        label: t('messages.deputy'),
        help: t('messages.deputyHelp'),
        value: deputy,
        required: false,
        requiredMessage: t('messages.deputy'),
        placeholder: t('field.choose'),
        maxLength: 100,
      },
    ],
    actions: [{ title: t('messages.save'), verb: 'ChooseMessages', data: {}, style: 'positive' }],
    links: [],
  };
}

const isWay = (kind: MessageKind, value: unknown): value is HowToSay =>
  WAYS[kind].some((how) => how === value);

const isTime = (value: unknown): value is LocalTime => typeof value === 'string' && isLocalTime(value);

/** What was chosen on the card, by the ids of its fields; what is not among the choices is left as it was. */
export function readMessageChoices(
  before: MessageChoices,
  answers: Readonly<Record<string, unknown>>,
): MessageChoices {
  const { digestAt, from, to, zone } = answers;
  const kinds = { ...before.kinds };
  for (const kind of KINDS) {
    const how = answers[kind];
    if (isWay(kind, how)) kinds[kind] = how;
  }
  return {
    ...before,
    kinds,
    ...(isTime(digestAt) ? { digestAt } : {}),
    ...(isTime(from) && isTime(to) && from < to ? { hours: { from, to } } : {}),
    ...(typeof zone === 'string' && isZone(zone) ? { zone } : {}),
  };
}
