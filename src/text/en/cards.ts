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
  'start.contactHr': 'If you have questions, you can contact HR.',

  'group.personalOnly': 'Write to me in our own chat, so that only you see the answer.',
  'step.underWay': 'In progress',
  'calendar.cancelled': 'The hiring has ended, and the interview is cancelled.',
  'refusal.title': 'Not now',
  'task.finished': 'This is done, or it no longer waits for you.',
  'task.others': 'More applicants are waiting',

  'documents.title': 'Documents of the case',
  'documents.intro': 'The links are your own and work for a short time.',
  'documents.none': 'There are no documents in the case yet.',
  'documents.openRecommendation': 'Open the recommendation (PDF)',
  'documents.openMinutes': 'Open the minutes (PDF)',

  'guide.fillOrType': 'Fill in the card, or answer here: {{question}}',
  'guide.suggestionOnCard': 'The suggestion is on the card. Write “skip” to use it.',
  'guide.wayOut': 'Write “cancel” if you would rather do something else.',
  'guide.changeWhich':
    'Which answer do you want to change? Write its number, or “yes” if everything is right.',
  'form.nothingLeft': 'There is nothing to fill in here now. This is the case as it is.',
  'cases.openedBefore': 'You have opened this case before. Write “new hiring” to open another one.',
  'file.tooLargeMb': 'The file is too large. It can have at most {{limit}} MB.',
  'guide.resumed': 'We go on where you left off.',
  'cases.notFound': 'I found no case that fits “{{asked}}”.',
  'applicants.notFound':
    'I found nobody called to an interview who fits “{{asked}}”. Write “applicants” to see the numbers.',
  'guide.typeToConfirmOnly': 'Write “yes” to confirm or “cancel” to wait.',
  'status.notYet': 'Cannot be done yet',
} as const satisfies SameKeys<typeof nb>;
