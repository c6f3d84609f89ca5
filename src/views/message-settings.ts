import type { CardView, FieldView } from '../cards/views';
import type { Language } from '../hiring/people';
import type { HowToSay, MessageChoices, MessageHabits, MessageKind } from '../hiring/tasks/when-to-say';
import { isLocalTime } from '../hiring/calendar';
import type { Translate } from '../text';

const HOURS = ['07:00', '08:00', '09:00', '10:00', '12:00', '14:00', '15:00'] as const;
const KINDS: readonly MessageKind[] = ['turn', 'event', 'reminder'];
/** Only events can be left out. */
const WAYS: Readonly<Record<MessageKind, readonly HowToSay[]>> = {
  turn: ['atOnce', 'digest'],
  event: ['atOnce', 'digest', 'off'],
  reminder: ['atOnce', 'digest'],
};

/** A card on which a person chooses when and how to be written to. Its button gives the verb `ChooseMessages`. */
export function messageSettingsView(t: Translate, language: Language, habits: MessageHabits): CardView {
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
  const hours = [...new Set([habits.digestAt, ...HOURS])].sort();
  return {
    language,
    title: t('messages.title'),
    intro: t('messages.intro', { from: habits.hours.from, to: habits.hours.to }),
    sections: [],
    fields: [
      choice(
        'digestAt',
        t('messages.digestAt'),
        habits.digestAt,
        hours.map((hour) => ({ value: hour, label: hour })),
      ),
      ...KINDS.map((kind) =>
        choice(
          kind,
          t(`messages.${kind}`),
          habits.kinds[kind],
          WAYS[kind].map((how) => ({ value: how, label: t(`messages.how.${how}`) })),
        ),
      ),
    ],
    actions: [{ title: t('messages.save'), verb: 'ChooseMessages', data: {}, style: 'positive' }],
    links: [],
  };
}

const isWay = (kind: MessageKind, value: unknown): value is HowToSay =>
  WAYS[kind].some((how) => how === value);

/** What was chosen on the card, by the ids of its fields; what is not among the choices is left as it was. */
export function readMessageChoices(
  before: MessageChoices,
  answers: Readonly<Record<string, unknown>>,
): MessageChoices {
  const { digestAt } = answers;
  const kinds = { ...before.kinds };
  for (const kind of KINDS) {
    const how = answers[kind];
    if (isWay(kind, how)) kinds[kind] = how;
  }
  return {
    ...before,
    kinds,
    ...(typeof digestAt === 'string' && isLocalTime(digestAt) ? { digestAt } : {}),
  };
}
