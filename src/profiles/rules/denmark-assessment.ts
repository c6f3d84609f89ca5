import { DENMARK, DK_GUIDE, page, routine, setting } from './parts';
import type { Rule } from './rule';

/** Danish state: how applicants are assessed and heard. */
export const denmarkAssessment: readonly Rule[] = [
  {
    id: 'dk.all.assessed',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [routine(DK_GUIDE)],
  },
  {
    id: 'dk.disability',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [
      page('PAV 15.2.2.12 (lovbekendtgørelse nr. 108/2020, bekendtgørelse nr. 1174/2019); star.dk'),
    ],
  },
  {
    id: 'dk.ref.consent',
    families: DENMARK,
    effect: 'block',
    parameters: { usual: setting(2, 1, 10) },
    statements: [page('PAV 15.9.1'), routine(DK_GUIDE, 'says2')],
  },
  {
    id: 'dk.ref.note',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.9.1 om offentlighedsloven § 13')],
  },
  {
    id: 'dk.hearing',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.9.4 om forvaltningsloven § 19'), routine(DK_GUIDE, 'says2')],
  },
  {
    id: 'dk.impartial',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.9.2 om forvaltningsloven § 3, stk. 3')],
  },
  {
    id: 'dk.access',
    families: DENMARK,
    effect: 'warn',
    parameters: {},
    statements: [page('PAV 15.9.3; offentlighedsloven § 21')],
  },
];
