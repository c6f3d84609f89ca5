import { HEL, HELGELAND, NAV, NAV_GUIDE, NORWAY, fixed, law, routine, setting } from './parts';
import type { Rule } from './rule';

/** Who is called, what is written down, and who may take part at all. */
export const interviews: readonly Rule[] = [
  {
    id: 'nav.interview.disability',
    families: NAV,
    // Nobody qualified is a reason that lets the invitations go out; it is written down.
    effect: 'justify',
    parameters: { absentYears: fixed(2), withinYears: fixed(5) },
    statements: [law('forskrift til statsansatteloven §§ 4, 4 a og 4 b')],
  },
  {
    id: 'hel.interview.invite',
    families: HEL,
    effect: 'warn',
    parameters: { days: setting(7, 1, 30) },
    statements: [routine(HELGELAND)],
  },
  {
    id: 'hel.interview.notCalled',
    families: HEL,
    effect: 'warn',
    parameters: {},
    statements: [routine(HELGELAND)],
  },
  {
    id: 'nav.interview.diploma',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [routine(NAV_GUIDE)],
  },
  {
    id: 'no.interview.record',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [law('forvaltningsloven § 11 d; forvaltningslovforskriften § 18')],
  },
  {
    id: 'hel.interview.sameDay',
    families: HEL,
    effect: 'warn',
    parameters: {},
    statements: [routine(HELGELAND)],
  },
  {
    id: 'no.impartial',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [law('forvaltningsloven §§ 6–10'), law('kommuneloven § 11-10', 'says2', 'hel')],
  },
  {
    id: 'no.secrecy',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [law('forvaltningsloven § 13')],
  },
];
