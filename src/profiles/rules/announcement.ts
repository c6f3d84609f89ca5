import {
  HEL,
  HELGELAND,
  NAV,
  NAV_GUIDE,
  NAV_ORDERS,
  NORWAY,
  fixed,
  law,
  page,
  routine,
  setting,
} from './parts';
import type { Rule } from './rule';

/** The announcement: that there is one, what must and must not stand in it, how long one can apply. */
export const announcement: readonly Rule[] = [
  { id: 'nav.ad.mba', families: NAV, effect: 'block', parameters: {}, statements: [routine(NAV_GUIDE)] },
  {
    id: 'no.ad.public',
    families: NAV,
    effect: 'block',
    parameters: { lawMonths: fixed(6), regulationsYears: fixed(1) },
    statements: [law('statsansatteloven §§ 4 og 7; forskrift til statsansatteloven § 3 a')],
  },
  {
    id: 'hel.ad.public',
    families: HEL,
    effect: 'justify',
    parameters: {},
    statements: [page('KS om kvalifikasjonsprinsippet; Hovedtariffavtalen kap. 1 § 2.2')],
  },
  {
    id: 'no.ad.publicityNotice',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [law('offentleglova § 25 andre ledd')],
  },
  {
    id: 'no.ad.noForbidden',
    families: NORWAY,
    effect: 'block',
    // For some words the law has exceptions.
    reasonFirst: true,
    parameters: {},
    statements: [law('likestillings- og diskrimineringsloven § 30; arbeidsmiljøloven §§ 9-3 og 13-4')],
  },
  {
    id: 'no.ad.deadline14',
    families: NAV,
    effect: 'justify',
    reasonFirst: true,
    parameters: { days: setting(14, 1, 90) },
    statements: [page('Statens personalhåndbok 2017 pkt. 2.3.4')],
  },
  {
    id: 'hel.ad.deadline21',
    families: HEL,
    effect: 'warn',
    parameters: { weeks: setting(3, 2, 12) },
    statements: [routine(HELGELAND)],
  },
  {
    id: 'hel.ad.police',
    families: HEL,
    effect: 'block',
    parameters: { months: fixed(3) },
    statements: [
      law('forskrift om politiattest i henhold til barnehageloven (11. november 2015 nr. 1285) §§ 2–4'),
    ],
  },
  { id: 'hel.ad.content', families: HEL, effect: 'block', parameters: {}, statements: [routine(HELGELAND)] },
  {
    id: 'nav.ad.documents',
    families: NAV,
    effect: 'warn',
    parameters: {},
    statements: [routine(NAV_GUIDE)],
  },
  {
    id: 'no.order.form',
    families: NORWAY,
    effect: 'block',
    parameters: { fields: fixed(14), questions: fixed(3) },
    statements: [routine(NAV_ORDERS)],
  },
  {
    id: 'no.order.agency',
    families: NORWAY,
    effect: 'warn',
    parameters: {},
    statements: [routine(NAV_ORDERS)],
  },
];
