import { HEL, HELGELAND, NORWAY, law, ourNumber, own, routine, setting } from './parts';
import type { Rule } from './rule';

/** The decision, and what everybody is told of it. */
export const decision: readonly Rule[] = [
  {
    id: 'no.reject.notice',
    families: NORWAY,
    effect: 'escalate',
    parameters: { escalateOnWorkingDay: ourNumber(3, 1, 20) },
    statements: [law('forvaltningsloven § 27'), own('says2')],
  },
  {
    id: 'no.reject.noAppeal',
    families: NORWAY,
    effect: 'block',
    parameters: { bodyHasDecidedOtherwise: { value: false } },
    statements: [law('forvaltningsloven § 3 (2)')],
  },
  {
    id: 'hel.offer.answer',
    families: HEL,
    effect: 'warn',
    parameters: { days: setting(8, 1, 60) },
    statements: [routine(HELGELAND), own('says2')],
  },
  { id: 'hel.reject.final', families: HEL, effect: 'warn', parameters: {}, statements: [routine(HELGELAND)] },
  {
    id: 'hel.authority',
    families: HEL,
    effect: 'block',
    parameters: {},
    statements: [law('kommuneloven § 13-1')],
  },
  {
    id: 'no.equal31',
    families: NORWAY,
    effect: 'warn',
    parameters: { remindOnWorkingDay: ourNumber(5, 1, 20) },
    statements: [law('likestillings- og diskrimineringsloven § 31'), own('says2')],
  },
];
