import { HEL, HELGELAND, NAV, NORWAY, fixed, law, ourNumber, own, routine } from './parts';
import type { Rule } from './rule';

/** Our own marks before the end of a probation. */
const probationReminders = {
  remindDays: ourNumber(60, 1, 180),
  remindAgainDays: ourNumber(30, 1, 180),
  remindLastDays: ourNumber(14, 1, 180),
};

/** Contract and probation. */
export const employment: readonly Rule[] = [
  {
    id: 'no.contract',
    families: NORWAY,
    effect: 'escalate',
    parameters: { days: fixed(7), atOnceUnderMonths: fixed(1) },
    statements: [law('arbeidsmiljøloven §§ 14-5 og 14-6'), own('says2')],
  },
  {
    id: 'nav.probation',
    families: NAV,
    effect: 'warn',
    parameters: { months: fixed(6), ...probationReminders },
    statements: [law('statsansatteloven § 15; forskrift til statsansatteloven § 9 (6)'), own('says2')],
  },
  {
    id: 'hel.probation',
    families: HEL,
    effect: 'warn',
    parameters: { months: fixed(6), ...probationReminders },
    statements: [law('arbeidsmiljøloven § 15-6'), own('says2')],
  },
  {
    id: 'no.probation.extend',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [
      law('statsansatteloven § 15 (2)', 'says', 'nav'),
      law('arbeidsmiljøloven § 15-6 (4)', 'says', 'hel'),
    ],
  },
  {
    id: 'no.probation.followup',
    families: NORWAY,
    effect: 'warn',
    parameters: {},
    statements: [law('statsansatteloven § 15 (3)', 'says', 'nav'), routine(HELGELAND, 'says2', 'hel')],
  },
];
