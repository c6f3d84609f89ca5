/** Words of rules. The appointment council. */
export const council = {
  'rule.nav.council.week.says2':
    'Faller dagen på en fridag, gjelder siste arbeidsdag før den. Vi minner om det {{remindDays}} og {{remindAgainDays}} dager før møtet.',
  'rule.nav.council.gender.name': 'Begge kjønn i rådet',
  'rule.nav.council.gender.says':
    'I et utvalg med to eller tre medlemmer er begge kjønn med. Med fire eller fem er det minst to av hvert, med seks til åtte minst tre, med ni minst fire, og med flere minst 40 prosent. Det samme gjelder varamedlemmene.',
  'rule.nav.council.gender.says2': 'Vi leser loven slik at dette også gjelder ansettelsesrådet.',
  'rule.nav.council.gender.satisfied': 'Rådet og varamedlemmene har nok av begge kjønn.',
  'rule.nav.council.outside.name': 'Skriftlig vurdering av en som ikke er innstilt',
  'rule.nav.council.outside.says':
    'Vil et medlem ansette en søker som ikke er innstilt, hentes det først inn en skriftlig vurdering fra den som har innstilt.',
  'rule.nav.council.outside.satisfied': 'Vurderingen foreligger før det stemmes.',
  'rule.nav.council.dissent.name': 'Dissens tas vare på',
  'rule.nav.council.dissent.says':
    'Er rådet uenig, føres stemmetall og dissens i protokollen. En part kan få vite om dissens i organet som har innstilt.',
  'rule.nav.council.dissent.satisfied': 'Stemmetall og dissens står i protokollen.',
  'rule.nav.council.notice.name': 'Skriftlig melding til den som er ansatt',
  'rule.nav.council.notice.says':
    'Den som er ansatt, får skriftlig melding om det, med særlige vilkår for stillingen.',
  'rule.nav.council.notice.satisfied': 'Meldingen er sendt før saken avsluttes.',
} as const;
