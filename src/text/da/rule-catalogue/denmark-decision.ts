import type { SameKeys } from '../../texts';
import type { denmarkDecision as nb } from '../../nb/rule-catalogue/denmark-decision';

/** Words of rules. Danish state: answers, employment, what is kept. */
export const denmarkDecision: SameKeys<typeof nb> = {
  'rule.dk.reject.name': 'Begrundet svar til alle',
  'rule.dk.reject.says': 'Alle ansøgere får svar, og et afslag er begrundet.',
  'rule.dk.reject.says2':
    'Begrundelsen nævner de hovedmomenter, der talte for den valgte. De, der har været til samtale, får en mere uddybende begrundelse.',
  'rule.dk.reject.satisfied': 'Alle har fået et begrundet svar, før sagen afsluttes.',
  'rule.dk.contract.name': 'Ansættelsesbevis',
  'rule.dk.contract.says':
    'De væsentligste vilkår gives skriftligt senest {{coreDays}} kalenderdage efter arbejdets begyndelse, resten inden en måned.',
  'rule.dk.contract.satisfied': 'Vilkårene er givet skriftligt i tide.',
  'rule.dk.probation.name': 'Prøvetid og prøveansættelse',
  'rule.dk.probation.says':
    'Prøvetid gælder kun, når den er aftalt. For funktionærer er den {{salariedMonths}} måneder, ellers højst {{longestMonths}}, og ved tidsbegrænset ansættelse højst en fjerdedel af tiden.',
  'rule.dk.probation.says2': 'Tjenestemænd ansættes på prøve i {{civilServantYears}} år.',
  'rule.dk.probation.says3': 'Vi minder om det {{remindDays}} dage, før den er udløbet.',
  'rule.dk.probation.satisfied': 'Prøvetiden er vurderet, før den er udløbet.',
  'rule.dk.retention.name': 'Opbevaringstid',
  'rule.dk.retention.says':
    'Oplysninger om ansøgere, der ikke blev ansat, kan opbevares i op til {{mostMonths}} måneder. Er en kortere tid nok, gælder den.',
  'rule.dk.retention.says2': 'Ingen lægges i en emnebank uden samtykke.',
  'rule.dk.retention.satisfied': 'Opbevaringstiden er lagt ind.',
  'rule.dk.seed.outdated.name': 'Forældede råd i vejledningen fra 2013',
  'rule.dk.seed.outdated.says':
    'Vejledningens råd om anmeldelse til Datatilsynet, persondataloven og ukrypteret mail er fra 2013 og bruges ikke som gældende ret.',
  'rule.dk.seed.outdated.satisfied': 'Sagen bygger ikke på disse råd.',
};
