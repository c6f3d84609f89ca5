import { DENMARK, NORWAY, law, own, secondary } from './parts';
import type { Rule } from './rule';

/** How dates are counted. */
export const calendar: readonly Rule[] = [
  {
    id: 'cal.no.count',
    families: NORWAY,
    effect: 'engine',
    parameters: {},
    statements: [law('domstolloven § 148')],
  },
  {
    id: 'cal.no.roll',
    families: NORWAY,
    effect: 'engine',
    parameters: {},
    statements: [
      law(
        'domstolloven § 149; forvaltningsloven § 30; helligdagsfredloven § 2; lov 26. april 1947 nr. 1 § 1',
      ),
    ],
  },
  { id: 'cal.no.back', families: NORWAY, effect: 'engine', parameters: {}, statements: [own()] },
  { id: 'cal.no.arbeidsdag', families: NORWAY, effect: 'engine', parameters: {}, statements: [own()] },
  {
    id: 'cal.dk',
    families: DENMARK,
    effect: 'engine',
    parameters: {},
    statements: [
      secondary('Justitsministeriets vejledning nr. 9533/2018, gengivet af et advokatfirma'),
      secondary('forældelsesloven § 27, brugt analogt', 'says2'),
    ],
  },
];
