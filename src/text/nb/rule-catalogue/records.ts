/** Words of rules. What is kept, applicants’ data, and what the program never does. */
export const records = {
  'rule.no.archive.name': 'Arkivering',
  'rule.no.archive.says':
    'Ferdige dokumenter journalføres og slettes ikke uten at det er lov. Organet fastsetter hvor lenge de tas vare på.',
  'rule.no.archive.satisfied': 'Dokumentene er arkivert, og ingen er slettet uten grunnlag.',
  'rule.no.gdpr.name': 'Personvern for søkerne',
  'rule.no.gdpr.says':
    'Bare nødvendige opplysninger samles inn, og søkerne får vite hva de brukes til. Ingen avgjørelse er helt automatisk. Spørsmål om egne opplysninger besvares innen én måned. Fødselsnummer brukes bare når det trengs, for eksempel ved signering.',
  'rule.no.gdpr.satisfied': 'Opplysningene er nødvendige, og søkerne er informert.',
  'rule.no.retention.name': 'Lagringstid er satt',
  'rule.no.retention.says':
    'Virksomheten setter selv hvor lenge opplysninger om søkere lagres. Til en kandidatbase kreves samtykke, og samtykket har en sluttdato.',
  'rule.no.retention.satisfied': 'Lagringstiden er lagt inn.',
  'rule.ai.highrisk.name': 'Et menneske avgjør',
  'rule.ai.highrisk.says': 'Programmet rangerer, siler og poengsetter aldri søkere. Et menneske avgjør.',
  'rule.ai.highrisk.says2':
    'EU regner kunstig intelligens brukt på søkere som høyrisiko. Kravene der er ventet å gjelde fra 2. desember 2027.',
  'rule.ai.highrisk.satisfied': 'Ingen rangering eller utvelging er gjort av programmet.',
  'rule.law.watch.name': 'Ny forvaltningslov',
  'rule.law.watch.says':
    'En ny forvaltningslov er vedtatt. Når den begynner å gjelde, er ikke bestemt. Unntakene for ansettelser føres videre.',
  'rule.law.watch.says2': 'Vi ser gjennom reglene hver {{everyMonths}}. måned.',
  'rule.law.watch.satisfied': 'Reglene er sett gjennom, og endringer har fått datoer.',
} as const;
