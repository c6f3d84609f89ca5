/** Words of rules. Danish state: answers, employment, what is kept. */
export const denmarkDecision = {
  'rule.dk.reject.name': 'Begrunnet svar til alle',
  'rule.dk.reject.says': 'Alle søkere får svar, og et avslag er begrunnet.',
  'rule.dk.reject.says2':
    'Begrunnelsen nevner det som veide mest for den som ble valgt. De som har vært på intervju, får en fyldigere begrunnelse.',
  'rule.dk.reject.satisfied': 'Alle har fått et begrunnet svar før saken avsluttes.',
  'rule.dk.contract.name': 'Ansettelsesbevis i Danmark',
  'rule.dk.contract.says':
    'De viktigste vilkårene gis skriftlig senest {{coreDays}} kalenderdager etter at arbeidet begynner, resten innen én måned.',
  'rule.dk.contract.satisfied': 'Vilkårene er gitt skriftlig i tide.',
  'rule.dk.probation.name': 'Prøvetid i Danmark',
  'rule.dk.probation.says':
    'Prøvetid gjelder bare når den er avtalt. For funksjonærer er den {{salariedMonths}} måneder, ellers høyst {{longestMonths}}, og ved tidsbegrenset ansettelse høyst en firedel av tiden.',
  'rule.dk.probation.says2': 'Tjenestemenn ansettes på prøve i {{civilServantYears}} år.',
  'rule.dk.probation.says3': 'Vi minner om det {{remindDays}} dager før den er ute.',
  'rule.dk.probation.satisfied': 'Prøvetiden er vurdert før den er ute.',
  'rule.dk.retention.name': 'Lagringstid i Danmark',
  'rule.dk.retention.says':
    'Opplysninger om søkere som ikke ble ansatt, kan lagres i inntil {{mostMonths}} måneder. Er en kortere tid nok, gjelder den.',
  'rule.dk.retention.says2': 'Ingen legges i en kandidatbase uten samtykke.',
  'rule.dk.retention.satisfied': 'Lagringstiden er lagt inn.',
  'rule.dk.seed.outdated.name': 'Gamle råd i veiledningen fra 2013',
  'rule.dk.seed.outdated.says':
    'Veiledningens råd om melding til Datatilsynet, persondataloven og ukryptert e-post er fra 2013 og brukes ikke som gjeldende rett.',
  'rule.dk.seed.outdated.satisfied': 'Saken bygger ikke på disse rådene.',
} as const;
