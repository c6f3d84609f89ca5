import type { SameKeys } from '../../texts';
import type { council as nb } from '../../nb/rule-catalogue/council';

/** Words of rules. The appointment council. */
export const council: SameKeys<typeof nb> = {
  'rule.nav.council.week.says2':
    'Fell dagen på ein fridag, gjeld siste arbeidsdag før han. Vi minner om det {{remindDays}} og {{remindAgainDays}} dagar før møtet.',
  'rule.nav.council.gender.name': 'Begge kjønn i rådet',
  'rule.nav.council.gender.says':
    'I eit utval med to eller tre medlemmer er begge kjønn med. Med fire eller fem er det minst to av kvart, med seks til åtte minst tre, med ni minst fire, og med fleire minst 40 prosent. Det same gjeld varamedlemmene.',
  'rule.nav.council.gender.says2': 'Vi les lova slik at dette òg gjeld tilsetjingsrådet.',
  'rule.nav.council.gender.satisfied': 'Rådet og varamedlemmene har nok av begge kjønn.',
  'rule.nav.council.outside.name': 'Skriftleg vurdering av ein som ikkje er innstilt',
  'rule.nav.council.outside.says':
    'Vil ein medlem tilsetje ein søkjar som ikkje er innstilt, blir det først henta inn ei skriftleg vurdering frå den som har innstilt.',
  'rule.nav.council.outside.satisfied': 'Vurderinga ligg føre før det blir stemt.',
  'rule.nav.council.dissent.name': 'Dissens blir teken vare på',
  'rule.nav.council.dissent.says':
    'Er rådet usamd, blir røystetal og dissens førte i protokollen. Ein part kan få vite om dissens i organet som har innstilt.',
  'rule.nav.council.dissent.satisfied': 'Røystetal og dissens står i protokollen.',
  'rule.nav.council.notice.name': 'Skriftleg melding til den som er tilsett',
  'rule.nav.council.notice.says':
    'Den som er tilsett, får skriftleg melding om det, med særlege vilkår for stillinga.',
  'rule.nav.council.notice.satisfied': 'Meldinga er send før saka blir avslutta.',
};
