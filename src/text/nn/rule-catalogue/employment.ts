import type { SameKeys } from '../../texts';
import type { employment as nb } from '../../nb/rule-catalogue/employment';

/** Words of rules. Contract and probation. */
export const employment: SameKeys<typeof nb> = {
  'rule.no.contract.name': 'Skriftleg arbeidsavtale',
  'rule.no.contract.says':
    'Arbeidsavtalen er skriftleg og har med alt lova krev. Han skal liggje føre så snart råd er og seinast {{days}} dagar etter at arbeidet tek til. Varer arbeidet kortare enn éin månad, skal han liggje føre straks.',
  'rule.no.contract.says2': 'Vi flyttar ikkje denne datoen om han fell på ein fridag.',
  'rule.no.contract.satisfied': 'Begge partar har signert avtalen i tide.',
  'rule.nav.probation.name': 'Prøvetid i staten',
  'rule.nav.probation.says':
    'Prøvetida er {{months}} månader frå første arbeidsdag og endar dagen før same dato. For mellombels tilsette er ho høgst halvparten av tida. Eit skriftleg førehandsvarsel om oppseiing må vere motteke før ho er ute. Lova har unntak, så leiaren stadfestar at det er prøvetid.',
  'rule.nav.probation.says2':
    'Vi minner om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dagar før ho er ute, og flyttar ikkje datoen.',
  'rule.nav.probation.satisfied': 'Prøvetida er vurdert før ho er ute.',
  'rule.hel.probation.name': 'Prøvetid i kommunen',
  'rule.hel.probation.says':
    'Det er prøvetid berre når det er avtalt skriftleg. Ho er høgst {{months}} månader, og for mellombels tilsette høgst halvparten av tida. Ei oppseiing må givast før prøvetida er ute.',
  'rule.hel.probation.says2':
    'Vi minner om det {{remindDays}}, {{remindAgainDays}} og {{remindLastDays}} dagar før ho er ute, og flyttar ikkje datoen.',
  'rule.hel.probation.satisfied': 'Prøvetida er vurdert før ho er ute.',
  'rule.no.probation.extend.name': 'Forlengd prøvetid',
  'rule.no.probation.extend.says':
    'Prøvetida kan forlengjast på grunn av fråvær berre når det vart opplyst skriftleg ved tilsetjinga og igjen før prøvetida er ute. Fråvær som arbeidsgivar er skuld i, tel ikkje.',
  'rule.no.probation.extend.satisfied': 'Begge dei skriftlege beskjedane er gitt.',
  'rule.no.probation.followup.name': 'Oppfølging i prøvetida',
  'rule.no.probation.followup.says': 'Arbeidsgivar rettleier og vurderer den tilsette i prøvetida.',
  'rule.no.probation.followup.says2':
    'Den tilsette har ein fadder, avtalte samtalar og ein sluttsamtale. Det blir skrive referat frå samtalane.',
  'rule.no.probation.followup.satisfied': 'Samtalane er haldne, og vurderinga er skriven ned.',
};
