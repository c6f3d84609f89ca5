import type { SameKeys } from '../texts';
import type { cards as nb } from '../nb/cards';

/** Words that stand on the cards of a case. */
export const cards = {
  'applicant.numbered': 'Applicant {{number}}',
  'text.erased': '(the text was erased)',

  'start.intro': 'Before you begin: read the law, the guidance and the training material for recruitment.',
  'start.steps': 'The steps of the case',
  'start.rules': 'The rules come along',
  'start.rulesText':
    'I tell you when a rule stops a step, which rule it is, and what it takes. Write “why” at any time.',
  'start.contact': 'If you have questions, you can contact the management unit (Styringsenheten).',

  'group.personalOnly': 'Write to me in our own chat, so that only you see the answer.',
  'step.underWay': 'In progress',
  'refusal.title': 'Not now',
  'task.finished': 'This is done, or it no longer waits for you.',
  'task.others': 'More applicants are waiting',

  'upload.notYours': 'Applicants are brought in by the leader or HR of the case.',
  'documents.title': 'Documents of the case',
  'documents.intro': 'The links are your own and work for a short time.',
  'documents.none': 'There are no documents in the case yet.',
  'documents.openRecommendation': 'Open the recommendation (PDF)',
  'documents.openMinutes': 'Open the minutes (PDF)',
} as const satisfies SameKeys<typeof nb>;
