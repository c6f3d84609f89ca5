import { NAV, NAV_GUIDE, law, ourNumber, own, routine, setting } from './parts';
import type { Rule } from './rule';

/** The appointment council. */
export const council: readonly Rule[] = [
  {
    id: 'nav.council.week',
    families: NAV,
    effect: 'block',
    parameters: {
      days: setting(7, 1, 30),
      remindDays: ourNumber(10, 1, 40),
      remindAgainDays: ourNumber(8, 1, 40),
    },
    statements: [routine(NAV_GUIDE), own('says2')],
  },
  {
    id: 'nav.council.compose',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [law('statsansatteloven § 6 (2)')],
  },
  {
    id: 'nav.council.gender',
    families: NAV,
    effect: 'warn',
    parameters: {},
    statements: [law('likestillings- og diskrimineringsloven § 28'), own('says2')],
  },
  { id: 'nav.council.vote', families: NAV, effect: 'block', parameters: {}, statements: [own()] },
  {
    id: 'nav.council.outside',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [law('statsansatteloven § 6 (3)')],
  },
  {
    id: 'nav.council.dissent',
    families: NAV,
    effect: 'record',
    parameters: {},
    statements: [law('forvaltningslovforskriften § 19')],
  },
  {
    id: 'nav.council.notice',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [law('statsansatteloven § 6 (5)')],
  },
];
