/** Words of rules. Lists of applicants, requests to see documents, word to applicants who wait. */
export const lists = {
  'rule.no.list.public.name': 'Offentlig søkerliste',
  'rule.no.list.public.says':
    'Så snart som mulig etter søknadsfristen lages en offentlig søkerliste med navn, alder, stilling og bosteds- eller arbeidskommune. Den viser også hvor mange som har søkt, og kjønn.',
  'rule.no.list.public.says2':
    'Vi regner inntil {{usualDays}} dager som vanlig og {{tooManyDays}} som for lenge.',
  'rule.no.list.public.says3':
    'Fristen vår er arbeidsdag {{dueOnWorkingDay}} etter søknadsfristen. Vi varsler på arbeidsdag {{warnOnWorkingDay}} og sier fra til HR på arbeidsdag {{escalateOnWorkingDay}}.',
  'rule.no.list.public.satisfied': 'Listen er laget og kan gis ut.',
  'rule.no.list.withhold.name': 'Ønsker om å holdes utenfor listen er avgjort',
  'rule.no.list.withhold.says':
    'En søker kan be om ikke å stå på den offentlige listen. Det avgjøres før listen lages, og interessen offentligheten har i stillingen, veies inn. Blir svaret nei, får søkeren vite det først.',
  'rule.no.list.withhold.says2': 'Listen venter ikke mens en søker tenker seg om.',
  'rule.no.list.withhold.satisfied': 'Hvert ønske har fått et svar, og de som fikk nei, har fått beskjed.',
  'rule.no.list.extended.name': 'Utvidet søkerliste til parter',
  'rule.no.list.extended.says':
    'En part som ber om det, får en liste med navn, alder og fullstendig utdanning og praksis for alle søkerne. Bare parter får den.',
  'rule.no.list.extended.satisfied': 'Listen er laget og bare gitt til parter.',
  'rule.hel.list.threeDays.name': 'Søkerlisten er klar etter {{workingDays}} arbeidsdager',
  'rule.hel.list.threeDays.says':
    'Den offentlige søkerlisten er tilgjengelig senest {{workingDays}} arbeidsdager etter søknadsfristen.',
  'rule.hel.list.threeDays.satisfied': 'Listen er laget i tide.',
  'rule.no.access.request.name': 'Svar på innsynskrav',
  'rule.no.access.request.says':
    'Et innsynskrav avgjøres uten opphold. Er det ikke besvart på {{refusalWorkingDays}} arbeidsdager, regnes det som et avslag som kan påklages.',
  'rule.no.access.request.says2':
    'Fristen vår er arbeidsdag {{dueOnWorkingDay}}, og vi varsler på arbeidsdag {{warnOnWorkingDay}}.',
  'rule.no.access.request.satisfied': 'Den som ba om innsyn, har fått svar.',
  'rule.no.access.grounds.name': 'Nærmere begrunnelse for avslag på innsyn',
  'rule.no.access.grounds.says':
    'Den som har fått avslag på innsyn, kan innen {{askWithinWeeks}} uker be om en nærmere begrunnelse. Den gis innen {{answerWorkingDays}} arbeidsdager.',
  'rule.no.access.grounds.satisfied': 'Begrunnelsen er gitt i tide.',
  'rule.no.access.meroffentlighet.name': 'Merinnsyn er vurdert',
  'rule.no.access.meroffentlighet.says':
    'Den som nekter innsyn, vurderer om det likevel kan gis helt eller delvis.',
  'rule.no.access.meroffentlighet.satisfied': 'Vurderingen er skrevet ned.',
  'rule.no.interim.name': 'Foreløpig svar til søkere som venter',
  'rule.no.interim.says': 'Blir ikke søknaden avgjort innen én måned, får søkeren et foreløpig svar.',
  'rule.no.interim.satisfied': 'Alle som venter, har fått et foreløpig svar.',
  'rule.hel.info.afterDeadline.name': 'Prosessbrev etter søknadsfristen',
  'rule.hel.info.afterDeadline.says':
    'Noen dager etter søknadsfristen får søkerne et brev om hva som skjer videre, og når.',
  'rule.hel.info.afterDeadline.says2': 'Vi sender det på arbeidsdag {{onWorkingDay}}.',
  'rule.hel.info.afterDeadline.satisfied': 'Brevet er sendt til alle søkerne.',
} as const;
