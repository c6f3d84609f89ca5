import type { SameKeys } from '../../texts';
import type { calendar as nb } from '../../nb/rule-catalogue/calendar';

/** Words of rules. How dates are counted. */
export const calendar: SameKeys<typeof nb> = {
  'rule.cal.no.count.name': 'How periods are counted',
  'rule.cal.no.count.says':
    'A period in days is counted from the day after, and the last day is included. Weeks, months and years run to the same weekday or date. Where there is no such date, the last day of the month counts.',
  'rule.cal.no.count.satisfied': 'The date was worked out this way, and the explanation comes with it.',
  'rule.cal.no.roll.name': 'Periods that end on a day off',
  'rule.cal.no.roll.says':
    'A statutory period that ends on a Saturday, a public holiday, 1 May or 17 May runs to the next working day. 24 and 31 December are not public holidays.',
  'rule.cal.no.roll.satisfied': 'The date was moved to the next working day where needed.',
  'rule.cal.no.back.name': 'Dates before a meeting',
  'rule.cal.no.back.says':
    'When something has to be ready some days before a meeting, the days are counted back from the meeting. If that is a day off, the last working day before it counts.',
  'rule.cal.no.back.satisfied': 'The date was counted back to a working day.',
  'rule.cal.no.arbeidsdag.name': 'Working days',
  'rule.cal.no.arbeidsdag.says': 'Working days are Monday to Friday, without public holidays.',
  'rule.cal.no.arbeidsdag.satisfied': 'Only working days were counted.',
  'rule.cal.dk.name': 'How periods are counted in Denmark',
  'rule.cal.dk.says':
    'The day of receipt is not counted. The period runs in the unit it is written in, until 23:59 on the last day. If it ends at a weekend or on a public holiday, it runs to the next weekday.',
  'rule.cal.dk.says2': '5 June, 24 December and 31 December are treated like public holidays.',
  'rule.cal.dk.satisfied': 'The date was worked out this way, and the explanation comes with it.',
};
