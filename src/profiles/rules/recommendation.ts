import { HEL, HELGELAND, NAV, NAV_GUIDE, law, routine, setting } from './parts';
import type { Rule } from './rule';

/** The recommendation: who makes it, what it says, what goes with it. */
export const recommendation: readonly Rule[] = [
  {
    id: 'nav.rec.who',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [law('statsansatteloven § 5 (1)–(2)')],
  },
  {
    id: 'nav.rec.best',
    families: NAV,
    effect: 'block',
    parameters: {},
    statements: [law('statsansatteloven § 3')],
  },
  {
    id: 'nav.rec.three',
    families: NAV,
    effect: 'justify',
    parameters: { usual: setting(3, 1, 10) },
    statements: [law('statsansatteloven § 5 (3)')],
  },
  {
    id: 'nav.rec.compensate',
    families: NAV,
    effect: 'justify',
    parameters: {},
    statements: [routine(NAV_GUIDE)],
  },
  { id: 'nav.rec.docs', families: NAV, effect: 'block', parameters: {}, statements: [routine(NAV_GUIDE)] },
  { id: 'hel.rec.agree', families: HEL, effect: 'justify', parameters: {}, statements: [routine(HELGELAND)] },
  { id: 'hel.rec.sign', families: HEL, effect: 'block', parameters: {}, statements: [routine(HELGELAND)] },
  {
    id: 'hel.rec.complaint',
    families: HEL,
    effect: 'block',
    // 0: the organisation has no such scheme.
    parameters: { days: setting(8, 0, 60) },
    statements: [routine(HELGELAND)],
  },
];
