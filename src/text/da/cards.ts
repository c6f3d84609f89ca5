import type { SameKeys } from '../texts';
import type { cards as nb } from '../nb/cards';

/** Words that stand on the cards of a case. */
export const cards = {
  'applicant.numbered': 'Ansøger {{number}}',
  'text.erased': '(teksten er slettet)',

  'start.intro': 'Før du begynder: læs regler, vejledning og undervisningsmateriale om rekruttering.',
  'start.steps': 'Sagens trin',
  'start.rules': 'Reglerne følger med',
  'start.rulesText':
    'Jeg siger til, når en regel stopper et trin, hvilken regel det er, og hvad der skal til. Skriv »hvorfor« når som helst.',
  'start.contact': 'Har du spørgsmål, kan du kontakte styringsenheden.',

  'group.personalOnly': 'Skriv til mig i vores egen samtale, så kun du ser svaret.',
  'step.underWay': 'I gang',
  'refusal.title': 'Ikke nu',
  'task.finished': 'Det er gjort, eller det venter ikke længere på dig.',
  'task.others': 'Flere ansøgere venter',

  'upload.notYours': 'Ansøgerne hentes ind af lederen eller HR i sagen.',
  'documents.title': 'Sagens dokumenter',
  'documents.intro': 'Linkene er dine egne og virker i kort tid.',
  'documents.none': 'Der er ingen dokumenter i sagen endnu.',
  'documents.openRecommendation': 'Åbn indstillingen (PDF)',
  'documents.openMinutes': 'Åbn protokollen (PDF)',
} as const satisfies SameKeys<typeof nb>;
