/** Words of rules. The need, and who comes before others to the post. */
export const need = {
  'rule.no.need.labourDuty.name': 'Stillingen er meldt til NAV',
  'rule.no.need.labourDuty.says': 'En ledig stilling skal meldes til NAV straks.',
  'rule.no.need.labourDuty.says2':
    'Vi minner om det samme dag og sier fra igjen på arbeidsdag {{warnOnWorkingDay}} etterpå.',
  'rule.no.need.labourDuty.satisfied': 'HR bekrefter at stillingen er meldt til NAV.',
  'rule.no.need.internalInfo.name': 'De ansatte vet om stillingen',
  'rule.no.need.internalInfo.says':
    'Arbeidsgiver skal informere de ansatte om ledige stillinger i virksomheten.',
  'rule.no.need.internalInfo.satisfied': 'De ansatte er informert før annonsen publiseres.',
  'rule.nav.priority24.name': 'Fortrinnsrett etter oppsigelse er sjekket',
  'rule.nav.priority24.says':
    'En statsansatt som er sagt opp på grunn av virksomhetens forhold, kan ha fortrinnsrett til stillingen. Det krever {{serviceMonths}} måneders sammenhengende tjeneste de siste {{withinYears}} årene. Retten varer til {{lastsYears}} år etter oppsigelsesfristen og faller bort hvis et tilbud ikke er godtatt innen {{acceptDays}} dager.',
  'rule.nav.priority24.satisfied':
    'HR svarer, før publisering og før innstilling, om noen har fortrinnsrett.',
  'rule.nav.priority13.name': 'Deltidsansatte er vurdert',
  'rule.nav.priority13.says':
    'Deltidsansatte kan ha fortrinnsrett til en større stilling framfor at det ansettes noen ny.',
  'rule.nav.priority13.satisfied':
    'Ingen deltidsansatt gjør krav på stillingen, eller det er begrunnet hvorfor kravet ikke følges.',
  'rule.hel.priority.name': 'Interne krav på stillingen er sjekket',
  'rule.hel.priority.says':
    'Den som er sagt opp på grunn av virksomhetens forhold, kan ha fortrinnsrett til stillingen i {{lastsYears}} år fra oppsigelsesfristens slutt. Det krever {{serviceMonths}} måneders ansettelse de siste {{withinMonths}} månedene, og et tilbud må godtas innen {{acceptDays}} dager. Deltidsansatte kan også ha fortrinnsrett, og kravet drøftes med den ansatte før det avgjøres.',
  'rule.hel.priority.says2':
    'HR og leder avklarer innen {{checkDays}} dager om noen i kommunen har krav på stillingen.',
  'rule.hel.priority.satisfied':
    'Det er svart på om noen har krav på stillingen, og hva som ble gjort med kravet.',
  'rule.hel.strategy.name': 'Behovet er tatt opp med HR og tillitsvalgt',
  'rule.hel.strategy.says':
    'Når et behov melder seg, møtes leder, HR og tillitsvalgt. Behovsskjema og utkast til annonse sendes HR gjennom sak- og arkivsystemet.',
  'rule.hel.strategy.satisfied': 'Møtet er holdt, og HR har skjemaet og utkastet.',
} as const;
