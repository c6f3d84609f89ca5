/** What people call days. Lower case, alternatives side by side; the order of months and weekdays is the calendar's. */
export interface DateWords {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** Days from today by phrase. */
  readonly fromToday: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<'days' | 'weeks' | 'months' | 'years', readonly string[]>>;
  /** One, as in "in a week", where the number word alone would not be read as a number. */
  readonly article: readonly string[];
  /** Text around a count of units, `#` being count and unit. */
  readonly ahead: readonly string[];
  readonly ago: readonly string[];
  /** Text around a weekday, `#` being the weekday: the first one to come, the one of next week, the last one gone by. */
  readonly coming: readonly string[];
  readonly nextWeek: readonly string[];
  readonly gone: readonly string[];
  /** Words that may stand before a date and add nothing. */
  readonly before: readonly string[];
}

/** Norwegian bokmål, nynorsk and Danish: read together, because people mix them and no word means two days. */
export const NORDIC_DATES: DateWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'marts', 'mar'],
    ['april', 'apr'],
    ['mai', 'maj'],
    ['juni', 'jun'],
    // No `jul`: it is Christmas here.
    ['juli'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'december', 'des', 'dec'],
  ],
  weekdays: [
    ['mandag', 'måndag'],
    ['tirsdag', 'tysdag'],
    ['onsdag'],
    ['torsdag'],
    ['fredag'],
    ['lørdag', 'laurdag'],
    ['søndag', 'sundag'],
  ],
  fromToday: {
    'i dag': 0,
    idag: 0,
    'i morgen': 1,
    imorgen: 1,
    'i morgon': 1,
    imorgon: 1,
    'i overmorgen': 2,
    'i overmorgon': 2,
    overmorgen: 2,
    'i går': -1,
    igår: -1,
    'i forgårs': -2,
    'i førgår': -2,
    'i førgårs': -2,
  },
  units: {
    days: ['dag', 'dager', 'dagar', 'dage'],
    weeks: ['uke', 'uker', 'veke', 'veker', 'uge', 'uger'],
    months: ['måned', 'måneder', 'månad', 'månader'],
    years: ['år'],
  },
  article: [],
  ahead: ['om #'],
  ago: ['for # siden', 'for # sidan'],
  coming: ['på #', 'førstkommende #', 'fyrstkomande #', 'kommende #', 'komande #'],
  nextWeek: [
    'neste #',
    'næste #',
    '# i neste uke',
    '# neste uke',
    '# i neste veke',
    '# neste veke',
    '# i næste uge',
  ],
  gone: ['forrige #', 'sist #', 'siste #', 'førre #', 'sidste #', 'i #s'],
  before: ['den', 'på'],
};

export const ENGLISH_DATES: DateWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  fromToday: {
    today: 0,
    tomorrow: 1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
    yesterday: -1,
    'the day before yesterday': -2,
    'day before yesterday': -2,
  },
  units: {
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  article: ['a', 'an'],
  ahead: ['in #', '# from now', '# from today'],
  ago: ['# ago'],
  coming: ['on #', 'coming #'],
  nextWeek: ['next #', '# next week'],
  gone: ['last #', 'past #'],
  before: ['on', 'the'],
};
