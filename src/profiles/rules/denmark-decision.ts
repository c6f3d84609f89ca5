import { DENMARK, DK_GUIDE, fixed, ourNumber, own, page, routine, secondary, setting } from './parts';
import type { Rule } from './rule';

/** Danish state: answers to everybody, employment, and what is kept. */
export const denmarkDecision: readonly Rule[] = [
  {
    id: 'dk.reject',
    families: DENMARK,
    effect: 'block',
    parameters: {},
    statements: [page('PAV 15.9.5 om forvaltningsloven § 22'), routine(DK_GUIDE, 'says2')],
  },
  {
    id: 'dk.contract',
    families: DENMARK,
    effect: 'escalate',
    parameters: { coreDays: fixed(7), restMonths: fixed(1) },
    statements: [secondary('lov om ansættelsesbeviser, gengivet af advokatfirmaer')],
    validFrom: '2023-07-01',
  },
  {
    id: 'dk.probation',
    families: DENMARK,
    effect: 'warn',
    parameters: {
      salariedMonths: fixed(3),
      longestMonths: fixed(6),
      termDivisor: fixed(4),
      civilServantYears: fixed(2),
      remindDays: ourNumber(30, 1, 180),
    },
    statements: [secondary('lex.dk; gls-a.dk'), page('PAV 15.2.4.4', 'says2'), own('says3')],
  },
  {
    id: 'dk.retention',
    families: DENMARK,
    effect: 'block',
    // Three years; an organisation may set less.
    parameters: { mostMonths: setting(36, 1, 36) },
    statements: [page('Datatilsynet, spørgsmål og svar (datatilsynet.dk)'), routine(DK_GUIDE, 'says2')],
  },
  {
    id: 'dk.seed.outdated',
    families: DENMARK,
    effect: 'warn',
    parameters: {},
    statements: [own()],
  },
];
