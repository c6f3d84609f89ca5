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
  'start.contactHr': 'Har du spørsmål, kan du kontakte HR.',

  'group.personalOnly': 'Skriv til meg i vår egen samtale, så bare du ser svaret.',
  'step.underWay': 'I gang',
  'calendar.cancelled': 'Stillingsprosessen er avsluttet, og intervjuet er avlyst.',
  'refusal.title': 'Ikke nå',
  'task.finished': 'Dette er gjort, eller det venter ikke på deg lenger.',
  'task.others': 'Flere søkere venter',

  'documents.title': 'Dokumenter i saken',
  'documents.intro': 'Lenkene er dine egne og virker en kort tid.',
  'documents.none': 'Det er ingen dokumenter i saken ennå.',
  'documents.openRecommendation': 'Åpne innstillingen (PDF)',
  'documents.openMinutes': 'Åpne protokollen (PDF)',

  'guide.fillOrType': 'Fyll ut kortet, eller svar her: {{question}}',
  'guide.suggestionOnCard': 'Forslaget står i kortet. Skriv «hopp over» for å bruke det.',
  'guide.wayOut': 'Skriv «avbryt» hvis du heller vil gjøre noe annet.',
  'guide.changeWhich': 'Hvilket svar vil du endre? Skriv nummeret, eller «ja» hvis alt stemmer.',
  'form.nothingLeft': 'Det er ikke noe å fylle ut her nå. Dette er saken slik den er.',
  'cases.openedBefore': 'Denne saken har du startet før. Skriv «ny ansettelse» for å starte en til.',
  'file.tooLargeMb': 'Filen er for stor. Den kan være høyst {{limit}} MB.',
  'guide.resumed': 'Vi fortsetter der du slapp.',
  'cases.notFound': 'Jeg fant ingen sak som passer med «{{asked}}».',
  'applicants.notFound':
    'Jeg fant ingen til intervju som passer med «{{asked}}». Skriv «søkere» for å se numrene.',
  'guide.typeToConfirmOnly': 'Skriv «ja» for å bekrefte eller «avbryt» for å vente.',
  'status.notYet': 'Kan ikke gjøres ennå',
} as const;
