import { DENMARK, DK_GUIDE, fixed, page, routine, secondary, setting } from './parts';
import type { Rule } from './rule';

/** Danish state: the need and the announcement. */
export const denmarkAnnouncement: readonly Rule[] = [
  {
    id: 'dk.need.reassign',
    families: DENMARK,
    effect: 'warn',
    parameters: {},
    statements: [routine(DK_GUIDE)],
  },
  {
    id: 'dk.ad.public',
    families: DENMARK,
    effect: 'block',
    parameters: { exceptionYears: fixed(1) },
    statements: [page('PAV 15.3.1; opslagsbekendtgørelsen (nr. 302/2010)')],
  },
  {
    id: 'dk.ad.content',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.3.1.4 og 15.2.1.4')],
  },
  {
    id: 'dk.ad.14',
    families: DENMARK,
    effect: 'justify',
    reasonFirst: true,
    parameters: { days: setting(14, 1, 90) },
    statements: [page('PAV 15.2.1.4 om tjenestemandsloven § 5, stk. 6')],
  },
  {
    id: 'dk.ad.late',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV om opslagsbekendtgørelsen § 7, stk. 2')],
  },
  {
    id: 'dk.ad.channel',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.9')],
  },
  {
    id: 'dk.ad.age',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [secondary('forskelsbehandlingsloven § 5, stk. 2 (lov nr. 372/2022)')],
    validFrom: '2022-07-01',
  },
  {
    id: 'dk.ask.forbidden',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [secondary('forskelsbehandlingsloven § 4, gengivet af fagforeninger')],
  },
];
