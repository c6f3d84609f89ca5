import type { SameKeys } from '../../texts';
import type { council as nb } from '../../nb/rule-catalogue/council';

/** Words of rules. The appointment council. */
export const council: SameKeys<typeof nb> = {
  'rule.nav.council.week.says2':
    'Falder dagen på en fridag, gælder den sidste arbejdsdag før den. Vi minder om det {{remindDays}} og {{remindAgainDays}} dage før mødet.',
  'rule.nav.council.gender.name': 'Begge køn i rådet',
  'rule.nav.council.gender.says':
    'I et udvalg med to eller tre medlemmer er begge køn med. Med fire eller fem er der mindst to af hvert, med seks til otte mindst tre, med ni mindst fire, og med flere mindst 40 procent. Det samme gælder suppleanterne.',
  'rule.nav.council.gender.says2': 'Vi læser loven sådan, at det også gælder ansættelsesrådet.',
  'rule.nav.council.gender.satisfied': 'Rådet og suppleanterne har nok af begge køn.',
  'rule.nav.council.outside.name': 'Skriftlig vurdering af en, der ikke er indstillet',
  'rule.nav.council.outside.says':
    'Vil et medlem ansætte en ansøger, der ikke er indstillet, indhentes først en skriftlig vurdering fra den, der har indstillet.',
  'rule.nav.council.outside.satisfied': 'Vurderingen foreligger, før der stemmes.',
  'rule.nav.council.dissent.name': 'Dissens gemmes',
  'rule.nav.council.dissent.says':
    'Er rådet uenigt, føres stemmetal og dissens i protokollen. En part kan få oplyst dissens i det organ, der har indstillet.',
  'rule.nav.council.dissent.satisfied': 'Stemmetal og dissens står i protokollen.',
  'rule.nav.council.notice.name': 'Skriftlig meddelelse til den ansatte',
  'rule.nav.council.notice.says':
    'Den, der er ansat, får skriftlig meddelelse om det med særlige vilkår for stillingen.',
  'rule.nav.council.notice.satisfied': 'Meddelelsen er sendt, før sagen afsluttes.',
};
