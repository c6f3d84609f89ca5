/** Words of rules. Contract and probation. */
export const employment = {
  'rule.no.contract.name': 'Skriftlig arbeidsavtale',
  'rule.no.contract.says':
    'Arbeidsavtalen er skriftlig og har med alt loven krever. Den skal foreligge så snart som mulig og senest {{days}} dager etter at arbeidet begynner. Varer arbeidet kortere enn én måned, skal den foreligge straks.',
  'rule.no.contract.says2': 'Vi flytter ikke denne datoen om den faller på en fridag.',
  'rule.no.contract.satisfied': 'Begge parter har signert avtalen i tide.',
  'rule.nav.probation.name': 'Prøvetid i staten',
  'rule.nav.probation.says':
    'Prøvetiden er {{months}} måneder fra første arbeidsdag og ender dagen før samme dato. For midlertidig ansatte er den høyst halvparten av tiden. Et skriftlig forhåndsvarsel om oppsigelse må være mottatt innen den er ute. Loven har unntak, så lederen bekrefter at det er prøvetid.',
  'rule.nav.probation.says2':
    'Vi minner om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dager før den er ute, og flytter ikke datoen.',
  'rule.nav.probation.satisfied': 'Prøvetiden er vurdert før den er ute.',
  'rule.hel.probation.name': 'Prøvetid i kommunen',
  'rule.hel.probation.says':
    'Det er prøvetid bare når det er avtalt skriftlig. Den er høyst {{months}} måneder, og for midlertidig ansatte høyst halvparten av tiden. En oppsigelse må gis innen prøvetiden er ute.',
  'rule.hel.probation.says2':
    'Vi minner om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dager før den er ute, og flytter ikke datoen.',
  'rule.hel.probation.satisfied': 'Prøvetiden er vurdert før den er ute.',
  'rule.no.probation.extend.name': 'Forlenget prøvetid',
  'rule.no.probation.extend.says':
    'Prøvetiden kan forlenges på grunn av fravær bare når det ble opplyst skriftlig ved ansettelsen og igjen før prøvetiden er ute. Fravær som arbeidsgiver er skyld i, teller ikke.',
  'rule.no.probation.extend.satisfied': 'Begge de skriftlige beskjedene er gitt.',
  'rule.no.probation.followup.name': 'Oppfølging i prøvetiden',
  'rule.no.probation.followup.says': 'Arbeidsgiver veileder og vurderer den ansatte i prøvetiden.',
  'rule.no.probation.followup.says2':
    'Den ansatte har en fadder, avtalte samtaler og en sluttsamtale. Det skrives referat fra samtalene.',
  'rule.no.probation.followup.satisfied': 'Samtalene er holdt, og vurderingen er skrevet ned.',
} as const;
