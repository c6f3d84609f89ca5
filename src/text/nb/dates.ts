import type { ExplanationStep, HolidayKey, LikeHolidayKey, PeriodUnit } from '../../hiring/calendar';
import type { Texts } from '../texts';

type Counted = `counted.${PeriodUnit}.${'after' | 'before'}_${'one' | 'other'}` | 'counted.sameDay';

/** Holidays, and the sentences that explain how a date was counted. */
export const dates = {
  'holiday.newYearsDay': 'første nyttårsdag',
  'holiday.maundyThursday': 'skjærtorsdag',
  'holiday.goodFriday': 'langfredag',
  'holiday.easterSunday': 'første påskedag',
  'holiday.easterMonday': 'andre påskedag',
  'holiday.labourDay': 'arbeidernes dag',
  'holiday.norwegianConstitutionDay': 'grunnlovsdagen',
  'holiday.greatPrayerDay': 'store bededag',
  'holiday.ascensionDay': 'Kristi himmelfartsdag',
  'holiday.whitSunday': 'første pinsedag',
  'holiday.whitMonday': 'andre pinsedag',
  'holiday.christmasDay': 'første juledag',
  'holiday.boxingDay': 'andre juledag',
  'holiday.danishConstitutionDay': 'den danske grunnlovsdagen',
  'holiday.christmasEve': 'julaften',
  'holiday.newYearsEve': 'nyttårsaften',

  'dayOff.named': '{{name}} {{date}}',
  'dayOff.weekend': '{{date}}',

  'explanation.counted.days.after_one': '{{count}} dag etter {{from}} er {{date}}.',
  'explanation.counted.days.after_other': '{{count}} dager etter {{from}} er {{date}}.',
  'explanation.counted.days.before_one': '{{count}} dag før {{from}} er {{date}}.',
  'explanation.counted.days.before_other': '{{count}} dager før {{from}} er {{date}}.',
  'explanation.counted.weeks.after_one': '{{count}} uke etter {{from}} er {{date}}.',
  'explanation.counted.weeks.after_other': '{{count}} uker etter {{from}} er {{date}}.',
  'explanation.counted.weeks.before_one': '{{count}} uke før {{from}} er {{date}}.',
  'explanation.counted.weeks.before_other': '{{count}} uker før {{from}} er {{date}}.',
  'explanation.counted.months.after_one': '{{count}} måned etter {{from}} er {{date}}.',
  'explanation.counted.months.after_other': '{{count}} måneder etter {{from}} er {{date}}.',
  'explanation.counted.months.before_one': '{{count}} måned før {{from}} er {{date}}.',
  'explanation.counted.months.before_other': '{{count}} måneder før {{from}} er {{date}}.',
  'explanation.counted.years.after_one': '{{count}} år etter {{from}} er {{date}}.',
  'explanation.counted.years.after_other': '{{count}} år etter {{from}} er {{date}}.',
  'explanation.counted.years.before_one': '{{count}} år før {{from}} er {{date}}.',
  'explanation.counted.years.before_other': '{{count}} år før {{from}} er {{date}}.',
  'explanation.counted.workingDays.after_one': '{{count}} arbeidsdag etter {{from}} er {{date}}.',
  'explanation.counted.workingDays.after_other': '{{count}} arbeidsdager etter {{from}} er {{date}}.',
  'explanation.counted.workingDays.before_one': '{{count}} arbeidsdag før {{from}} er {{date}}.',
  'explanation.counted.workingDays.before_other': '{{count}} arbeidsdager før {{from}} er {{date}}.',
  'explanation.counted.sameDay': 'Fristen er selve dagen, {{date}}.',
  'explanation.notCounted': 'Ikke regnet som arbeidsdag: {{days}}.',
  'explanation.lastDayOfMonth':
    'Måneden har ingen {{dayOfMonth}}. dag, så det blir den siste dagen, {{date}}.',
  'explanation.rolledForward': '{{from}} er fri ({{days}}), så fristen flyttes fram til {{to}}.',
  'explanation.rolledBack': '{{from}} er fri ({{days}}), så datoen flyttes tilbake til {{to}}.',
  'explanation.notMoved': 'Datoen er en fridag ({{day}}), men flyttes ikke av den grunn.',
  'explanation.dayBeforeSameDate':
    'Den første dagen er regnet med, så perioden varer til dagen før {{sameDate}}, altså til {{date}}.',
  'explanation.shareOfTerm_one':
    '{{termDays}} dager delt på {{divisor}} er {{count}} hel dag, så siste dag er {{date}}.',
  'explanation.shareOfTerm_other':
    '{{termDays}} dager delt på {{divisor}} er {{count}} hele dager, så siste dag er {{date}}.',

  'date.at': '{{date}} kl. {{time}}',
  'date.fromTo': '{{date}} kl. {{from}}–{{to}}',
  'due.today': 'i dag',
  'due.tomorrow': 'i morgen',
  'due.ahead_one': 'om {{count}} dag',
  'due.ahead_other': 'om {{count}} dager',
  'due.over_one': '{{count}} dag over fristen',
  'due.over_other': '{{count}} dager over fristen',
} as const satisfies Texts<
  | `holiday.${HolidayKey | LikeHolidayKey}`
  | `explanation.${Counted}`
  | `dayOff.${'named' | 'weekend'}`
  | `explanation.${Exclude<ExplanationStep['code'], 'counted' | 'shareOfTerm'>}`
  | `explanation.shareOfTerm_${'one' | 'other'}`
  | `date.${'at' | 'fromTo'}`
  | `due.${'today' | 'tomorrow'}`
  | `due.${'ahead' | 'over'}_${'one' | 'other'}`
>;
