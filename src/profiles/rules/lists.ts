import { HEL, HELGELAND, NORWAY, fixed, law, ourNumber, own, routine, secondary, setting } from './parts';
import type { Rule } from './rule';

/** Lists of applicants, requests to see documents, and word to applicants who wait. */
export const lists: readonly Rule[] = [
  {
    id: 'no.list.public',
    families: NORWAY,
    effect: 'escalate',
    parameters: {
      usualDays: ourNumber(3, 1, 5),
      tooManyDays: ourNumber(5, 2, 10),
      dueOnWorkingDay: ourNumber(1, 1, 3),
      warnOnWorkingDay: ourNumber(2, 1, 4),
      escalateOnWorkingDay: ourNumber(3, 1, 5),
    },
    statements: [
      law('offentleglova § 25'),
      secondary('Sivilombudet 1996 s. 74, gjengitt i lærebok', 'says2'),
      own('says3'),
    ],
  },
  {
    id: 'no.list.withhold',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [
      law('offentleglova § 25'),
      secondary('Sivilombudet SOM-2015-1740, gjengitt i lærebok', 'says2'),
    ],
  },
  {
    id: 'no.list.extended',
    families: NORWAY,
    effect: 'warn',
    parameters: {},
    statements: [law('forvaltningslovforskriften § 15')],
  },
  {
    id: 'hel.list.threeDays',
    families: HEL,
    effect: 'escalate',
    parameters: { workingDays: setting(3, 1, 5) },
    statements: [routine(HELGELAND)],
  },
  {
    id: 'no.access.request',
    families: NORWAY,
    effect: 'escalate',
    parameters: {
      refusalWorkingDays: fixed(5),
      dueOnWorkingDay: ourNumber(1, 1, 5),
      warnOnWorkingDay: ourNumber(3, 1, 5),
    },
    statements: [law('offentleglova §§ 29 og 32'), own('says2')],
  },
  {
    id: 'no.access.grounds',
    families: NORWAY,
    effect: 'escalate',
    parameters: { askWithinWeeks: fixed(3), answerWorkingDays: fixed(10) },
    statements: [law('offentleglova § 31')],
  },
  {
    id: 'no.access.meroffentlighet',
    families: NORWAY,
    effect: 'justify',
    parameters: {},
    statements: [law('offentleglova § 11')],
  },
  {
    id: 'no.interim',
    families: NORWAY,
    effect: 'escalate',
    parameters: { months: fixed(1) },
    statements: [law('forvaltningsloven § 11 a')],
  },
  {
    id: 'hel.info.afterDeadline',
    families: HEL,
    effect: 'warn',
    parameters: { onWorkingDay: ourNumber(3, 1, 20) },
    statements: [routine(HELGELAND), own('says2')],
  },
];
