import type { RuleUse } from '../../../src/hiring/profile';
import { usesFor } from '../../../src/profiles/rules/uses';

/** The rules for a state unit with a council, and the gates at which they stand here. */
export const rules: readonly RuleUse[] = usesFor('nav', {
  gates: {
    'nav.need.mba': ['announce', 'publish'],
    'nav.ad.mba': ['publish'],
    'nav.prim': ['publish'],
    'no.ad.deadline14': ['publish'],
    'no.interview.record': ['sign'],
    'nav.ref.two': ['sign'],
    'nav.rec.best': ['sign'],
    'nav.rec.three': ['sign'],
    'nav.rec.compensate': ['sign'],
    'nav.rec.docs': ['council'],
    'nav.council.week': ['council'],
    'nav.council.compose': ['council'],
    'nav.council.vote': ['council'],
  },
});
