import {
  HEL,
  HELGELAND,
  NAV,
  NAV_GUIDE,
  NORWAY,
  fixed,
  law,
  ourNumber,
  own,
  routine,
  setting,
} from './parts';
import type { Rule } from './rule';

/** The need, and who comes before others to the post. */
export const need: readonly Rule[] = [
  {
    id: 'no.need.labourDuty',
    families: NORWAY,
    effect: 'warn',
    parameters: { warnOnWorkingDay: ourNumber(1, 1, 5) },
    statements: [law('arbeidsmarkedsloven § 7'), own('says2')],
  },
  {
    id: 'no.need.internalInfo',
    families: NORWAY,
    effect: 'warn',
    parameters: {},
    statements: [law('arbeidsmiljøloven § 14-1')],
  },
  { id: 'nav.need.mba', families: NAV, effect: 'block', parameters: {}, statements: [routine(NAV_GUIDE)] },
  { id: 'nav.prim', families: NAV, effect: 'block', parameters: {}, statements: [routine(NAV_GUIDE)] },
  {
    id: 'nav.priority24',
    families: NAV,
    effect: 'block',
    parameters: {
      serviceMonths: fixed(12),
      withinYears: fixed(2),
      lastsYears: fixed(2),
      acceptDays: fixed(14),
    },
    statements: [law('statsansatteloven § 24; forskrift til statsansatteloven § 8')],
  },
  {
    id: 'nav.priority13',
    families: NAV,
    effect: 'justify',
    parameters: {},
    statements: [law('statsansatteloven § 13')],
  },
  {
    id: 'hel.priority',
    families: HEL,
    effect: 'block',
    parameters: {
      serviceMonths: fixed(12),
      withinMonths: fixed(24),
      lastsYears: fixed(1),
      acceptDays: fixed(14),
      checkDays: setting(7, 1, 30),
    },
    statements: [law('arbeidsmiljøloven §§ 14-2 og 14-3'), routine(HELGELAND, 'says2')],
  },
  { id: 'hel.strategy', families: HEL, effect: 'warn', parameters: {}, statements: [routine(HELGELAND)] },
];
