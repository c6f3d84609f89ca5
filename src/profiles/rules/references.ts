import { HEL, HELGELAND, NAV, NAV_GUIDE, NORWAY, law, page, routine, setting } from './parts';
import type { Rule } from './rule';

/** References, and what is put to the applicant before it counts. */
export const references: readonly Rule[] = [
  {
    id: 'nav.ref.two',
    families: NAV,
    effect: 'justify',
    parameters: { minimum: setting(2, 1, 10) },
    statements: [routine(NAV_GUIDE), routine(NAV_GUIDE, 'says2')],
  },
  { id: 'hel.ref.all', families: HEL, effect: 'warn', parameters: {}, statements: [routine(HELGELAND)] },
  {
    id: 'no.ref.contradiction',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [
      law('forvaltningsloven § 17'),
      page('Sivilombudet, «Eget tiltak – innsyn, kontradiksjon»', 'says2'),
    ],
  },
  {
    id: 'no.ref.afterInterview',
    families: NORWAY,
    effect: 'warn',
    parameters: {},
    statements: [page('uttalelse fra Sivilombudet')],
  },
];
