import type { RuleUse, Statement } from '../../hiring/profile';

const guide: Statement = { source: 'Rekrutteringsveileder NAV Kontaktsenter', verified: 'seed' };
const own: Statement = { source: 'Innstilt', verified: 'own' };
const law = (source: string): Statement => ({ source, verified: 'law' });

/** The rules that stand at the gates of this profile. Their words are in the texts under `rule.<id>`. */
export const rules: readonly RuleUse[] = [
  { id: 'nav.need.mba', effect: 'block', gates: ['announce'], parameters: {}, statements: [guide] },
  { id: 'nav.ad.mba', effect: 'block', gates: ['publish'], parameters: {}, statements: [guide] },
  { id: 'nav.prim', effect: 'block', gates: ['publish'], parameters: {}, statements: [guide] },
  {
    id: 'no.interview.record',
    effect: 'block',
    gates: ['sign'],
    parameters: {},
    statements: [law('forvaltningsloven § 11 d; forvaltningslovforskriften § 18')],
  },
  { id: 'nav.ref.two', effect: 'justify', gates: ['sign'], parameters: { minimum: 2 }, statements: [guide] },
  {
    id: 'nav.rec.best',
    effect: 'block',
    gates: ['sign'],
    parameters: {},
    statements: [law('statsansatteloven § 3')],
  },
  {
    id: 'nav.rec.three',
    effect: 'justify',
    gates: ['sign'],
    parameters: { usual: 3 },
    statements: [law('statsansatteloven § 5 (3)')],
  },
  { id: 'nav.rec.compensate', effect: 'justify', gates: ['sign'], parameters: {}, statements: [guide] },
  { id: 'nav.rec.docs', effect: 'block', gates: ['council'], parameters: {}, statements: [guide] },
  {
    id: 'nav.council.week',
    effect: 'block',
    gates: ['council'],
    parameters: { days: 7 },
    statements: [guide, own],
  },
  {
    id: 'nav.council.compose',
    effect: 'block',
    gates: ['council'],
    parameters: {},
    statements: [law('statsansatteloven § 6 (2)')],
  },
  { id: 'nav.council.vote', effect: 'block', gates: ['council'], parameters: {}, statements: [own] },
  {
    id: 'no.impartial',
    effect: 'block',
    gates: [],
    parameters: {},
    statements: [law('forvaltningsloven §§ 6–10')],
  },
];
