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
  'start.contactHr': 'Har du spørgsmål, kan du kontakte HR.',

  'group.personalOnly': 'Skriv til mig i vores egen samtale, så kun du ser svaret.',
  'step.underWay': 'I gang',
  'calendar.cancelled': 'Ansættelsessagen er afsluttet, og samtalen er aflyst.',
  'refusal.title': 'Ikke nu',
  'task.finished': 'Det er gjort, eller det venter ikke længere på dig.',
  'task.others': 'Flere ansøgere venter',

  'documents.title': 'Sagens dokumenter',
  'documents.intro': 'Linkene er dine egne og virker i kort tid.',
  'documents.none': 'Der er ingen dokumenter i sagen endnu.',
  'documents.openRecommendation': 'Åbn indstillingen (PDF)',
  'documents.openMinutes': 'Åbn protokollen (PDF)',

  'guide.fillOrType': 'Udfyld kortet, eller svar her: {{question}}',
  'guide.suggestionOnCard': 'Forslaget står på kortet. Skriv »spring over« for at bruge det.',
  'guide.wayOut': 'Skriv »afbryd«, hvis du hellere vil gøre noget andet.',
  'guide.changeWhich': 'Hvilket svar vil du ændre? Skriv nummeret, eller »ja«, hvis det hele passer.',
  'form.nothingLeft': 'Der er ikke noget at udfylde her nu. Sådan ser sagen ud.',
  'cases.openedBefore': 'Denne sag har du startet før. Skriv »ny ansættelse« for at starte en til.',
  'file.tooLargeMb': 'Filen er for stor. Den må højst være {{limit}} MB.',
  'guide.resumed': 'Vi fortsætter, hvor du slap.',
  'cases.notFound': 'Jeg fandt ingen sag, der passer med »{{asked}}«.',
  'applicants.notFound':
    'Jeg fandt ingen til samtale, der passer med »{{asked}}«. Skriv »ansøgere« for at se numrene.',
  'guide.typeToConfirmOnly': 'Skriv »ja« for at bekræfte eller »afbryd« for at vente.',
  'status.notYet': 'Kan ikke gøres endnu',
} as const satisfies SameKeys<typeof nb>;
