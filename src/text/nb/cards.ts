/** Words that stand on the cards of a case. */
export const cards = {
  'applicant.numbered': 'Søker {{number}}',
  'text.erased': '(teksten er slettet)',

  'start.intro':
    'Før du begynner: les gjennom regelverket, støttemateriellet og opplæringen for rekruttering.',
  'start.steps': 'Stegene i saken',
  'start.rules': 'Reglene følger med',
  'start.rulesText':
    'Jeg sier fra når en regel stopper et steg, hvilken regel det er, og hva som skal til. Skriv «hvorfor» når som helst.',
  'start.contact': 'Har du spørsmål, kan du kontakte Styringsenheten.',

  'group.personalOnly': 'Skriv til meg i vår egen samtale, så bare du ser svaret.',
  'step.underWay': 'I gang',
  'refusal.title': 'Ikke nå',
  'task.finished': 'Dette er gjort, eller det venter ikke på deg lenger.',
  'task.others': 'Flere søkere venter',

  'upload.notYours': 'Søkerne hentes inn av leder eller HR i saken.',
  'documents.title': 'Dokumenter i saken',
  'documents.intro': 'Lenkene er dine egne og virker en kort tid.',
  'documents.none': 'Det er ingen dokumenter i saken ennå.',
  'documents.openRecommendation': 'Åpne innstillingen (PDF)',
  'documents.openMinutes': 'Åpne protokollen (PDF)',
} as const;
