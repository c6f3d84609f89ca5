import { atLocalTime } from '../hiring/calendar';
import type { SeriesWords } from '../hiring/forms/wish-code';
import type { WeekdayNumber } from '../hiring/hiring';
import type { PersonId } from '../hiring/people';
import type { Value } from '../hiring/questions';
import type { HomeZone } from '../hiring/time';
import type { Wish } from './read-wishes';

/** What is wished for, and answers to questions of the form that were given with it. */
export interface Wished extends SeriesWords {
  readonly answers: Readonly<Record<string, Value>>;
}

interface Given {
  readonly zone: HomeZone;
  /** Who must be there as long as nothing else is said. */
  readonly required: readonly PersonId[];
  readonly panel: readonly PersonId[];
}

const WEEK: readonly WeekdayNumber[] = [1, 2, 3, 4, 5];

const optionalOf = ({ wishes }: Wished, { panel, required }: Given): readonly PersonId[] =>
  wishes.optional ?? panel.filter((id) => !required.includes(id));

function withOne(before: Wished, wish: Wish, given: Given): Wished {
  const { wishes } = before;
  const wishing = (more: SeriesWords['wishes']): Wished => ({ ...before, wishes: { ...wishes, ...more } });
  const answering = (id: string, value: Value): Wished => ({
    ...before,
    answers: { ...before.answers, [id]: value },
  });
  switch (wish.kind) {
    case 'earliest':
      return wishing({ earliest: wish.time });
    case 'latest':
      return wishing({ latest: wish.time });
    case 'maxPerDay':
      return wishing({ maxPerDay: wish.count });
    case 'notWeekdays':
      return wishing({ notWeekdays: [...new Set([...(wishes.notWeekdays ?? []), ...wish.weekdays])].sort() });
    case 'onlyWeekdays':
      return wishing({ notWeekdays: WEEK.filter((day) => !wish.weekdays.includes(day)) });
    case 'notDay':
      return wishing({ notDays: [...new Set([...(wishes.notDays ?? []), wish.day])].sort() });
    case 'firstDay':
    case 'lastDay':
      return answering(wish.kind, wish.day);
    case 'minutes':
    case 'breakMinutes':
      return answering(wish.kind, wish.count);
    case 'online':
      return answering('online', wish.is);
    case 'lunch':
      return wishing({ withoutLunch: wish.is ? undefined : true });
    case 'tentative':
      return wishing({ tentativeFree: true });
    case 'forget':
      return { ...before, wishes: {}, lead: undefined, writer: undefined };
    case 'everybody':
      return wishing({ optional: [] });
    case 'optional':
      return wishing({ optional: [...new Set([...optionalOf(before, given), wish.person])] });
    case 'required':
      return wishing({ optional: optionalOf(before, given).filter((id) => id !== wish.person) });
    case 'lead':
      return { ...before, lead: wish.person };
    case 'writer':
      return { ...before, writer: wish.person };
    case 'fixed': {
      const { applicant, day, time } = wish;
      const others = (wishes.fixed ?? []).filter((one) => one.applicant !== applicant);
      return wishing({ fixed: [...others, { applicant, start: atLocalTime(day, time, given.zone) }] });
    }
    case 'away': {
      const { applicant, day, from = '00:00', to = '23:59' } = wish;
      const start = atLocalTime(day, from, given.zone);
      const end = atLocalTime(day, to, given.zone);
      return start < end ? wishing({ away: [...(wishes.away ?? []), { applicant, start, end }] }) : before;
    }
  }
}

/** What was wished for before, with these wishes added; the last word about the same thing counts. */
export const applyWishes = (before: SeriesWords, wishes: readonly Wish[], given: Given): Wished =>
  wishes.reduce<Wished>((now, wish) => withOne(now, wish, given), { ...before, answers: {} });
