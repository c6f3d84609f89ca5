import type { DayOff, Explained, ExplanationStep } from '../hiring/calendar';
import { dateOf, listOf, type Reader } from './reader';

const dayName = (reader: Reader, day: DayOff): string => {
  const date = dateOf(reader, day.date, 'short');
  switch (day.kind) {
    case 'weekend':
      return reader.t('dayOff.weekend', { date: dateOf(reader, day.date, 'weekday') });
    case 'holiday':
    case 'likeHoliday':
      return reader.t('dayOff.named', { name: reader.t(`holiday.${day.key}`), date });
    case 'closedDay':
      return reader.t('dayOff.named', { name: day.name, date });
  }
};

const days = (reader: Reader, all: readonly DayOff[]): string =>
  listOf(
    reader,
    all.map((day) => dayName(reader, day)),
  );

function stepText(reader: Reader, step: ExplanationStep): string | undefined {
  const { t } = reader;
  const date = (day: string) => dateOf(reader, day, 'weekday');
  switch (step.code) {
    case 'counted':
      if (step.count === 0) return t('explanation.counted.sameDay', { date: date(step.date) });
      return t(`explanation.counted.${step.unit}.${step.direction}`, {
        count: step.count,
        from: date(step.from),
        date: date(step.date),
      });
    case 'notCounted': {
      // Everybody knows that weekends are no working days.
      const named = step.days.filter(({ kind }) => kind !== 'weekend');
      return named.length === 0 ? undefined : t('explanation.notCounted', { days: days(reader, named) });
    }
    case 'lastDayOfMonth':
      return t('explanation.lastDayOfMonth', { dayOfMonth: step.dayOfMonth, date: date(step.date) });
    case 'rolledForward':
    case 'rolledBack':
      return t(`explanation.${step.code}`, {
        days: days(reader, step.days),
        from: date(step.from),
        to: date(step.to),
      });
    case 'notMoved':
      return t('explanation.notMoved', { day: dayName(reader, step.day) });
    case 'dayBeforeSameDate':
      return t('explanation.dayBeforeSameDate', { date: date(step.date), sameDate: date(step.sameDate) });
    case 'shareOfTerm':
      return t('explanation.shareOfTerm', {
        count: step.days,
        divisor: step.divisor,
        termDays: step.termDays,
        date: date(step.date),
      });
  }
}

/** How a date was counted, in whole sentences. */
export const explanationText = (reader: Reader, explained: Explained): string =>
  explained.steps.flatMap((step) => stepText(reader, step) ?? []).join(' ');
