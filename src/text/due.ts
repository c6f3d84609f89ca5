import { daysBetween } from '../hiring/calendar';
import type { Language } from '../hiring/people';
import type { LocalDate } from '../hiring/time';
import { translatorFor } from './translator';

/** How far away a due date is: "i dag", "i morgen", "om 3 dager", "3 dager over fristen". */
export function dueIn(language: Language, date: LocalDate, today: LocalDate): string {
  const t = translatorFor(language);
  const count = daysBetween(today, date);
  if (count === 0) return t('due.today');
  if (count === 1) return t('due.tomorrow');
  return count > 0 ? t('due.ahead', { count }) : t('due.over', { count: -count });
}
