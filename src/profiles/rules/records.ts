import { NORWAY, law, ourNumber, own, secondary } from './parts';
import type { Rule } from './rule';

/** What is kept and for how long, applicants' data, and what the program itself never does. */
export const records: readonly Rule[] = [
  {
    id: 'no.archive',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [
      law(
        'arkivlova (20. juni 2025 nr. 96) §§ 5 og 13; arkivforskrifta (17. desember 2025 nr. 2647) §§ 3 og 14',
      ),
    ],
    validFrom: '2026-01-01',
  },
  {
    id: 'no.gdpr',
    families: NORWAY,
    effect: 'block',
    parameters: {},
    statements: [law('personvernforordningen art. 5, 12, 13, 17 og 22; personopplysningsloven § 12')],
  },
  { id: 'no.retention', families: NORWAY, effect: 'block', parameters: {}, statements: [own()] },
  {
    id: 'ai.highrisk',
    families: ['nav', 'hel', 'dk'],
    effect: 'block',
    parameters: { dutiesFrom: { value: '2027-12-02' } },
    statements: [
      own(),
      secondary(
        'KI-forordningen (EU) 2024/1689 vedlegg III nr. 4 a og art. 27; forordning (EU) 2026/1744',
        'says2',
      ),
    ],
  },
  {
    id: 'law.watch',
    families: NORWAY,
    effect: 'warn',
    // How often we look at the rules is nothing that an organisation sets.
    parameters: { everyMonths: ourNumber(12, 12, 12) },
    statements: [law('forvaltningsloven (20. juni 2025 nr. 81)'), own('says2')],
  },
];
