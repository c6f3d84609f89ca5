import type { ActionView, SectionView } from '../cards/views';
import { localDateOf } from '../hiring/calendar';
import { commandOf, type Form } from '../hiring/forms/form';
import { decodeWishes, encodeWishes, type SeriesWords } from '../hiring/forms/wish-code';
import type { Hiring } from '../hiring/hiring';
import type { PersonId } from '../hiring/people';
import { isStoredProse, type Value, type Values } from '../hiring/questions';
import type { Change, Infeasibility, Relaxation } from '../interviews';
import { timeIn } from '../text';
import { formData } from './form';
import { INPUT } from './form-fields';
import { applicantOf, dateOf, listOf, nameOf, type Reader } from './reader';

/** More buttons than this nobody weighs against each other. */
const MOST_OFFERED = 5;

const WEEKDAY_DATES = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'] as const;

/** The name of a weekday, 1 for Monday. */
export const weekdayName = (reader: Reader, weekday: number): string =>
  (dateOf(reader, WEEKDAY_DATES[weekday - 1] ?? WEEKDAY_DATES[0], 'weekday').split(' ')[0] ?? '').trim();

/** What would be given up. */
function changeText(reader: Reader, change: Change): string {
  const { t, language } = reader;
  const time = (text: string): string => (language === 'da' ? text.replace(':', '.') : text);
  switch (change.code) {
    case 'memberOptional':
      return t('relax.memberOptional', { who: nameOf(reader, change.memberId) });
    case 'morePerDay':
      return t('relax.morePerDay', { most: change.maxPerDay });
    case 'earlierStart':
      return t('relax.earlierStart', { time: time(change.earliest) });
    case 'laterEnd':
      return t('relax.laterEnd', { time: time(change.latest) });
    case 'shorterBreak':
      return t('relax.shorterBreak', { minutes: change.breakMinutes });
    case 'shorterInterview':
      return t('relax.shorterInterview', { minutes: change.lengthMinutes });
    case 'includeDay':
      return t('relax.includeDay', { day: dateOf(reader, change.day, 'weekday') });
    case 'includeWeekday':
      return t('relax.includeDay', { day: weekdayName(reader, change.weekday) });
    case 'laterLastDay':
      return t(change.calendarsKnown ? 'relax.laterLastDay' : 'relax.laterLastDayUnread', {
        day: dateOf(reader, change.lastDay, 'weekday'),
      });
    case 'freeFixedStart':
      return t('relax.freeFixedStart', { who: applicantOf(reader, change.applicantId) });
    case 'withoutApplicant':
      return t('relax.withoutApplicant', { who: applicantOf(reader, change.applicantId) });
    case 'anotherRoom':
    case 'withoutLunch':
    case 'tentativeFree':
      return t(`relax.${change.code}`);
  }
}

const relaxationText = (reader: Reader, { changes, gives }: Relaxation): string => {
  const { t, context } = reader;
  return t('relax.gives', {
    changes: listOf(
      reader,
      changes.map((change) => changeText(reader, change)),
    ),
    days: t('plan.days', { count: gives.days }),
    end: `${dateOf(reader, localDateOf(gives.end, context.organisation.zone), 'short')} ${timeIn(reader.language, gives.end, context.organisation.zone)}`,
  });
};

interface Asked {
  readonly words: SeriesWords;
  readonly values: Values;
}

/** The same answers with something given up; undefined when it is not given up here. */
function relaxed({ words, values }: Asked, change: Change, optional: readonly PersonId[]): Asked | undefined {
  const { wishes } = words;
  const wishing = (more: SeriesWords['wishes']): Asked => ({
    values,
    words: { ...words, wishes: { ...wishes, ...more } },
  });
  const answering = (id: string, value: Value): Asked | undefined =>
    id in values || id === 'lastDay' ? { words, values: { ...values, [id]: value } } : undefined;
  switch (change.code) {
    case 'memberOptional': {
      // What was chosen in the form stands among the wishes from now on.
      const others = Object.entries(values).filter(([id]) => id !== 'optional');
      return {
        values: Object.fromEntries(others),
        words: wishing({ optional: [...optional, change.memberId] }).words,
      };
    }
    case 'morePerDay':
      return wishing({ maxPerDay: change.maxPerDay });
    case 'earlierStart':
      return wishing({ earliest: change.earliest });
    case 'laterEnd':
      return wishing({ latest: change.latest });
    case 'withoutLunch':
      return wishing({ withoutLunch: true });
    case 'tentativeFree':
      return wishing({ tentativeFree: true });
    case 'includeDay':
      return wishing({ notDays: wishes.notDays?.filter((day) => day !== change.day) });
    case 'includeWeekday':
      return wishing({ notWeekdays: wishes.notWeekdays?.filter((day) => day !== change.weekday) });
    case 'shorterBreak':
      return answering('breakMinutes', change.breakMinutes);
    case 'shorterInterview':
      return answering('minutes', change.lengthMinutes);
    case 'laterLastDay':
      return answering('lastDay', change.lastDay);
    case 'freeFixedStart':
      return wishing({ fixed: wishes.fixed?.filter(({ applicant }) => applicant !== change.applicantId) });
    case 'anotherRoom':
    case 'withoutApplicant':
      return undefined;
  }
}

function inputs({ words, values }: Asked): Readonly<Record<string, string>> {
  const all: Values = { ...values, wishCode: encodeWishes(words) };
  return Object.fromEntries(
    Object.entries(all).map(([id, value]) => [
      INPUT + id,
      typeof value === 'object' ? (isStoredProse(value) ? '' : value.join(',')) : String(value),
    ]),
  );
}

/**
 * What stands in the way of a series, and buttons that ask for it again with one thing less: each says what it would
 * give. `optional`: those of the panel who may be missing already.
 */
export function relaxationsView(
  reader: Reader,
  hiring: Hiring,
  form: Form,
  values: Values,
  why: Infeasibility,
  optional: readonly PersonId[],
): { readonly section: SectionView; readonly actions: readonly ActionView[] } {
  const { t } = reader;
  const code = values['wishCode'];
  const asked = { words: decodeWishes(typeof code === 'string' ? code : ''), values };
  const offered = why.relaxations.slice(0, MOST_OFFERED);
  const actions = offered.flatMap((relaxation): readonly ActionView[] => {
    const again = relaxation.changes.reduce<Asked | undefined>(
      (now, change) => now && relaxed(now, change, optional),
      asked,
    );
    if (!again) return [];
    return [
      {
        title: relaxationText(reader, relaxation),
        verb: commandOf(form.form),
        data: { ...formData(form, hiring), ...inputs(again) },
        ignoresInputs: true,
      },
    ];
  });
  const without = why.applicantsWithoutTime.map((id) => applicantOf(reader, id));
  return {
    section: {
      heading: t('relax.heading'),
      lines: [
        { text: t('relax.openTimes', { count: why.openTimes }) },
        ...(without.length > 0
          ? [{ text: t('relax.applicantsWithoutTime', { who: listOf(reader, without) }) }]
          : []),
        ...(offered.length === 0 ? [{ text: t('relax.nothing') }] : []),
        ...offered.map((relaxation) => ({ sign: '•', text: relaxationText(reader, relaxation) })),
      ],
    },
    actions,
  };
}
