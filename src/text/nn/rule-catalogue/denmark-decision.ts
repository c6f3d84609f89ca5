import type { SameKeys } from '../../texts';
import type { denmarkDecision as nb } from '../../nb/rule-catalogue/denmark-decision';

/** Words of rules. Danish state: answers, employment, what is kept. */
export const denmarkDecision: SameKeys<typeof nb> = {
  'rule.dk.reject.name': 'Grunngitt svar til alle',
  'rule.dk.reject.says': 'Alle søkjarar får svar, og eit avslag er grunngitt.',
  'rule.dk.reject.says2':
    'Grunngivinga nemner det som vog mest for den som vart vald. Dei som har vore på intervju, får ei fyldigare grunngiving.',
  'rule.dk.reject.satisfied': 'Alle har fått eit grunngitt svar før saka blir avslutta.',
  'rule.dk.contract.name': 'Tilsetjingsbevis i Danmark',
  'rule.dk.contract.says':
    'Dei viktigaste vilkåra blir gitt skriftleg seinast {{coreDays}} kalenderdagar etter at arbeidet tek til, resten innan éin månad.',
  'rule.dk.contract.satisfied': 'Vilkåra er gitt skriftleg i tide.',
  'rule.dk.probation.name': 'Prøvetid i Danmark',
  'rule.dk.probation.says':
    'Prøvetid gjeld berre når ho er avtalt. For funksjonærar er ho {{salariedMonths}} månader, elles høgst {{longestMonths}}, og ved tidsavgrensa tilsetjing høgst ein firedel av tida.',
  'rule.dk.probation.says2': 'Tenestemenn blir tilsette på prøve i {{civilServantYears}} år.',
  'rule.dk.probation.says3': 'Vi minner om det {{remindDays}} dagar før ho er ute.',
  'rule.dk.probation.satisfied': 'Prøvetida er vurdert før ho er ute.',
  'rule.dk.retention.name': 'Lagringstid i Danmark',
  'rule.dk.retention.says':
    'Opplysningar om søkjarar som ikkje vart tilsette, kan lagrast i inntil {{mostMonths}} månader. Er ei kortare tid nok, gjeld ho.',
  'rule.dk.retention.says2': 'Ingen blir lagd i ein kandidatbase utan samtykke.',
  'rule.dk.retention.satisfied': 'Lagringstida er lagd inn.',
  'rule.dk.seed.outdated.name': 'Gamle råd i rettleiinga frå 2013',
  'rule.dk.seed.outdated.says':
    'Råda i rettleiinga om melding til Datatilsynet, persondataloven og ukryptert e-post er frå 2013 og blir ikkje brukte som gjeldande rett.',
  'rule.dk.seed.outdated.satisfied': 'Saka byggjer ikkje på desse råda.',
};
